/** An address goes in, the page's HTML or the reason why it could not be had comes out. The only place where `fetch` stands. */
import type { FailureCode } from '../protocol.ts';
import { isPrivateHost } from './private-host.ts';

export type FetchFailure = Exclude<FailureCode, 'internal'>;
export type FetchedPolicy = { ok: true; html: string; url: string } | { ok: false; code: FetchFailure; detail: string };

export interface FetchOptions {
  /** 'same-origin' refuses other origins and redirects to them; 'cors' needs a host permission. */
  mode: 'same-origin' | 'cors';
  /** Address of the page that asks: a page of this machine may read its own origin. Null: a public page. */
  from?: string | null;
  /** Cancels the request together with its time limit. */
  signal?: AbortSignal;
}

const TIME_LIMIT = 10_000;
const LARGEST_PAGE = 2 * 1024 * 1024;
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

function fail(code: FetchFailure, detail: string): FetchedPolicy {
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
function refuse(address: URL | null, options: FetchOptions): FetchedPolicy | null {
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
async function readLimited(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_PAGE) {
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

async function readAnswer(response: Response, asked: URL, options: FetchOptions): Promise<FetchedPolicy> {
  const final = parseAddress(response.url) ?? asked;
  if (final.origin !== asked.origin) return fail('redirected-away', `${asked.host} sends on to ${final.host}.`);
  const refusal = refuse(final, options);
  if (refusal) return refusal;
  if (!response.ok) return fail(codeOfStatus(response.status), `${asked.host} answered with ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'text/html';
  if (/^application\/(?:x-)?pdf\b/i.test(type)) return fail('pdf', final.href);
  if (!READABLE.test(type)) return fail('not-html', type.split(';')[0]!.trim());
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_PAGE)
    return fail('too-large', 'The page is larger than 2 MB.');
  const bytes = await readLimited(response);
  if (!bytes) return fail('too-large', 'The page is larger than 2 MB.');
  return { ok: true, html: decode(bytes, type), url: final.href };
}

function ask(address: URL, mode: RequestMode, redirect: RequestRedirect, signal: AbortSignal): Promise<Response> {
  return fetch(address.href, {
    mode,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect,
    signal,
    headers: { accept: 'text/html,application/xhtml+xml' },
  });
}

/** Browsers refuse a redirect to another origin without a word; asked not to follow, they say that there is one. */
async function sendsOn(address: URL, signal: AbortSignal): Promise<boolean> {
  try {
    return (await ask(address, 'same-origin', 'manual', signal)).type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** Fetches a policy without cookies and without telling where from. Never throws. */
export async function fetchPolicy(url: string, options: FetchOptions): Promise<FetchedPolicy> {
  const asked = parseAddress(url);
  const refusal = refuse(asked, options);
  if (refusal || !asked) return refusal ?? fail('fetch-failed', 'The link does not lead to a web page.');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT);
  if (options.signal?.aborted) limit.abort();
  options.signal?.addEventListener('abort', () => limit.abort(), { once: true });
  try {
    return await readAnswer(await ask(asked, options.mode, 'follow', limit.signal), asked, options);
  } catch (error) {
    if (limit.signal.aborted)
      return fail('timed-out', `${asked.host} did not answer within ${TIME_LIMIT / 1000} seconds.`);
    if (options.mode === 'same-origin' && (await sendsOn(asked, limit.signal)))
      return fail('redirected-away', `${asked.host} sends on to another site.`);
    // Browsers do not say more: no network and a blocked answer look alike.
    return fail('fetch-failed', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
