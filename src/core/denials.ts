/** Where the policy says that it does not do what a clause describes goes in; the promises that this makes come out. */
import type { ClauseCard } from './clause.ts';
import type { PolicyDocument } from './document.ts';
import { collectEvidence, type Finding } from './findings.ts';
import type { ClauseMatch } from './match.ts';

/** The id of a denial: that of the clause that is denied, told apart. */
export const DENIAL_PREFIX = 'not-';

/** The promise as a clause of its own: good, of the weight that the practice has. */
function promiseOf({ ifDenied, id, topic, weight, legal }: ClauseCard): ClauseCard {
  return { id: DENIAL_PREFIX + id, topic, stance: 'good', weight, ...ifDenied!, ...(legal ? { legal } : {}) };
}

/** One per clause that the document denies and nowhere affirms, in the library's order. How often denials are right is not measured. */
export function resolveDenials(
  document: PolicyDocument,
  denials: readonly ClauseMatch[],
  findings: readonly Finding[],
): Finding[] {
  const affirmed = new Set(findings.map((f) => f.clause.id));
  const byClause = new Map<ClauseCard, ClauseMatch[]>();
  for (const denial of denials) {
    if (affirmed.has(denial.clause.id)) continue;
    const of = byClause.get(denial.clause);
    if (of) of.push(denial);
    else byClause.set(denial.clause, [denial]);
  }
  return [...byClause]
    .map(([clause, of]) => ({
      clause: promiseOf(clause),
      evidence: collectEvidence(document, of),
      contradictedBy: [],
      confidence: null,
    }))
    .sort((a, b) => (a.clause.id < b.clause.id ? -1 : 1));
}
