/**
 * Clause files and `public/_locales` go in; every messages.json comes out in order: `npm run messages`.
 * English holds the clauses' texts as their files say them; the other languages take names, descriptions and placeholders
 * from English and keep their words. Says what is still to be translated; `-- --translated` notes that all is.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { clauses } from '../src/clauses/registry.ts';
import { clauseMessages, inOrderOf, type Messages } from './clause-messages.ts';
import { fingerprintsOf, openWork } from './translation-work.ts';

const LOCALES = 'public/_locales';
const TRANSLATED = 'test/locale/translated-from.json';

const fileOf = (locale: string) => `${LOCALES}/${locale}/messages.json`;
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const write = (file: string, content: object) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const byHand = Object.entries(read<Messages>(fileOf('en'))).filter(([key]) => !key.startsWith('clause_'));
const english: Messages = { ...Object.fromEntries(byHand), ...clauseMessages(clauses) };
write(fileOf('en'), english);

const translated = existsSync(TRANSLATED) ? read<Record<string, string>>(TRANSLATED) : {};
const open = new Map<string, string[]>();
for (const locale of readdirSync(LOCALES).filter((name) => name !== 'en')) {
  const own = read<Messages>(fileOf(locale));
  write(fileOf(locale), inOrderOf(english, own));
  const { missing, changed } = openWork(english, own, translated);
  const note = (key: string, what: string) => open.set(key, [...(open.get(key) ?? []), `${locale} ${what}`]);
  for (const key of missing) note(key, 'missing');
  for (const key of changed) note(key, 'changed in English');
}
for (const [key, where] of open) console.log(`${key} | ${english[key]!.message} (${where.join(', ')})`);
if (process.argv.includes('--translated')) {
  const isDone = (key: string) => !open.get(key)?.some((work) => work.endsWith('missing'));
  write(TRANSLATED, Object.fromEntries(Object.entries(fingerprintsOf(english)).filter(([key]) => isDone(key))));
}
