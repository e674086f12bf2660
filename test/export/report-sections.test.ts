import { describe, expect, it } from 'vitest';
import { reportSections } from '../../src/export/report-sections.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';

const keeps = { topic: 'retention', explanation: 'It says so.' } as const;

function contradicting(first: ReturnType<typeof evidence>[], second: ReturnType<typeof evidence>[]) {
  const helps = clause({
    ...keeps,
    id: 'needed',
    stance: 'good',
    title: 'Only as needed',
    evidence: second,
    contradictedBy: ['forever'],
  });
  const hurts = clause({
    ...keeps,
    id: 'forever',
    stance: 'bad',
    title: 'For ever',
    evidence: first,
    contradictedBy: ['needed'],
  });
  return reportSections({ ...kossReport, clauses: [helps, hurts] });
}

describe('contradictions', () => {
  it('come once each, the harder statement first', () => {
    const { contradictions } = contradicting([evidence('for ever')], [evidence('as needed')]);
    expect(contradictions.map((pair) => pair.map(({ id }) => id))).toEqual([['forever', 'needed']]);
  });

  it('are shown by two sentences rather than by one that gives both sides', () => {
    const both = evidence('for ever, or as needed');
    const { contradictions } = contradicting([both], [both, evidence('only as needed')]);
    expect(contradictions[0]?.map((side) => side.evidence.map(({ quote }) => quote))).toEqual([
      ['for ever, or as needed'],
      ['only as needed'],
    ]);
  });

  it('are shown by the one sentence where there is no other', () => {
    const both = evidence('for ever, or as needed');
    const { contradictions } = contradicting([both], [both]);
    expect(contradictions[0]?.map((side) => side.evidence)).toEqual([[both], [both]]);
  });

  it('mark their topic', () => {
    const { topics } = contradicting([evidence('for ever')], [evidence('as needed')]);
    expect(topics.filter(({ standing }) => standing === 'contradicts').map(({ topic }) => topic)).toEqual([
      'retention',
    ]);
  });
});

describe('order of clauses', () => {
  it('is by weight, then by the points they moved', () => {
    const { hurts } = reportSections(kossReport);
    expect(hurts.map(({ id }) => id).slice(0, 3)).toEqual([
      'binding-arbitration',
      'class-action-waiver',
      'retains-indefinitely',
    ]);
    const ledger = kossReport.ledger.map((line) =>
      line.clause === 'class-action-waiver' ? { ...line, points: -40 } : line,
    );
    expect(reportSections({ ...kossReport, ledger }).hurts[0]?.id).toBe('class-action-waiver');
  });

  it('tells all eleven topics', () => {
    expect(reportSections(kossReport).topics).toHaveLength(11);
  });
});
