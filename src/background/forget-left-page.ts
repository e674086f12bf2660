/** A tab where something loads goes in; its record is forgotten unless the document it was read from still stands there. */
import type { BackgroundMessage } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { browserApi } from './browser-api.ts';
import { changePage, findPage, type StoredPage } from './report-store.ts';

/**
 * Browsers report a load also for a step within a page (`#retention`) and do not say which it was. So the document is asked
 * where it stands; one that is gone does not answer.
 */
export async function forgetLeftPage(tabId: number): Promise<void> {
  const page = await findPage(tabId);
  // Without a visit, the page that stands there now is being asked to read itself.
  if (page === null || page.visit === null || (await standsAt(tabId, page))) return;
  await changePage(tabId, (now) => (now?.visit === page.visit ? null : now));
}

async function standsAt(tabId: number, { visit, url }: StoredPage): Promise<boolean> {
  if (visit === null) return false;
  const question: BackgroundMessage = { type: 'background:address-wanted' };
  try {
    const address: unknown = await browserApi.tabs.sendMessage(tabId, question, { documentId: visit });
    return typeof address === 'string' && isSamePage(address, url);
  } catch {
    return false;
  }
}
