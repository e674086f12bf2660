/** A grading goes in; where the person lets us, it is remembered, and what they should hear of it comes out. */
import { browserApi } from '../browser-api.ts';
import { addressKey } from '../changes/address-key.ts';
import type { DocumentText, ReadingWay, Snapshot } from '../changes/policy-change.ts';
import type { PolicyDocument } from '../core/document.ts';
import { partsOf } from '../core/merge-documents.ts';
import type { Report } from '../core/report.ts';
import { textFingerprint } from '../core/text-fingerprint.ts';
import { type Grading, remember } from '../memory/remember.ts';
import type { PageState } from '../protocol.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { changeInquiry, type Spot } from './report-store.ts';

type Done = Extract<PageState, { status: 'done' }>;
export type Found = Pick<Done, 'news' | 'memory'>;

export function snapshotOf(report: Report, texts: DocumentText[], way: ReadingWay): Snapshot {
  // Another version may read the same page otherwise, even by the same rubric.
  const grader = `${report.rubric.fingerprint} ${browserApi.runtime.getManifest().version}`;
  return { report, at: Date.now(), way, grader, texts };
}

/** The texts of all documents of a policy. */
export function textsOf(document: PolicyDocument): DocumentText[] {
  return partsOf(document).flatMap(({ url, start, end }) =>
    url === null ? [] : [textOf(url, textFingerprint(document.text.slice(start, end)))],
  );
}

export function textOf(url: string, fingerprint: string): DocumentText {
  return { address: addressKey(url), fingerprints: [fingerprint] };
}

/** What got no letter is not remembered. Null where there is nothing to say. */
export async function rememberGrading(grading: Grading): Promise<Found | null> {
  if (grading.snapshot.report.grade === null) return null;
  // Asked anew each time: 'off' holds from the moment it is said.
  const { memory } = await loadSettings();
  if (!memory.on) return null;
  const { news, note } = await remember(grading, memory.limit);
  if (news.length === 0 && note === null) return null;
  return { ...(news.length > 0 && { news }), ...(note !== null && { memory: note }) };
}

/** The same for a report of a tab: what its person should hear of stands with it from then on, if it is still there. */
export async function rememberInTab(tabId: number, spot: Spot, visit: string | null, grading: Grading): Promise<void> {
  const found = await rememberGrading(grading);
  if (found === null) return;
  await changeInquiry(tabId, spot, (now) =>
    now.visit === visit && now.state.status === 'done' ? { ...now, state: { ...now.state, ...found } } : now,
  );
}
