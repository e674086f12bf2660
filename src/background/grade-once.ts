/** A document goes in, its report comes out; what was graded a moment ago is not graded again. */
import { library } from '../clauses/registry.ts';
import type { PolicyDocument } from '../core/document.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';

/** A page is read again on a click, on a reload and in a second tab: a few places are enough. */
const MOST_KEPT = 4;
/** What is longer is not kept, so that the worker's memory stays small. In UTF-16 units of the document as JSON. */
const LONGEST_KEPT = 400_000;

/** By the whole document, not by a fingerprint: a page that made a text of the same hash would get another's letter. */
const kept = new Map<string, Report>();

export function gradeOnce(document: PolicyDocument, trustKind: boolean): Report {
  const key = JSON.stringify([trustKind, document]);
  const known = kept.get(key);
  const report = known ?? gradePolicy(document, library, { trustKind });
  // The one that was asked for last leaves last.
  kept.delete(key);
  if (key.length <= LONGEST_KEPT) kept.set(key, report);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return report;
}
