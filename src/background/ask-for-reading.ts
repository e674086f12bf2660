/** A tab goes in; its content script, put there if need be, is asked to read the page. The reading comes as a message of its own. */

import { browserApi } from '../browser-api.ts';
import type { BackgroundMessage, FailureCode, Wanted } from '../protocol.ts';
import { ON_CLICK_SCRIPT } from './page-scripts.ts';
import { changePage } from './report-store.ts';

/**
 * Answers with the document that was asked, as the browser counts them. Throws where the browser gives us no access to it.
 * `allowed`: other origins of the site that may be read.
 */
export async function askForReading(tabId: number, what: Wanted, allowed: string[] = []): Promise<string> {
  // Where the script runs already, a second one notices and leaves; only the injection tells which document it is.
  const [injected] = await browserApi.scripting.executeScript({ target: { tabId }, files: [ON_CLICK_SCRIPT] });
  if (!injected) throw new Error('the page took no script');
  const message: BackgroundMessage = { type: 'background:reading-wanted', what, allowed };
  await browserApi.tabs.sendMessage(tabId, message, { documentId: injected.documentId });
  return injected.documentId;
}

/** Ends the waiting for a page that takes no script. */
export function tellNoAccess(tabId: number, error: unknown): Promise<void> {
  return endWaiting(tabId, 'no-access', messageOf(error));
}

/** Ends the waiting for a page whose script sent what no script of ours sends. */
export function tellRefused(tabId: number): Promise<void> {
  return endWaiting(tabId, 'internal', 'the page sent what cannot be read');
}

async function endWaiting(tabId: number, code: FailureCode, detail: string): Promise<void> {
  await changePage(tabId, (page) => {
    if (page?.state.status !== 'working') return page;
    return { ...page, state: { status: 'failed', code, detail, url: page.url }, at: Date.now() };
  });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
