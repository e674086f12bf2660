/** A tab and the address of a PDF file that its page links to, or is, go in; the file's text comes out, or the reason why not. */
import { browserApi } from '../browser-api.ts';
import { type FetchedPdf, fetchPdf } from '../discover/fetch-policy.ts';
import { FAILURE_CODES, hostPattern, type PageState, type PdfAnswer, type PopupMessage } from '../protocol.ts';
import { readPdf } from './read-pdf.ts';

/** `isAside`: it is behind the link that the person chose. The message that has it graded, or the failure to show. Never throws. */
export async function readPdfOfTab(
  { tabId, isAside }: { tabId: number; isAside: boolean },
  url: string,
): Promise<PopupMessage | PageState> {
  const file = await fetchOfTab(tabId, url);
  if (!file.ok) return { status: 'failed', code: file.code, detail: file.detail, url };
  try {
    const { title, text } = await readPdf(file.bytes);
    if (!/\p{L}/u.test(text)) return { status: 'failed', code: 'pdf-unreadable', detail: '', url };
    return { type: 'popup:grade-pdf', tabId, isAside, url: file.url, title, text };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { status: 'failed', code: 'pdf-unreadable', detail, url };
  }
}

/** Files of its own origin the page fetches; others only we may, where the person or Firefox gave us the right. */
async function fetchOfTab(tabId: number, url: string): Promise<FetchedPdf | (PdfAnswer & { ok: false })> {
  if (await browserApi.permissions.contains({ origins: [hostPattern(new URL(url).origin)] })) {
    // A tab that is gone, or may not be seen, is like a public page: it does not let us into the person's own network.
    const { url: from = null } = await browserApi.tabs.get(tabId).catch(() => ({ url: undefined }));
    return fetchPdf(url, { mode: 'cors', from });
  }
  const answer: unknown = await browserApi.tabs
    .sendMessage(tabId, { type: 'popup:pdf-wanted', url })
    .catch((error) => ({ ok: false, code: 'no-access', detail: String(error) }));
  return readAnswer(answer, url);
}

/** The page's script runs where the page may have taken over the whole process: what it says is looked at like any message. */
function readAnswer(answer: unknown, asked: string): FetchedPdf | (PdfAnswer & { ok: false }) {
  const { ok, base64, url, code, detail } = (answer ?? {}) as Record<string, unknown>;
  if (ok === true && typeof base64 === 'string' && BASE64.test(base64) && isOfSameOrigin(url, asked))
    return { ok, bytes: decode(base64), url };
  const known = FAILURE_CODES.find((each) => each === code);
  if (ok === false && known && typeof detail === 'string') return { ok, code: known, detail };
  return { ok: false, code: 'internal', detail: 'the page sent what cannot be read' };
}

const BASE64 = /^[\w+/]*={0,2}$/;

function isOfSameOrigin(url: unknown, asked: string): url is string {
  return typeof url === 'string' && URL.canParse(url) && new URL(url).origin === new URL(asked).origin;
}

const decode = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
