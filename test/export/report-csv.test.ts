/** The table holds all that a report says, row by row, and reads back as what went in, but for what would be a formula. */
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/export/clean-text.ts';
import { reportCsv, reportsCsv } from '../../src/export/report-csv.ts';
import { DANGEROUS, DAY, REPORTS } from './reports.ts';

/** By RFC 4180, letter by letter; throws where a quote stands where none may. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  const text = file.slice(1);
  for (let at = 0; at < text.length; ) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at));
    if (!cell) throw new Error(`no cell at ${at}: ${text.slice(at, at + 80)}`);
    rows.at(-1)!.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    at += cell[0].length;
    if (cell[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function table(file: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(file);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]!])));
}

const cleaned = (text: string) => cleanText(text).replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, "'");

describe('CSV export', () => {
  it.each(Object.entries(REPORTS))('of the %s report has a row for each thing that it says', (_, report) => {
    const file = reportCsv(report, DAY);
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(file.slice(1).replace(/[\r\n]/g, '')).not.toMatch(DANGEROUS);
    const rows = table(file);
    const of = (row: string) => rows.filter((each) => each.row === row);
    const quotes = report.clauses.flatMap(({ evidence }) => evidence.map(({ quote }) => cleaned(quote)));
    expect(of('clause').map(({ quote }) => quote)).toEqual(quotes);
    expect(of('omission')).toHaveLength(report.omissions.length);
    expect(of('channel')).toHaveLength(report.channels?.length ?? 0);
    const points = of('ledger').reduce((sum, each) => sum + Number(each.points), 0);
    expect(points).toBeCloseTo(report.ledger.reduce((sum, each) => sum + each.points, 0));
    for (const row of rows) {
      expect(row).toMatchObject({
        graded_on: DAY,
        letter: report.grade ?? '',
        text_fingerprint: report.textFingerprint,
      });
      expect(row.rubric_fingerprint).toBe(report.rubric.fingerprint);
      for (const [name, cell] of Object.entries(row))
        if (name !== 'points') expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }
  });

  it('of many policies has one head, and names each', () => {
    const rows = table(
      reportsCsv([
        { report: REPORTS.koss, gradedOn: DAY, name: 'koss.txt' },
        { report: REPORTS.withheld, gradedOn: DAY, name: '=evil.txt' },
      ]),
    );
    expect(new Set(rows.map(({ policy }) => policy))).toEqual(new Set(['koss.txt', "'=evil.txt"]));
    expect(rows.filter(({ row }) => row === 'policy')).toHaveLength(2);
  });
});
