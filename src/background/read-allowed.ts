/** A right that the browser gave goes in; tabs whose policy waited for it are read on, and what nobody waits for is given back. */

import { chosenLink } from './aside/chosen-link.ts';
import { askForReading, tellNoAccess } from './ask-for-reading.ts';
import { changeInquiry, findPage, listInquiries, type Spot, WORKER } from './report-store.ts';
import { giveBackAllBut, mayReadOrigins, readLent } from './site-grants.ts';

export async function readAllowed(tabId: number, spot: Spot): Promise<void> {
  const page = await findPage(tabId);
  const link = spot === 'aside' ? chosenLink(page) : null;
  const url = link?.href ?? page?.url ?? null;
  let origins: string[] = [];
  await changeInquiry(tabId, spot, (now) => {
    if (now.awaits.length === 0) return now;
    origins = now.awaits;
    const state = { status: 'working' as const, step: 'fetching' as const, url };
    return { ...now, state, awaits: [], allowed: origins, asked: true, worker: WORKER, at: Date.now() };
  });
  // Nothing awaited: another caller was first.
  if (origins.length === 0) return;
  await askForReading(tabId, 'policy-of-site', origins, link).catch((error) => tellNoAccess(tabId, error, spot));
}

/** The popup that asked may be closed by now, and its tab may have moved on. */
export async function useNewGrants(): Promise<void> {
  for (const [tabId, spot, { awaits }] of await listInquiries())
    if (awaits.length > 0 && (await mayReadOrigins(awaits))) await readAllowed(tabId, spot);
  await giveBackUnclaimed();
}

export async function giveBackUnclaimed(): Promise<void> {
  // With each tab that is closed: all that is known of all tabs is read only where there is something to give back.
  if ((await readLent()).length === 0) return;
  const claimed = (await listInquiries()).flatMap(([, , { awaits, allowed }]) => [...awaits, ...allowed]);
  await giveBackAllBut(claimed);
}
