/** A right that the browser gave goes in; tabs whose policy waited for it are read on, and what nobody waits for is given back. */
import { askForReading, tellNoAccess } from './ask-for-reading.ts';
import { changePage, listPages, WORKER } from './report-store.ts';
import { giveBackAllBut, mayReadOrigins } from './site-grants.ts';

export async function readAllowed(tabId: number): Promise<void> {
  let origins: string[] = [];
  await changePage(tabId, (page) => {
    if (page === null || page.awaits.length === 0) return page;
    origins = page.awaits;
    const state = { status: 'working' as const, step: 'fetching' as const, url: page.url };
    return { ...page, state, awaits: [], allowed: origins, asked: true, worker: WORKER, at: Date.now() };
  });
  // Nothing awaited: another caller was first.
  if (origins.length === 0) return;
  await askForReading(tabId, 'policy-of-site', origins).catch((error) => tellNoAccess(tabId, error));
}

/** The popup that asked may be closed by now, and its tab may have moved on. */
export async function useNewGrants(): Promise<void> {
  for (const [tabId, { awaits }] of await listPages())
    if (awaits.length > 0 && (await mayReadOrigins(awaits))) await readAllowed(tabId);
  await giveBackUnclaimed();
}

export async function giveBackUnclaimed(): Promise<void> {
  const claimed = (await listPages()).flatMap(([, { awaits, allowed }]) => [...awaits, ...allowed]);
  await giveBackAllBut(claimed);
}
