/** A tab where something loads goes in; its record is forgotten unless the page it was read from still stands there. */

import { browserApi } from '../browser-api.ts';
import type { BackgroundMessage } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { changePage, findPage, type StoredPage } from './report-store.ts';

/**
 * Browsers report a load also for a step within a page (`#retention`) and do not say which it was. So the script in the tab
 * is asked where it stands; a page without our script, or another page, is not the one that was read. The document itself
 * cannot be asked: one that the browser keeps for the way back neither answers nor refuses.
 */
export async function forgetLeftPage(tabId: number): Promise<void> {
  const page = await findPage(tabId);
  if (page === null || isBeingAsked(page) || (await standsAt(tabId, page.url))) return;
  await changePage(tabId, (now) => (now?.visit === page.visit ? null : now));
}

/** The page that stands there now is to be read, and has not answered yet. */
function isBeingAsked({ visit, state, aside }: StoredPage): boolean {
  return visit === null && (state.status === 'working' || aside?.state.status === 'working');
}

/** Asked of our scripts in the tab: false where there are none. */
export async function standsAt(tabId: number, url: string | null): Promise<boolean> {
  const question: BackgroundMessage = { type: 'background:address-wanted' };
  try {
    const address: unknown = await browserApi.tabs.sendMessage(tabId, question, { frameId: 0 });
    return typeof address === 'string' && isSamePage(address, url);
  } catch {
    return false;
  }
}
