import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/export/plain-text.ts';
import { terminalReport } from '../../src/export/terminal.ts';
import { evidence } from '../popup/sample-reports.ts';
import { DANGEROUS, DAY, REPORTS } from './reports.ts';

/** The text as one line, so that wrapping does not matter. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('report for the command line', () => {
  it.each(Object.entries(REPORTS))('of %s holds no control or direction character', (_, report) => {
    expect(terminalReport(report, { ledger: true })).not.toMatch(DANGEROUS);
  });

  it('keeps to 80 columns, but for words longer than that', () => {
    const tooWide = terminalReport(REPORTS.koss, { ledger: true })
      .split('\n')
      .filter((line) => line.length > 80);
    expect(tooWide).toEqual([]);
  });

  it('opens with site, letter and verdict', () => {
    const lines = terminalReport(REPORTS.koss, { ledger: false }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['koss.com', 'D (weak), 41 of 100']);
    expect(lines[2]).toMatch(/^It takes away your day in court/);
  });

  it('opens with the name it is given, for a file has no address', () => {
    expect(terminalReport(REPORTS.koss, { ledger: false, name: 'koss.txt' })).toMatch(/^koss\.txt\n/);
  });

  it('names what hurts with its weight, weightiest first', () => {
    const text = terminalReport(REPORTS.koss, { ledger: false });
    const at = ['[severe] Forces', '[severe] Takes', '[serious] Keeps', '[moderate] Hands', '[minor] May'].map((name) =>
      text.indexOf(name),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('shows two quotes of a clause and how many are left; with the ledger, all', () => {
    const [first] = REPORTS.koss.clauses.filter(({ id }) => id === 'class-action-waiver');
    const quotes = ['One thing.', 'Another thing.', 'A third thing.'].map((quote) => evidence(quote));
    const report = { ...REPORTS.koss, clauses: [{ ...first!, evidence: quotes }], ledger: [] };
    const short = terminalReport(report, { ledger: false });
    expect(short).toContain('Another thing.');
    expect(short).not.toContain('A third thing.');
    expect(short).toContain('(and 1 more passage)');
    expect(terminalReport(report, { ledger: true })).toContain('A third thing.');
  });

  it('shows the ledger only where it is asked for: right-aligned points that add up to the score', () => {
    expect(terminalReport(REPORTS.koss, { ledger: false })).not.toContain('of 100\n\n');
    const lines = terminalReport(REPORTS.koss, { ledger: true }).split('\n');
    const from = lines.findIndex((line) => line.startsWith('Why this grade'));
    const ledger = lines.slice(from + 1, lines.indexOf('', from));
    expect(ledger[0]).toBe('    70  Every policy starts in the middle of the field.');
    expect(ledger[1]).toBe('   -14  It forces disputes into private arbitration.');
    expect(ledger.at(-1)).toBe('    41  of 100');
  });

  it('says why there is no letter', () => {
    expect(terminalReport(REPORTS.withheld, { ledger: true })).toContain('No letter: The text has 84 words');
  });
});

describe('plain text for copying', () => {
  it('shows day, address, fingerprint, rubric, every point and every quote', () => {
    const { koss } = REPORTS;
    const text = unwrapped(plainText(koss, DAY));
    for (const wanted of [koss.url!, 'November 22, 2026', koss.textFingerprint, koss.rubric.version])
      expect(text).toContain(wanted);
    for (const line of koss.ledger) expect(text).toContain(line.text);
    for (const { quote } of koss.clauses.flatMap((clause) => clause.evidence)) expect(text).toContain(unwrapped(quote));
  });
});
