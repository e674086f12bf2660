/** A tab goes in; its content script, put there if need be, is asked to read the page. The reading comes as a message of its own. */

import { browserApi } from '../browser-api.ts';
import type { PolicyLink } from '../core/document.ts';
import type { BackgroundMessage, FailureCode, Wanted } from '../protocol.ts';
import { ON_CLICK_SCRIPT } from './page-scripts.ts';
import { changeInquiry, type Spot } from './report-store.ts';

/**
 * Answers with the document that was asked, as the browser counts them. Throws where the browser gives us no access to it.
 * `allowed`: other origins of the site that may be read. `link`: this one of its links is read instead of the page.
 */
export async function askForReading(
  tabId: number,
  what: Wanted,
  allowed: string[] = [],
  link: PolicyLink | null = null,
): Promise<string> {
  const documentId = await bringReader(tabId);
  const message: BackgroundMessage = { type: 'background:reading-wanted', what, allowed, ...(link && { link }) };
  await browserApi.tabs.sendMessage(tabId, message, { documentId });
  return documentId;
}

/** Where the script runs already, a second one notices and leaves; only the injection tells which document it is. */
export async function bringReader(tabId: number): Promise<string> {
  const [injected] = await browserApi.scripting.executeScript({ target: { tabId }, files: [ON_CLICK_SCRIPT] });
  if (!injected) throw new Error('the page took no script');
  return injected.documentId;
}

/** Ends the waiting for a page that takes no script. */
export function tellNoAccess(tabId: number, error: unknown, spot: Spot = 'page'): Promise<void> {
  return endWaiting(tabId, spot, 'no-access', messageOf(error));
}

/** Ends the waiting for a page whose script sent what no script of ours sends: nobody knows what it was about. */
export async function tellRefused(tabId: number): Promise<void> {
  for (const spot of ['page', 'aside'] as const)
    await endWaiting(tabId, spot, 'internal', 'the page sent what cannot be read');
}

async function endWaiting(tabId: number, spot: Spot, code: FailureCode, detail: string): Promise<void> {
  await changeInquiry(tabId, spot, (now) => {
    if (now.state.status !== 'working') return now;
    return { ...now, state: { status: 'failed', code, detail, url: now.state.url }, at: Date.now() };
  });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
