/** Every language has every message, with the same values in it; English says of a clause what its file says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseMessages, inOrderOf, type Message, type Messages } from '../../scripts/clause-messages.ts';
import { openWork } from '../../scripts/translation-work.ts';
import { clauses } from '../../src/clauses/registry.ts';

const folder = new URL('../../public/_locales/', import.meta.url);
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')) as Messages;
const english = readMessages('en');
const translations = readdirSync(folder).filter((locale) => locale !== 'en');
const translatedFrom = JSON.parse(readFileSync(new URL('translated-from.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

/** Placeholders that the words hold, each once. A form for 'one' may say it without the number. */
function placesIn(key: string, { message }: Message): string[] {
  const places = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
  return [...new Set(places)].filter((name) => !(key.endsWith('_one') && name === 'count')).sort();
}

describe('English', () => {
  it('says of each clause what its file says, and nothing of others: run `npm run messages`', () => {
    const kept = Object.fromEntries(Object.entries(english).filter(([key]) => key.startsWith('clause_')));
    expect(kept).toEqual(clauseMessages(clauses));
  });
});

describe.each(translations)('%s', (locale) => {
  const own = readMessages(locale);

  it('has every message that English had at the last sweep: CONTRIBUTING tells how to add words', () => {
    const { missing } = openWork(english, own, translatedFrom);
    expect(missing.filter((key) => key in translatedFrom)).toEqual([]);
  });

  it('takes names, order, descriptions and placeholders from English: run `npm run messages`', () => {
    expect(JSON.stringify(own)).toBe(JSON.stringify(inOrderOf(english, own)));
  });

  it('has the same values in its words', () => {
    const odd = Object.entries(own)
      .filter(([key, entry]) => placesIn(key, entry).join() !== placesIn(key, english[key]!).join())
      .map(([key, { message }]) => `${key}: ${message}`);
    expect(odd).toEqual([]);
  });

  it('says of itself which language it is', () => {
    expect(own.languageTag?.message).toBe(locale.replace('_', '-'));
  });

  it('leaves no English behind', () => {
    const same = Object.entries(own).filter(
      ([key, { message }]) => message === english[key]!.message && / \w+ \w+ /.test(message),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('keeps to the lengths that browsers and stores allow', () => {
    expect(own.extName!.message.length).toBeLessThanOrEqual(45);
    expect(own.extDescription!.message.length).toBeLessThanOrEqual(132);
  });
});
