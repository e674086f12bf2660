/** All stored settings that this version cannot read come out: what was kept aside, and what still stands in the place of the settings. */
import { browserApi } from '../browser-api.ts';
import { readSettings } from './read-settings.ts';
import { keptKeys, loadStored } from './settings-store.ts';

/** In the order they were come upon. */
export async function loadUnreadable(): Promise<unknown[]> {
  const stored = await browserApi.storage.local.get(null);
  const current = await loadStored();
  return [...keptKeys(stored).map((key) => stored[key]), ...(readSettings(current).ok ? [] : [current])];
}
