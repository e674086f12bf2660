/** The popup's messages go in, what is known comes out at once; where nothing is known, the work begins. */

import { browserApi } from '../browser-api.ts';
import type { MarksMessage, PageState, PopupMessage, PopupMessages } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { findAside, leaveAside } from './aside/find-aside.ts';
import { askForReading, messageOf } from './ask-for-reading.ts';
import { gradePdf, gradeText } from './grade-reading.ts';
import { readAllowed } from './read-allowed.ts';
import { openBehind } from './read-behind.ts';
import { type Found, rememberGrading, snapshotOf, textOf } from './remember-grading.ts';
import { changeInquiry, changePage, findPage, inquiryAt, spotInFront } from './report-store.ts';
import { mayReadOrigins, noteAsked } from './site-grants.ts';
import { startReading } from './start-reading.ts';
import { giveUp, isStuck, stands } from './stuck.ts';

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
    case 'popup:aside-left':
      await leaveAside(message.tabId);
      return findState(message.tabId);
    case 'popup:grade-pdf':
      return keepPdf(message);
    case 'popup:grade-text':
      return gradeText(message.text, 'pasted');
  }
}

async function findState(tabId: number): Promise<PageState> {
  const url = await addressOf(tabId);
  const page = await findPage(tabId);
  const isHere = page !== null && (url === null || isSamePage(page.url, url));
  if (isHere && page.aside) return findAside(tabId, page.url, page.aside);
  if (page !== null && isStuck(page)) return giveUp(tabId, 'page', page.url);
  if (isHere && stands(page)) {
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
  const page = await findPage(tabId);
  const spot = page ? spotInFront(page) : 'page';
  await changeInquiry(tabId, spot, (now) => ({ ...now, awaits: origins }));
  if (await mayReadOrigins(origins)) await readAllowed(tabId, spot);
  return inquiryAt(await findPage(tabId), spot)?.state ?? { status: 'unknown', url: null };
}

/** What was read of a PDF file is the tab's report from now on, like that of a page. */
async function keepPdf({ tabId, isAside, ...pdf }: PopupMessages['popup:grade-pdf']): Promise<PageState> {
  const spot = isAside ? 'aside' : 'page';
  const state = gradePdf(pdf, (await findPage(tabId))?.url ?? null);
  await changeInquiry(tabId, spot, (now) => ({ ...now, state, asked: true, at: Date.now() }));
  const found = await rememberPdf(tabId, pdf.url, state);
  if (found === null) return state;
  const withNews = { ...state, ...found };
  await changeInquiry(tabId, spot, (now) => ({ ...now, state: withNews }));
  return withNews;
}

async function rememberPdf(tabId: number, url: string, state: PageState): Promise<Found | null> {
  const tab = await browserApi.tabs.get(tabId).catch(() => null);
  if (tab?.incognito !== false || state.status !== 'done') return null;
  const snapshot = snapshotOf(state.report, [textOf(url, state.report.textFingerprint)], 'file');
  return rememberGrading({ snapshot, isGathered: false });
}

/** The address is ours to know only after a click on our icon; null before. */
async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browserApi.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}
