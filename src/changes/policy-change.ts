/** Types: what is kept of one grading of a policy, and what two gradings of it differ in. Plain JSON. */
import type { Stance, Topic, Weight } from '../core/clause.ts';
import type { Letter, Report } from '../core/report.ts';

/** How the policy itself was read: in its tab with its scripts' work done, as the shop's server sent it, or from a PDF file. */
export const READING_WAYS = ['page', 'fetched', 'file'] as const;
export type ReadingWay = (typeof READING_WAYS)[number];

export interface DocumentText {
  /** The document's address as `addressKey` gives it. */
  address: string;
  /** Fingerprint of its text as it was read last, then those of other texts that said the same. */
  fingerprints: string[];
}

export interface Snapshot {
  report: Report;
  /** When it was graded, in milliseconds since 1970. */
  at: number;
  way: ReadingWay;
  /** Who graded: fingerprint of rubric and library, and the extension's version. */
  grader: string;
  texts: DocumentText[];
}

/** A policy's exact words, with those that introduce them. */
export interface ChangeQuote {
  leadIn: string | null;
  quote: string;
}

export interface ClauseChange {
  id: string;
  topic: Topic;
  stance: Stance;
  weight: Weight;
  title: string;
  /** 'reworded': said before and now, in other words. */
  kind: 'new' | 'gone' | 'reworded';
  before: ChangeQuote[];
  after: ChangeQuote[];
}

export interface PolicyChange {
  /** When the earlier grading was last found to hold, and when the later one was made; milliseconds since 1970. */
  since: number;
  on: number;
  /** What differs: the policy's text, only who graded it, or both, which cannot be told apart. */
  cause: 'policy' | 'grading' | 'both';
  /** Then and now; null where other documents were read, so that the letters are of different texts. */
  letters: [Letter, Letter] | null;
  /** The policy itself was read in another way than then, so that its text may differ without a change by the shop. */
  otherWay: boolean;
  /** In the order of the earlier report, then of the later one: `byGravity` puts them in the order to read them in. */
  clauses: ClauseChange[];
}

export type Effect = 'worse' | 'better' | 'neither';

/** What the change of a clause is for the person. */
export function effectOf({ kind, stance }: Pick<ClauseChange, 'kind' | 'stance'>): Effect {
  if (kind === 'reworded' || stance === 'neutral') return 'neither';
  return (kind === 'new') === (stance === 'good') ? 'better' : 'worse';
}
