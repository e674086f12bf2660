/** Origins of a tab's site go in, for which the person is being asked; what was granted is used for one reading and given back. */

import { browserApi } from '../browser-api.ts';
import { ALL_SITES, hostPattern } from '../protocol.ts';

/** Where it is noted which rights were asked for: the person's own settings of site access are none of our business. */
const KEY = 'lent-origins';

export async function readLent(): Promise<string[]> {
  return ((await browserApi.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}

/** Called before the person is asked: an answer may come when nobody remembers the question. */
export async function noteAsked(origins: readonly string[]): Promise<void> {
  await browserApi.storage.session.set({ [KEY]: [...new Set([...(await readLent()), ...origins])] });
}

export function mayReadOrigins(origins: readonly string[]): Promise<boolean> {
  return browserApi.permissions.contains({ origins: origins.map(hostPattern) });
}

export async function giveBackAllBut(claimed: readonly string[]): Promise<void> {
  await giveBack((await readLent()).filter((origin) => !claimed.includes(origin)));
}

/** Rights that were asked for and are needed no more. With 'check every page' there is nothing to give back. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  const lent = await readLent();
  const ours = origins.filter((origin) => lent.includes(origin));
  if (ours.length === 0) return;
  await browserApi.storage.session.set({ [KEY]: lent.filter((origin) => !ours.includes(origin)) });
  if (!(await browserApi.permissions.contains({ origins: [ALL_SITES] })))
    await browserApi.permissions.remove({ origins: ours.map(hostPattern) });
}
