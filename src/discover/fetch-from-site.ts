/** An address of the site and what the person allowed go in; the page comes out, read by whoever may read it, or the reason. */
import { type FetchedPolicy, fetchPolicy } from './fetch-policy.ts';

export interface SiteAccess {
  /** Address of the page that asks: its own origin is read as that page. */
  from: string;
  /** Other origins of the site that the person allowed to be read. */
  allowed: readonly string[];
  /** Reads those: a page's script may not do it itself. */
  fetchAllowed(url: string): Promise<FetchedPolicy>;
  /** The person chose the very link: its page is theirs to have graded, policy or not. */
  isChosen?: boolean;
  /** Ends all reading of this site. */
  signal: AbortSignal;
}

export type SiteAnswer = FetchedPolicy | { ok: false; code: 'other-origin'; detail: string };

export function mayRead(url: string, { from, allowed }: SiteAccess): boolean {
  const { origin } = new URL(url);
  return origin === new URL(from).origin || allowed.includes(origin);
}

export async function fetchFromSite(url: string, access: SiteAccess): Promise<SiteAnswer> {
  const { origin, host } = new URL(url);
  if (!mayRead(url, access)) return { ok: false, code: 'other-origin', detail: host };
  if (origin === new URL(access.from).origin)
    return fetchPolicy(url, { mode: 'same-origin', from: access.from, signal: access.signal });
  return Promise.race([access.fetchAllowed(url), tooLate(host, access.signal)]);
}

/** Someone else's request cannot be cancelled from here, only be waited for no longer. */
function tooLate(host: string, signal: AbortSignal): Promise<FetchedPolicy> {
  return new Promise((resolve) => {
    const end = () => resolve({ ok: false, code: 'timed-out', detail: `${host} did not answer in time.` });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
