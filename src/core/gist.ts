/** The clauses of a report go in, the gravest first; what its verdict counts comes out. */
import type { ReportClause } from './report.ts';

export interface Gist {
  /** Clauses that are severe, or bad and serious. */
  serious: number;
  /** The gravest of them; null where there is none. */
  first: { id: string; title: string } | null;
  /** Good clauses, and what the policy plainly says that it does not do. */
  promises: number;
}

export function gistOf(clauses: readonly ReportClause[], denials: readonly ReportClause[]): Gist {
  const serious = clauses.filter((c) => c.stance === 'severe' || (c.stance === 'bad' && c.weight === 'serious'));
  const [first] = serious;
  return {
    serious: serious.length,
    first: first ? { id: first.id, title: first.title } : null,
    promises: clauses.filter((c) => c.stance === 'good').length + denials.length,
  };
}
