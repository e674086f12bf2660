/** Two memories of the same policy go in; one that has lost nothing of either comes out. Pure, and the same in either order. */
import { compareReports } from '../changes/compare-reports.ts';
import type { PolicyChange } from '../changes/policy-change.ts';
import { MOST_CHANGES } from './next-entry.ts';
import type { SiteEntry } from './site-entry.ts';

export function mergeEntries(one: SiteEntry, other: SiteEntry): SiteEntry {
  const [older, newer] = isBefore(one, other) ? [one, other] : [other, one];
  const changes = withoutCopies([...newer.changes, ...bridge(older, newer), ...older.changes]);
  return {
    ...newer,
    firstAt: Math.min(one.firstAt, other.firstAt),
    changes: changes
      .sort((a, b) => b.on - a.on || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      .slice(0, MOST_CHANGES),
  };
}

/** The later grading stays. Of two made at the same moment, one is taken for good. */
function isBefore(one: SiteEntry, other: SiteEntry): boolean {
  const difference = one.snapshot.at - other.snapshot.at;
  return difference < 0 || (difference === 0 && JSON.stringify(one.snapshot) < JSON.stringify(other.snapshot));
}

/** What lies between the two gradings; nothing where the later memory tells of it already. */
function bridge(older: SiteEntry, newer: SiteEntry): PolicyChange[] {
  const isTold = newer.changes.some(({ since, on }) => on > older.snapshot.at && since >= older.snapshot.at);
  const change = isTold ? null : compareReports(older.snapshot, newer.snapshot);
  return change === null ? [] : [change];
}

function withoutCopies(changes: readonly PolicyChange[]): PolicyChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
