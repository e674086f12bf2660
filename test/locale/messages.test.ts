import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { countText, setTextSource, text } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';

type Entry = {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
};

const entries = Object.entries<Entry>(messages);
const folder = new URL('../../src/', import.meta.url);
const manifest = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');
const isInManifest = (key: string) => manifest.includes(`"__MSG_${key}__"`);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

describe('messages of the interface', () => {
  it.each(entries)('%s has a description for whoever translates it, and declares its placeholders', (_, entry) => {
    expect(entry.description?.length).toBeGreaterThan(10);
    const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
    const declared = Object.keys(entry.placeholders ?? {});
    // A plural form for 'one' may leave the number out.
    expect(declared).toEqual(expect.arrayContaining(used));
    for (const { example } of Object.values(entry.placeholders ?? {})) expect(example).toBeTruthy();
  });

  it('are all used', () => {
    const unused = entries
      .map(([key]) => key.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((key) => !/^(?:ext|clause_)/.test(key) && !sources.includes(`'${key}'`) && !isInManifest(key));
    expect(unused, 'remove these from public/_locales, or use them').toEqual([]);
  });
});

describe('text', () => {
  it('puts values into their places, numbers in the language of the messages', () => {
    setTextSource(textFromMessages(messages));
    expect(text('gradeInWords', 'B', 'good')).toBe('B: good');
    expect(text('points', 1234.56)).toBe('1,234.6');
  });

  it('keeps a value as it is, even if it looks like a placeholder', () => {
    setTextSource(textFromMessages(messages));
    expect(text('openLink', '$LINK$ $1 $& $SITE$')).toBe('Open “$LINK$ $1 $& $SITE$”');
  });

  it('takes the plural form of the language, and the general one where that is missing', () => {
    setTextSource(textFromMessages(messages));
    expect(countText('factMinutes', 1)).toBe('about 1 minute');
    expect(countText('factMinutes', 17)).toBe('about 17 minutes');
    const arabic = { languageTag: { message: 'ar' }, factMinutes_other: { ...messages.factMinutes_other } };
    setTextSource(textFromMessages(arabic));
    expect(countText('factMinutes', 3)).toMatch(/^about .+ minutes$/);
  });
});
