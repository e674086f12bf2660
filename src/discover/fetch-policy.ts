/** An address goes in, the page's HTML or the reason why it could not be had comes out. The only place where `fetch` stands. */
import type { FailureCode } from '../protocol.ts';
import { isPrivateHost } from './private-host.ts';

export type FetchFailure = Exclude<FailureCode, 'internal' | 'pdf-unreadable' | 'page-stuck'>;
export type FetchRefusal = { ok: false; code: FetchFailure; detail: string };
export type FetchedPolicy = { ok: true; html: string; url: string } | FetchRefusal;
export type FetchedPdf = { ok: true; bytes: Uint8Array; url: string } | FetchRefusal;

export interface FetchOptions {
  /** 'same-origin' refuses other origins and redirects to them; 'cors' needs a host permission. */
  mode: 'same-origin' | 'cors';
  /** Address of the page that asks: a page of this machine may read its own origin. Null: a public page. */
  from?: string | null;
  /** Cancels the request together with its time limit. */
  signal?: AbortSignal;
}

const TIME_LIMIT = 10_000;
const MEGABYTE = 1024 * 1024;
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** A kind of document: what is asked for, how large it may be, in megabytes, and which types of answer are refused. */
interface Wanted {
  accept: string;
  largest: number;
  refuse(type: string, url: URL): FetchRefusal | null;
}

const PAGE: Wanted = {
  accept: 'text/html,application/xhtml+xml',
  largest: 2,
  refuse(type, url) {
    if (isPdf(type)) return fail('pdf', url.href);
    return READABLE.test(type) ? null : fail('not-html', type.split(';')[0]!.trim());
  },
};
/** Pictures and typefaces make them larger than pages of the same words. */
const PDF: Wanted = {
  accept: 'application/pdf',
  largest: 5,
  // Some servers call every file a stream of bytes.
  refuse: (type) =>
    isPdf(type) || /^application\/octet-stream\b/i.test(type) ? null : fail('fetch-failed', type.split(';')[0]!.trim()),
};

const isPdf = (type: string): boolean => /^application\/(?:x-)?pdf\b/i.test(type);

interface Answer {
  ok: true;
  bytes: Uint8Array;
  type: string;
  url: string;
}

function fail(code: FetchFailure, detail: string): FetchRefusal {
  return { ok: false, code, detail };
}

function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The reason why an address is not to be asked at all, or null. */
function refuse(address: URL | null, options: FetchOptions): FetchRefusal | null {
  if (!address || (address.protocol !== 'http:' && address.protocol !== 'https:')) {
    return fail('fetch-failed', 'The link does not lead to a web page.');
  }
  const from = options.from ? parseAddress(options.from) : null;
  if (isPrivateHost(address.hostname) && from?.origin !== address.origin) {
    return fail(
      'private-address',
      `${address.hostname} is an address of your own network; pages of the web have no business there.`,
    );
  }
  if (options.mode === 'same-origin' && from && from.origin !== address.origin) {
    return fail('no-access', `${address.host} is another site.`);
  }
  return null;
}

/** Reads the answer up to the limit; null where it is longer. */
async function readLimited(response: Response, largest: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > largest) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The character set that the server or the page's own head names. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** What walls answer with; a person in a tab often gets through. */
function codeOfStatus(status: number): FetchFailure {
  if (status === 401) return 'login-wall';
  return status === 403 || status === 429 || status === 503 ? 'turned-away' : 'http-status';
}

async function readAnswer(
  response: Response,
  asked: URL,
  options: FetchOptions,
  wanted: Wanted,
): Promise<Answer | FetchRefusal> {
  const final = parseAddress(response.url) ?? asked;
  if (final.origin !== asked.origin) return fail('redirected-away', `${asked.host} sends on to ${final.host}.`);
  const refusal = refuse(final, options);
  if (refusal) return refusal;
  if (!response.ok) return fail(codeOfStatus(response.status), `${asked.host} answered with ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'text/html';
  const wrongType = wanted.refuse(type, final);
  if (wrongType) return wrongType;
  const largest = wanted.largest * MEGABYTE;
  const isTooLarge = Number(response.headers.get('content-length') ?? 0) > largest;
  const bytes = isTooLarge ? null : await readLimited(response, largest);
  if (!bytes) return fail('too-large', `It is larger than ${wanted.largest} MB.`);
  return { ok: true, bytes, type, url: final.href };
}

interface Request {
  mode: RequestMode;
  redirect: RequestRedirect;
  accept: string;
  signal: AbortSignal;
}

function ask(address: URL, { accept, ...how }: Request): Promise<Response> {
  return fetch(address.href, {
    ...how,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept },
  });
}

/** Browsers refuse a redirect to another origin without a word; asked not to follow, they say that there is one. */
async function sendsOn(address: URL, { accept }: Wanted, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await ask(address, { mode: 'same-origin', redirect: 'manual', accept, signal });
    return answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** Fetches a policy without cookies and without telling where from. Never throws. */
export async function fetchPolicy(url: string, options: FetchOptions): Promise<FetchedPolicy> {
  const answer = await fetchDocument(url, options, PAGE);
  return answer.ok ? { ok: true, html: decode(answer.bytes, answer.type), url: answer.url } : answer;
}

/** Fetches a policy that is a PDF file, under the same rules. Never throws. */
export async function fetchPdf(url: string, options: FetchOptions): Promise<FetchedPdf> {
  const answer = await fetchDocument(url, options, PDF);
  return answer.ok ? { ok: true, bytes: answer.bytes, url: answer.url } : answer;
}

async function fetchDocument(url: string, options: FetchOptions, wanted: Wanted): Promise<Answer | FetchRefusal> {
  const asked = parseAddress(url);
  const refusal = refuse(asked, options);
  if (refusal || !asked) return refusal ?? fail('fetch-failed', 'The link does not lead to a web page.');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT);
  if (options.signal?.aborted) limit.abort();
  options.signal?.addEventListener('abort', () => limit.abort(), { once: true });
  try {
    const { signal } = limit;
    const response = await ask(asked, { mode: options.mode, redirect: 'follow', accept: wanted.accept, signal });
    return await readAnswer(response, asked, options, wanted);
  } catch (error) {
    if (limit.signal.aborted)
      return fail('timed-out', `${asked.host} did not answer within ${TIME_LIMIT / 1000} seconds.`);
    if (options.mode === 'same-origin' && (await sendsOn(asked, wanted, limit.signal)))
      return fail('redirected-away', `${asked.host} sends on to another site.`);
    // Browsers do not say more: no network and a blocked answer look alike.
    return fail('fetch-failed', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
