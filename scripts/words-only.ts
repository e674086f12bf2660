/** The messages of the interface, where a script takes some of them along, go in; they come out without what is for translators. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Messages } from './clause-messages.ts';

export function wordsOnly(): Plugin {
  return {
    name: 'words-only',
    enforce: 'pre',
    load(id) {
      if (!/\/_locales\/\w+\/messages\.json$/.test(id)) return null;
      const messages = JSON.parse(readFileSync(id, 'utf8')) as Messages;
      for (const message of Object.values(messages)) {
        delete message.description;
        for (const placeholder of Object.values(message.placeholders ?? {})) delete placeholder.example;
      }
      return JSON.stringify(messages);
    },
  };
}
