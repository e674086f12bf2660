/** An address on another origin of the page's site goes in; the document comes out where the person allowed it, else the refusal. */
import { type FetchedPolicy, fetchPolicy } from '../discover/fetch-policy.ts';
import type { Place } from './answer-content.ts';
import { findPage } from './report-store.ts';
import { mayReadOrigins } from './site-grants.ts';

/** Both must hold: the person allowed it for this page, and the browser's grant still stands. */
export async function fetchForPage(url: string, { tabId, url: from }: Place): Promise<FetchedPolicy> {
  const { origin, host } = new URL(url);
  const page = await findPage(tabId);
  const isAllowed = page?.allowed.includes(origin) || page?.aside?.allowed.includes(origin);
  if (!isAllowed || !(await mayReadOrigins([origin])))
    return { ok: false, code: 'no-access', detail: `${host} was not allowed to be read.` };
  return fetchPolicy(url, { mode: 'cors', from });
}
