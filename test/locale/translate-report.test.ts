/** A report in the person's language: every text of its own is looked up by id; quotes and law references stay. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { library } from '../../src/clauses/registry.ts';
import { gradeFindings } from '../../src/core/grade.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import type { LedgerLine, Report } from '../../src/core/report.ts';
import { CAPS } from '../../src/core/rubric.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { lookUpTexts, translateReport } from '../../src/locale/translate-report.ts';

const english = textFromMessages(messages);
const seeds = readdirSync('fixtures/seeds').filter((name) => name.endsWith('.txt'));
const reports: [string, Report][] = seeds.map((name) => [
  name,
  gradePolicy(documentFromText(readFileSync(`fixtures/seeds/${name}`, 'utf8')), library, { trustKind: true }),
]);
const tooShort = gradePolicy(documentFromText('We use cookies.'), library, { trustKind: true });

/** The English messages say what the core says: whoever translates them translates the report. */
describe.each([...reports, ['too short', tooShort] as const])('the words of %s', (_, report) => {
  it('are those of the English messages', () => {
    setTextSource(english);
    const lower = ({ verdict, ...rest }: Report) => ({ ...rest, verdict: verdict.toLowerCase() });
    expect(lower(lookUpTexts(report))).toEqual(lower(report));
  });

  it('are left alone in English: an old report keeps its words', () => {
    setTextSource(english);
    expect(translateReport(report)).toBe(report);
  });

  it('are all looked up in another language, and the policy’s own words are not', () => {
    setTextSource((key, values) =>
      key === 'languageTag' ? 'de' : english(key, values) && `⟦${english(key, values)}⟧`,
    );
    const translated = translateReport(report);
    const own = (each: Report) => [
      each.verdict,
      ...[...each.clauses, ...each.denials, ...each.omissions].flatMap(({ title, explanation }) => [
        title,
        explanation,
      ]),
      ...each.ledger.map(({ text }) => text),
    ];
    expect(own(translated).filter((words) => !/^⟦.*⟧$/.test(words))).toEqual([]);
    expect(own(translated)).toHaveLength(own(report).length);
    const quotes = (each: Report) =>
      [each.clauses, each.denials].map((list) => list.map(({ evidence, legal }) => [evidence, legal]));
    expect(quotes(translated)).toEqual(quotes(report));
  });
});

describe('lines of the ledger', () => {
  const reportOf = (ledger: LedgerLine[]): Report => ({ ...tooShort, ledger });
  const textsOf = ({ ledger }: Report) => ledger.map(({ text }) => text);

  it('of every silence and of the ends of the scale are those of the English messages', () => {
    setTextSource(english);
    const report = reportOf(gradeFindings([]).ledger);
    expect(report.ledger.map(({ kind }) => kind)).toContain('silence');
    expect(textsOf(lookUpTexts(report))).toEqual(textsOf(report));
  });

  it.each(CAPS)('$code is that of the English messages', ({ code, most, reason }) => {
    setTextSource(english);
    const line = gradeFindings([]).ledger[0]!;
    const cap: LedgerLine = { ...line, kind: 'limit', limit: { code, most }, text: '' };
    expect(textsOf(lookUpTexts(reportOf([cap])))).toEqual([`${reason} No more than ${most} points.`]);
  });

  it('of another version of the rubric keep their own words', () => {
    setTextSource(english);
    const strange: LedgerLine = { ...gradeFindings([]).ledger[0]!, kind: 'limit', text: 'A limit that we forgot.' };
    expect(textsOf(lookUpTexts(reportOf([strange])))).toEqual(['A limit that we forgot.']);
  });
});
