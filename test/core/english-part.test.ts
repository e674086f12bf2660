/** Policies in two languages: the English part is graded as if it stood alone, if it is the policy. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { readLanguage } from '../../src/core/language.ts';
import { documentFromText } from '../../src/core/text-document.ts';

const english = readFileSync('fixtures/seeds/korg.txt', 'utf8');
const german = readFileSync('fixtures/not-policies/datenschutz.html', 'utf8').replace(/<[^>]+>/g, '\n');
const remark = 'We respect your privacy. With questions about this privacy policy, write to privacy@shop.example.';
const grade = (text: string) => gradePolicy(documentFromText(text), library);
const alone = grade(english);

describe('text in two languages', () => {
  it.each([
    ['English first', `${english}\n\n${german}`],
    ['English last', `${german}\n\n${english}`],
    ['more German than English', `${german}\n\n${german}\n\n${german}\n\n${english}`],
  ])('%s: score and clauses are those of the English part', (_order, text) => {
    const report = grade(text);
    expect(report.score).toBe(alone.score);
    expect(report.clauses.map((c) => c.id)).toEqual(alone.clauses.map((c) => c.id));
    for (const { evidence } of report.clauses)
      for (const { quote, start, end } of evidence) {
        expect(text.slice(start, end)).toBe(quote);
        expect(german).not.toContain(quote);
      }
  });

  it('is not graded for an English remark', () => {
    const report = grade(`${german}\n\n${german}\n\n${remark}`);
    expect(report.notGraded?.code).toBe('not-english');
    expect(report.clauses).toEqual([]);
  });

  it('is told from English text by small words that no English text has', () => {
    expect(readLanguage(english)).toEqual({ language: 'en', mixed: false });
    expect(readLanguage(german)).toEqual({ language: 'de', mixed: false });
    expect(readLanguage(`${english}\n${german}`).mixed).toBe(true);
  });
});
