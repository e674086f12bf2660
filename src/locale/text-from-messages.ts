/** The content of a messages.json goes in; a text source like the browser's comes out, for tests and the preview page. */
import type { TextSource } from './text.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

export function textFromMessages(messages: Messages): TextSource {
  return (key, values) => {
    const entry = messages[key];
    if (entry === undefined) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_whole, digit: string) => values[Number(digit) - 1] ?? '');
    });
  };
}
