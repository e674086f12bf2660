/** The few calls of the extension interface that a page's script needs, with promises in all browsers. */
import type { Browser } from 'webextension-polyfill';
import type { FetchedPolicy } from '../discover/fetch-policy.ts';
import type { BackgroundMessage, BackgroundMessages, ContentMessage, MarksAnswer, PdfAnswer } from '../protocol.ts';

declare const chrome: Pick<Browser, 'runtime'>;

export type Wanted = BackgroundMessages['background:reading-wanted'];

/** False once the extension was updated or removed while the page stayed open. */
export function isConnected(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends once more where the background was stopped while it worked on the message: the next one starts anew. */
export async function send(message: ContentMessage): Promise<void> {
  if (!(await isHeard(message))) await isHeard(message);
}

/** Sends on the way out: a second try would be made, and be wrong, when the person comes back to the page. */
export function sendFarewell(message: ContentMessage): void {
  void isHeard(message);
}

async function isHeard(message: ContentMessage): Promise<boolean> {
  if (!isConnected()) return true;
  try {
    await chrome.runtime.sendMessage(message);
    return true;
  } catch {
    // The reason is the browser's wording and differs; what counts is that nobody has taken the message.
    return false;
  }
}

/** Only the background has the right to other origins, and only where the person gave it. */
export async function askForDocument(url: string): Promise<FetchedPolicy> {
  try {
    const message: ContentMessage = { type: 'content:document-wanted', url };
    return (await chrome.runtime.sendMessage(message)) as FetchedPolicy;
  } catch (error) {
    return { ok: false, code: 'fetch-failed', detail: String(error) };
  }
}

/** Tells the background where the page stands. */
export function onAddressWanted(): void {
  onMessage((message) => (message.type === 'background:address-wanted' ? location.href : undefined));
}

export function onReadingWanted(read: (wanted: Wanted) => void): void {
  onMessage((message) => {
    if (message.type !== 'background:reading-wanted') return undefined;
    read(message);
    return location.href;
  });
}

export function onPdfWanted(answerPdf: (url: string) => Promise<PdfAnswer>): void {
  onMessage((message) => (message.type === 'popup:pdf-wanted' ? answerPdf(message.url) : undefined));
}

export function onMarksMessage(answer: (message: BackgroundMessage) => MarksAnswer | undefined): void {
  onMessage(answer);
}

/** Only our own extension can send these: no page can reach this listener. */
function onMessage(
  answer: (message: BackgroundMessage) => string | MarksAnswer | Promise<PdfAnswer> | undefined,
): void {
  chrome.runtime.onMessage.addListener(((message: BackgroundMessage, sender, sendResponse) => {
    const said = sender.id === chrome.runtime.id ? answer(message) : undefined;
    if (said === undefined) return;
    void Promise.resolve(said).then(sendResponse);
    return true;
  }) as Parameters<typeof chrome.runtime.onMessage.addListener>[0]);
}
