/** The popup's messages go in, what is known comes out at once; where nothing is known, the work begins. */

import { browserApi } from '../browser-api.ts';
import type { MarksMessage, PageState, PopupMessage, PopupMessages, Wanted } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { askForReading, messageOf, tellNoAccess } from './ask-for-reading.ts';
import { gradePastedText, gradePdf } from './grade-reading.ts';
import { readAllowed } from './read-allowed.ts';
import { openBehind } from './read-behind.ts';
import { type Found, rememberGrading, snapshotOf, textOf } from './remember-grading.ts';
import { changePage, findPage, type StoredPage, WORKER } from './report-store.ts';
import { mayReadOrigins, noteAsked } from './site-grants.ts';

/** Milliseconds: twice what finding and reading all documents of a policy may take. */
const LONGEST_WAIT = 32_000;
type AboutPage = Exclude<PopupMessage, MarksMessage>;

/** Never throws: a fault of ours must end in words, not in a popup that waits. */
export async function answerPopup(message: AboutPage): Promise<PageState> {
  try {
    return await answer(message);
  } catch (error) {
    return { status: 'failed', code: 'internal', detail: messageOf(error), url: null };
  }
}

async function answer(message: AboutPage): Promise<PageState> {
  switch (message.type) {
    case 'popup:state-wanted':
      return findState(message.tabId);
    case 'popup:grade-this-page':
      return startReading(message.tabId, await addressOf(message.tabId), 'this-page');
    case 'popup:origins-wanted':
      return awaitOrigins(message.tabId, message.origins);
    case 'popup:behind-wanted':
      return openBehind(message.tabId, message.url);
    case 'popup:grade-pdf':
      return keepPdf(message);
    case 'popup:grade-text':
      return gradePastedText(message.text);
  }
}

async function findState(tabId: number): Promise<PageState> {
  const url = await addressOf(tabId);
  const page = await findPage(tabId);
  if (page !== null && isStuck(page)) return giveUp(tabId, page);
  if (page !== null && holds(page, url)) {
    if (page.state.status === 'done' && !page.asked) void gatherAll(tabId).catch(() => undefined);
    return page.state;
  }
  return startReading(tabId, url, 'policy-of-site');
}

/**
 * What the page told unasked is of itself alone. Now that a person asks, its siblings are read too. Till then, and where the
 * browser gives no access to the page, what is known stays.
 */
async function gatherAll(tabId: number): Promise<void> {
  await changePage(tabId, (page) => page && { ...page, asked: true });
  await askForReading(tabId, 'policy-of-site');
}

/** The browser asks the person in words of its own; the right may come long after, or be there already. */
async function awaitOrigins(tabId: number, wanted: string[]): Promise<PageState> {
  const origins = wanted.map((each) => new URL(each).origin);
  await noteAsked(origins);
  await changePage(tabId, (page) => page && { ...page, awaits: origins });
  if (await mayReadOrigins(origins)) await readAllowed(tabId);
  return (await findPage(tabId))?.state ?? { status: 'unknown', url: null };
}

/** What was read of a PDF file is the tab's report from now on, like that of a page. */
async function keepPdf({ tabId, ...pdf }: PopupMessages['popup:grade-pdf']): Promise<PageState> {
  const state = gradePdf(pdf, (await findPage(tabId))?.url ?? null);
  await changePage(tabId, (page) => page && { ...page, state, asked: true, at: Date.now() });
  const found = await rememberPdf(tabId, pdf.url, state);
  if (found === null) return state;
  const withNews = { ...state, ...found };
  await changePage(tabId, (page) => page && { ...page, state: withNews });
  return withNews;
}

async function rememberPdf(tabId: number, url: string, state: PageState): Promise<Found | null> {
  const tab = await browserApi.tabs.get(tabId).catch(() => null);
  if (tab?.incognito !== false || state.status !== 'done') return null;
  const snapshot = snapshotOf(state.report, [textOf(url, state.report.textFingerprint)], 'file');
  return rememberGrading({ snapshot, isGathered: false });
}

/** A page that runs without end lets no script of ours in, and says nothing; its person has waited long enough. */
function isStuck({ state, worker, at }: StoredPage): boolean {
  return state.status === 'working' && worker === WORKER && Date.now() - at > LONGEST_WAIT;
}

async function giveUp(tabId: number, { url }: StoredPage): Promise<PageState> {
  const state: PageState = { status: 'failed', code: 'page-stuck', detail: '', url };
  await changePage(tabId, (now) => now && (isStuck(now) ? { ...now, state, at: Date.now() } : now));
  return state;
}

/** False where the record speaks of another page, of a failure that may have passed, or of work that nobody does any more. */
function holds({ state, url: read, worker }: StoredPage, url: string | null): boolean {
  if (url !== null && !isSamePage(read, url)) return false;
  if (state.status === 'working') return worker === WORKER;
  return state.status === 'done' || state.status === 'policy-elsewhere';
}

/** The address is ours to know only after a click on our icon; null before. */
async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browserApi.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

async function startReading(tabId: number, url: string | null, wanted: Wanted): Promise<PageState> {
  const step = wanted === 'this-page' ? 'reading' : 'finding';
  const state: PageState = { status: 'working', step, url };
  const trustKind = wanted === 'this-page';
  const fresh = { visit: null, asked: true, awaits: [], allowed: [], behind: null, worker: WORKER, at: Date.now() };
  await changePage(tabId, () => ({ url, state, trustKind, ...fresh }));
  // The popup has its answer; it hears of the rest from storage.
  void askForReading(tabId, wanted).then(
    (visit) => changePage(tabId, (page) => (page?.visit === null ? { ...page, visit } : page)),
    (error) => tellNoAccess(tabId, error),
  );
  return state;
}
