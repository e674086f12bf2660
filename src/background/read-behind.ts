/** A policy that scripts write goes in, by its address; it is opened in a tab behind, read there by our script, and closed again. */

import { browserApi } from '../browser-api.ts';
import type { PolicyDocument } from '../core/document.ts';
import type { PageReading, PageState } from '../protocol.ts';
import type { Place } from './answer-content.ts';
import { gradeReading } from './grade-reading.ts';
import { rememberInTab, snapshotOf, textsOf } from './remember-grading.ts';
import { changeInquiry, findPage, type Inquiry, inquiryAt, type Spot, spotInFront, WORKER } from './report-store.ts';

/** Milliseconds that the page has to load and to write its words: the script in it waits ten seconds for those. */
const PATIENCE = 15_000;

type Elsewhere = Extract<PageState, { status: 'policy-elsewhere' }>;

/** Only one tab is opened at a time; a page that answers at once must find it noted. */
let opening: Promise<unknown> = Promise.resolve();

/** Opens nothing but a link that the tab's page was found to have. Answers with the tab's state. */
export async function openBehind(tabId: number, url: string): Promise<PageState> {
  const page = await findPage(tabId);
  const spot = page ? spotInFront(page) : 'page';
  const state = inquiryAt(page, spot)?.state;
  if (state?.status !== 'policy-elsewhere' || !state.links.some(({ href }) => href === url))
    return state ?? { status: 'unknown', url: null };
  const opened = opening.then(() => open(tabId, spot, url, state));
  opening = opened.catch(() => undefined);
  return opened;
}

async function open(tabId: number, spot: Spot, url: string, instead: Elsewhere): Promise<PageState> {
  const { id } = await browserApi.tabs.create({ url, active: false, openerTabId: tabId });
  if (id === undefined) return instead;
  const state: PageState = { status: 'working', step: 'fetching', url };
  await browserApi.storage.session.set({ [keyOf(id)]: tabId });
  const behind = { tabId: id, instead };
  await changeInquiry(tabId, spot, (now) => ({ ...now, state, behind, worker: WORKER, at: Date.now() }));
  setTimeout(() => void giveUp(id, url), PATIENCE);
  return state;
}

/** In `storage.session`: for whom a tab behind is open. Asked for each page that is read, so that nothing more may be loaded for it. */
const keyOf = (behind: number) => `behind:${behind}`;

/** Whose person waits for what is read in a tab behind. */
interface Waiting {
  tabId: number;
  spot: Spot;
  /** Address of the page in front. */
  from: string | null;
  inquiry: Inquiry;
}

async function findWaiting(behind: number): Promise<Waiting | undefined> {
  const key = keyOf(behind);
  const tabId = (await browserApi.storage.session.get(key))[key] as number | undefined;
  if (tabId === undefined) return undefined;
  const page = await findPage(tabId);
  return (['page', 'aside'] as const).flatMap((spot) => {
    const inquiry = inquiryAt(page, spot);
    return inquiry?.behind?.tabId === behind ? [{ tabId, spot, from: page!.url, inquiry }] : [];
  })[0];
}

/** True where the page that was read was opened for another tab: that tab has its answer then. */
export async function takeFromBehind(reading: PageReading, { tabId, url, isPrivate }: Place): Promise<boolean> {
  await opening;
  const waiting = await findWaiting(tabId);
  if (!waiting) return false;
  const { from, inquiry } = waiting;
  const ended = await end(waiting, tabId, (now) =>
    gradeBehind(reading, url, from ?? url, inquiry.behind!.instead, now),
  );
  if (!isPrivate && ended && reading.kind === 'policy')
    await rememberBehind(waiting, ended, { ...reading.document, url });
  return true;
}

/** The person asked for it, as for a policy in front. */
async function rememberBehind(
  { tabId, spot }: Waiting,
  { state, visit }: Inquiry,
  document: PolicyDocument,
): Promise<void> {
  if (state.status !== 'done') return;
  const snapshot = snapshotOf(state.report, textsOf(document), 'page');
  await rememberInTab(tabId, spot, visit, { snapshot, isGathered: false });
}

function gradeBehind(reading: PageReading, url: string, from: string, { links }: Elsewhere, now: Inquiry): PageState {
  const link = links[0]!;
  const origins = [new URL(from).origin, new URL(link.href).origin];
  if (!origins.includes(new URL(url).origin))
    return { status: 'failed', code: 'redirected-away', detail: new URL(url).host, url: link.href };
  if (reading.kind !== 'policy') return gradeReading(reading, from, now);
  const document = { ...reading.document, url };
  return gradeReading({ kind: 'linked-policy', document, link }, from, { ...now, allowed: origins });
}

/** A page that shows no policy says nothing: then the wait ends here. */
async function giveUp(behind: number, url: string): Promise<void> {
  const waiting = await findWaiting(behind);
  if (waiting)
    await end(waiting, behind, () => ({ status: 'failed', code: 'timed-out', detail: new URL(url).host, url }));
}

/** The person closed the tab behind: what was offered before is offered again. */
export async function noteClosed(tabId: number): Promise<void> {
  const waiting = await findWaiting(tabId);
  if (waiting) await end(waiting, tabId, ({ behind }) => behind!.instead);
  else await browserApi.storage.session.remove(keyOf(tabId));
}

/** Answers with the inquiry as it is then; null where the tab in front is gone or wants nothing any more. */
async function end(
  { tabId, spot }: Waiting,
  behind: number,
  outcome: (now: Inquiry) => PageState,
): Promise<Inquiry | null> {
  const inquiry = await changeInquiry(tabId, spot, (now) => {
    if (now.behind?.tabId !== behind) return now;
    return { ...now, state: outcome(now), behind: null, at: Date.now() };
  });
  await closeBehind(behind);
  return inquiry;
}

/** Nobody waits for it any more. */
export async function closeBehind(behind: number): Promise<void> {
  await browserApi.storage.session.remove(keyOf(behind));
  const tab = await browserApi.tabs.get(behind).catch(() => null);
  // A tab that the person went to see is theirs.
  if (tab && !tab.active) await browserApi.tabs.remove(behind).catch(() => undefined);
}
