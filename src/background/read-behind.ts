/** A policy that scripts write goes in, by its address; it is opened in a tab behind, read there by our script, and closed again. */

import { browserApi } from '../browser-api.ts';
import type { PolicyDocument } from '../core/document.ts';
import type { PageReading, PageState } from '../protocol.ts';
import type { Place } from './answer-content.ts';
import { gradeReading } from './grade-reading.ts';
import { rememberInTab, snapshotOf, textsOf } from './remember-grading.ts';
import { changePage, findPage, type StoredPage, WORKER } from './report-store.ts';

/** Milliseconds that the page has to load and to write its words: the script in it waits ten seconds for those. */
const PATIENCE = 15_000;

type Elsewhere = Extract<PageState, { status: 'policy-elsewhere' }>;

/** Only one tab is opened at a time; a page that answers at once must find it noted. */
let opening: Promise<unknown> = Promise.resolve();

/** Opens nothing but a link that the tab's page was found to have. Answers with the tab's state. */
export async function openBehind(tabId: number, url: string): Promise<PageState> {
  const page = await findPage(tabId);
  const state = page?.state;
  if (state?.status !== 'policy-elsewhere' || !state.links.some(({ href }) => href === url))
    return state ?? { status: 'unknown', url: null };
  const opened = opening.then(() => open(tabId, url, state));
  opening = opened.catch(() => undefined);
  return opened;
}

async function open(tabId: number, url: string, instead: Elsewhere): Promise<PageState> {
  const { id } = await browserApi.tabs.create({ url, active: false, openerTabId: tabId });
  if (id === undefined) return instead;
  const state: PageState = { status: 'working', step: 'fetching', url };
  await browserApi.storage.session.set({ [keyOf(id)]: tabId });
  await changePage(
    tabId,
    (page) => page && { ...page, state, behind: { tabId: id, instead }, worker: WORKER, at: Date.now() },
  );
  setTimeout(() => void giveUp(id, url), PATIENCE);
  return state;
}

/** In `storage.session`: for whom a tab behind is open. Asked for each page that is read, so that nothing more may be loaded for it. */
const keyOf = (behind: number) => `behind:${behind}`;

/** The tab whose person waits for what is read in this one. */
async function findWaiting(behind: number): Promise<[number, StoredPage] | undefined> {
  const key = keyOf(behind);
  const front = (await browserApi.storage.session.get(key))[key] as number | undefined;
  if (front === undefined) return undefined;
  const page = await findPage(front);
  return page?.behind?.tabId === behind ? [front, page] : undefined;
}

/** True where the page that was read was opened for another tab: that tab has its answer then. */
export async function takeFromBehind(reading: PageReading, { tabId, url, isPrivate }: Place): Promise<boolean> {
  await opening;
  const waiting = await findWaiting(tabId);
  if (!waiting) return false;
  const [front, { url: from, behind }] = waiting;
  const page = await end(front, tabId, (now) => gradeBehind(reading, url, from ?? url, behind!.instead, now));
  if (!isPrivate && page && reading.kind === 'policy') await rememberBehind(front, page, { ...reading.document, url });
  return true;
}

/** The person asked for it, as for a policy in front. */
async function rememberBehind(front: number, { state, visit }: StoredPage, document: PolicyDocument): Promise<void> {
  if (state.status !== 'done') return;
  const snapshot = snapshotOf(state.report, textsOf(document), 'page');
  await rememberInTab(front, visit, { snapshot, isGathered: false });
}

function gradeBehind(
  reading: PageReading,
  url: string,
  from: string,
  { links }: Elsewhere,
  page: StoredPage,
): PageState {
  const link = links[0]!;
  const origins = [new URL(from).origin, new URL(link.href).origin];
  if (!origins.includes(new URL(url).origin))
    return { status: 'failed', code: 'redirected-away', detail: new URL(url).host, url: link.href };
  if (reading.kind !== 'policy') return gradeReading(reading, from, page);
  const document = { ...reading.document, url };
  return gradeReading({ kind: 'linked-policy', document, link }, from, { ...page, allowed: origins });
}

/** A page that shows no policy says nothing: then the wait ends here. */
async function giveUp(behind: number, url: string): Promise<void> {
  const waiting = await findWaiting(behind);
  if (waiting)
    await end(waiting[0], behind, () => ({ status: 'failed', code: 'timed-out', detail: new URL(url).host, url }));
}

/** The person closed the tab behind: what was offered before is offered again. */
export async function noteClosed(tabId: number): Promise<void> {
  const waiting = await findWaiting(tabId);
  if (waiting) await end(waiting[0], tabId, ({ behind }) => behind!.instead);
  else await browserApi.storage.session.remove(keyOf(tabId));
}

/** Answers with the record as it is then; null where the tab in front is gone or wants nothing any more. */
async function end(
  front: number,
  behind: number,
  outcome: (page: StoredPage) => PageState,
): Promise<StoredPage | null> {
  const page = await changePage(front, (now) => {
    if (now?.behind?.tabId !== behind) return now;
    return { ...now, state: outcome(now), behind: null, at: Date.now() };
  });
  await browserApi.storage.session.remove(keyOf(behind));
  const tab = await browserApi.tabs.get(behind).catch(() => null);
  // A tab that the person went to see is theirs.
  if (tab && !tab.active) await browserApi.tabs.remove(behind).catch(() => undefined);
  return page;
}
