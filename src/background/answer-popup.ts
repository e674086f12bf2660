/** The popup's messages go in, what is known comes out at once; where nothing is known, the work begins. */
import type { PageState, PopupMessage } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { askForReading, type Wanted } from './ask-for-reading.ts';
import { browserApi } from './browser-api.ts';
import { gradePastedText } from './grade-reading.ts';
import { changePage, findPage, type StoredPage, WORKER } from './report-store.ts';

/** Never throws: a fault of ours must end in words, not in a popup that waits. */
export async function answerPopup(message: PopupMessage): Promise<PageState> {
  try {
    return await answer(message);
  } catch (error) {
    return { status: 'failed', code: 'internal', detail: messageOf(error), url: null };
  }
}

async function answer(message: PopupMessage): Promise<PageState> {
  switch (message.type) {
    case 'popup:state-wanted':
      return findState(message.tabId);
    case 'popup:grade-this-page':
      return startReading(message.tabId, await addressOf(message.tabId), 'this-page');
    case 'popup:grade-text':
      return gradePastedText(message.text);
  }
}

async function findState(tabId: number): Promise<PageState> {
  const url = await addressOf(tabId);
  const page = await findPage(tabId);
  if (page !== null && holds(page, url)) return page.state;
  return startReading(tabId, url, 'policy-of-site');
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
  await changePage(tabId, () => ({ url, state, visit: null, trustKind, worker: WORKER, at: Date.now() }));
  // The popup has its answer; it hears of the rest from storage.
  void askForReading(tabId, wanted).then(
    (visit) => changePage(tabId, (page) => (page?.visit === null ? { ...page, visit } : page)),
    (error) => tellNoAccess(tabId, url, error),
  );
  return state;
}

function tellNoAccess(tabId: number, url: string | null, error: unknown): Promise<StoredPage | null> {
  const state: PageState = { status: 'failed', code: 'no-access', detail: messageOf(error), url };
  return changePage(tabId, (page) => (page?.state.status === 'working' ? { ...page, state, at: Date.now() } : page));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
