/** Which passages of a report are marked in which document, and the address by which a browser marks one itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/background/marks/passages.ts';
import { withTextFragment } from '../../src/background/marks/text-fragment.ts';
import type { Report, ReportClause } from '../../src/core/report.ts';
import { bundleReport, evidence, kossReport } from '../popup/sample-reports.ts';
import { contrast } from '../ui/measure-contrast.ts';

describe('the passages of a report', () => {
  it('are those of the one document, in its order', () => {
    const [first, second] = bundleReport.documents.map(({ url }) => url!);
    const [own, other] = [passagesOf(bundleReport, `${first}#part`), passagesOf(bundleReport, second!)];
    expect(own.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
    expect(own.some(({ quote }) => other.some((one) => one.quote === quote))).toBe(false);
    const starts = own.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(passagesOf(bundleReport, 'https://other.example/')).toEqual([]);
  });

  it('stand there once each, with the mark of the gravest clause', () => {
    const url = kossReport.url!;
    const words = { ...evidence('We sell it.'), start: 5, end: 16, url };
    const clause = (stance: ReportClause['stance']) => ({ ...kossReport.clauses[0]!, stance, evidence: [words] });
    const report: Report = { ...kossReport, clauses: [clause('good'), clause('severe'), clause('bad')], denials: [] };
    expect(passagesOf(report, url)).toEqual([{ quote: 'We sell it.', start: 5, stance: 'severe' }]);
  });
});

describe('the address that leads to words', () => {
  it('takes the words as they are, whatever signs are in them', () => {
    expect(withTextFragment('https://a.example/p', 'We sell, e-mail & keep "it".')).toBe(
      'https://a.example/p#:~:text=We%20sell%2C%20e%2Dmail%20%26%20keep%20%22it%22.',
    );
  });

  it('keeps the part of the page that the address names', () => {
    expect(withTextFragment('https://a.example/p#privacy', 'We sell.')).toBe(
      'https://a.example/p#privacy:~:text=We%20sell.',
    );
  });

  it('names the two ends of a long passage', () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    expect(withTextFragment('https://a.example/p', long)).toBe(
      'https://a.example/p#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39',
    );
  });

  it('can be written where the page cut a sign in half', () => {
    expect(withTextFragment('https://a.example/p', 'sold \ud83d')).toContain('text=sold');
  });
});

describe('the lines of the marks', () => {
  const css = readFileSync('src/content/marks/marks.css', 'utf8');
  const lines = [...css.matchAll(/underline (\w+) \dpx (#\w{6})/g)].map(
    ([, style, color]) => [style!, color!] as const,
  );

  it('differ in pattern, so that colour is never needed', () => {
    expect(new Set(lines.map(([style]) => style)).size).toBe(4);
  });

  it.each(lines)('%s %s stands out from light and dark pages', (_, color) => {
    for (const ground of ['#ffffff', '#000000']) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });
});
