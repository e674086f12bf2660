/** What must hold of every grade of findings, whatever was found and whatever stands beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import type { Finding } from '../../src/core/findings.ts';
import { gradeFindings } from '../../src/core/grade.ts';
import type { Evidence } from '../../src/core/report.ts';
import { fixChance } from './fix-chance.ts';

fixChance();

const evidence = (part: Partial<Evidence>): Evidence => ({
  quote: 'q',
  start: 0,
  end: 1,
  marks: [],
  modality: 'does',
  scope: null,
  exception: null,
  leadIn: null,
  headings: [],
  url: null,
  ...part,
});
const findingOf = fc
  .record({
    clause: fc.constantFrom(...library.clauses),
    modality: fc.constantFrom('does' as const, 'may' as const),
    scope: fc.constantFrom(null, 'California residents'),
    confidence: fc.constantFrom(null, 0.3, 0.7, 0.95),
  })
  .map(
    ({ clause, modality, scope, confidence }): Finding => ({
      clause,
      evidence: [evidence({ modality, scope })],
      contradictedBy: [],
      confidence,
    }),
  );
const findingsOf = fc.uniqueArray(findingOf, { selector: (f) => f.clause.id, maxLength: 80 });

describe('of findings', () => {
  it('the score is the sum of the ledger, whole, and within 0 and 100', () => {
    fc.assert(
      fc.property(findingsOf, (findings) => {
        const { score, ledger } = gradeFindings(findings);
        expect(ledger.reduce((n, l) => n + l.points, 0)).toBeCloseTo(score, 9);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a bad clause more never raises it, a good one more never lowers it', () => {
    fc.assert(
      fc.property(findingsOf, findingOf, (findings, more) => {
        fc.pre(!findings.some((f) => f.clause.id === more.clause.id));
        const before = gradeFindings(findings).score;
        const after = gradeFindings([...findings, more]).score;
        if (more.clause.stance === 'bad' || more.clause.stance === 'severe') expect(after).toBeLessThanOrEqual(before);
        if (more.clause.stance === 'good') expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});

const clauseOf = (id: string) => library.clauses.find((c) => c.id === id)!;
const said = (id: string, marks: [number, number][] = []): Finding => ({
  clause: clauseOf(id),
  evidence: [evidence({ marks: marks.map(([start, end]) => ({ start, end })) })],
  contradictedBy: [],
  confidence: 0.95,
});
const pointsFor = (id: string, findings: readonly Finding[]) =>
  gradeFindings(findings).ledger.find((l) => l.clause === id)?.points ?? 0;

describe('of what stands beside it', () => {
  it.each(['does-not-sell-personal-data', 'does-not-share-for-third-party-marketing'])(
    '%s counts half where advertisers track visitors',
    (promise) => {
      const alone = pointsFor(promise, [said(promise)]);
      const beside = pointsFor(promise, [said(promise), said('third-party-ad-tracking')]);
      expect(alone).toBeGreaterThan(0);
      expect(Math.abs(beside - alone / 2)).toBeLessThanOrEqual(0.25);
    },
  );

  it('the same words count once, for the heavier clause', () => {
    const web = ['uses-web-beacons', 'third-party-ad-tracking'] as const;
    const apart = web.map((id, n) => said(id, [[n * 100, n * 100 + 20]]));
    const sameWords = web.map((id) => said(id, [[100, 120]]));
    expect(pointsFor('uses-web-beacons', apart)).toBeLessThan(0);
    expect(pointsFor('uses-web-beacons', sameWords)).toBe(0);
    expect(pointsFor('third-party-ad-tracking', sameWords)).toBe(pointsFor('third-party-ad-tracking', apart));
  });

  it('what is good and what is bad in the same words both count', () => {
    const both = [said('uses-web-beacons', [[0, 9]]), said('right-to-delete', [[0, 9]])];
    expect(pointsFor('uses-web-beacons', both)).toBeLessThan(0);
    expect(pointsFor('right-to-delete', both)).toBeGreaterThan(0);
  });
});
