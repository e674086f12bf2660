/** What is remembered of one policy, and the summary of it that the table of sites shows. */
import type { PolicyChange, Snapshot } from '../changes/policy-change.ts';
import { effectOf } from '../changes/policy-change.ts';
import type { DocumentKind } from '../core/document.ts';
import type { Letter } from '../core/report.ts';

export interface SiteEntry {
  /** The policy's address by `addressKey`. */
  key: string;
  /** When it was graded first, in milliseconds since 1970. */
  firstAt: number;
  /** The last grading. */
  snapshot: Snapshot;
  /** Newest first. */
  changes: PolicyChange[];
}

export interface SiteSummary {
  key: string;
  address: string;
  /** Host without 'www.'. */
  site: string;
  title: string | null;
  kind: DocumentKind;
  letter: Letter;
  score: number;
  firstAt: number;
  at: number;
  /** The last change. */
  change: ChangeSummary | null;
}

export type ChangeSummary = Pick<PolicyChange, 'on' | 'cause' | 'letters'> & { worse: number; better: number };

/** Null for what is never remembered: a report without an address or without a letter. */
export function summaryOf({ key, firstAt, snapshot: { report, at }, changes: [last] }: SiteEntry): SiteSummary | null {
  const { url, title, documentKind, grade, score } = report;
  if (url === null || grade === null || score === null) return null;
  const site = new URL(url).hostname.replace(/^www\./, '');
  const change = last === undefined ? null : summarise(last);
  return { key, address: url, site, title, kind: documentKind, letter: grade, score, firstAt, at, change };
}

function summarise({ on, cause, letters, clauses }: PolicyChange): ChangeSummary {
  const count = (wanted: 'worse' | 'better') => clauses.filter((clause) => effectOf(clause) === wanted).length;
  return { on, cause, letters, worse: count('worse'), better: count('better') };
}
