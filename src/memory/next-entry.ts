/** What is remembered of a policy and its newest grading go in; what is to be remembered from now on comes out. Pure. */
import { addressKey } from '../changes/address-key.ts';
import { compareReports, isOtherText, sharedTexts } from '../changes/compare-reports.ts';
import type { DocumentText, PolicyChange, Snapshot } from '../changes/policy-change.ts';
import type { SiteEntry } from './site-entry.ts';

/** Changes of one policy that are kept. */
export const MOST_CHANGES = 50;
/** Texts that are known to say the same. */
const MOST_TEXTS = 5;
/** A change is found while the person looks, and shown again for a day, in milliseconds. */
const STAYS_NEWS = 24 * 60 * 60_000;

/**
 * Null where nothing is to be written: the page alone must not take the place of a policy that was read whole.
 * `isGathered`: all documents of the policy that could be read were read, not this page alone.
 */
export function nextEntry(before: SiteEntry | null, snapshot: Snapshot, isGathered: boolean): SiteEntry | null {
  const { url, grade } = snapshot.report;
  if (url === null || grade === null) return null;
  const key = addressKey(url);
  if (before === null) return { key, firstAt: snapshot.at, snapshot, changes: [] };
  const missing = missingDocuments(before.snapshot, snapshot);
  if (missing.length > 0 && !isGathered) return null;
  const change = compareReports(before.snapshot, snapshot);
  const isNothingNew = !sharedTexts(before.snapshot, snapshot).some(([then, now]) => isOtherText(then, now));
  // A document that failed this time is not gone: as long as the rest is as it was, the fuller report stays.
  if (change === null && isNothingNew && missing.some((address) => isNamedUnread(snapshot, address)))
    return { ...before, snapshot: { ...before.snapshot, at: snapshot.at } };
  return {
    ...before,
    snapshot: { ...snapshot, texts: withKnownTexts(before.snapshot, snapshot, change) },
    changes: [...(change === null ? [] : [change]), ...before.changes].slice(0, MOST_CHANGES),
  };
}

/** The changes that were found within the last day. */
export function newsOf({ changes }: SiteEntry, now: number): PolicyChange[] {
  return changes.filter(({ on }) => now - on < STAYS_NEWS);
}

function missingDocuments(before: Snapshot, after: Snapshot): string[] {
  const read = new Set(after.texts.map(({ address }) => address));
  return before.texts.map(({ address }) => address).filter((address) => !read.has(address));
}

function isNamedUnread({ report }: Snapshot, address: string): boolean {
  return report.documents.some(({ read, url }) => !read && addressKey(url ?? '') === address);
}

/**
 * A text that says the same in other words of no weight (a date, a greeting), or that another way of reading gives, is known
 * from then on: when it comes back, nothing has changed. A change of the policy makes all earlier texts unknown again.
 */
function withKnownTexts(before: Snapshot, after: Snapshot, change: PolicyChange | null): DocumentText[] {
  if (change !== null && change.cause !== 'grading' && !change.otherWay) return after.texts;
  return after.texts.map(({ address, fingerprints }) => {
    const earlier = before.texts.find((text) => text.address === address)?.fingerprints ?? [];
    return { address, fingerprints: [...new Set([...fingerprints, ...earlier])].slice(0, MOST_TEXTS) };
  });
}
