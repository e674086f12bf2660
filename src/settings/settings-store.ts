/** The settings as `storage.local` keeps them: read, changed one change at a time, and watched. Nothing stored is ever lost. */
import { browserApi } from '../browser-api.ts';
import { readSettings } from './read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const KEY = 'settings';
/** Where settings go that this version cannot read, each under a number of its own. */
const KEPT_PREFIX = 'settings-kept:';

/** Settings that cannot be read count as not set; they stay as they are until the person sets something. */
export async function loadSettings(): Promise<Settings> {
  return settingsOf(await loadStored());
}

/** Replaces the settings by what `change` makes of them. Answers with the outcome. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  // Two pages of the extension may change settings at once; the lock is one for all of them.
  return navigator.locks.request(KEY, async () => {
    const stored = await loadStored();
    const changed = change(settingsOf(stored));
    // In one write: either both are there or none.
    await browserApi.storage.local.set({ [KEY]: changed, ...(await keepAside(stored)) });
    return changed;
  });
}

/** Calls back with the settings whenever they change, in whichever page. */
export function onSettingsChanged(listener: (settings: Settings) => void): void {
  browserApi.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) listener(settingsOf(change.newValue));
  });
}

export async function loadStored(): Promise<unknown> {
  return (await browserApi.storage.local.get(KEY))[KEY];
}

function settingsOf(stored: unknown): Settings {
  const reading = readSettings(stored);
  return reading.ok ? reading.settings : DEFAULT_SETTINGS;
}

async function keepAside(stored: unknown): Promise<Record<string, unknown>> {
  if (readSettings(stored).ok) return {};
  const numbers = keptKeys(await browserApi.storage.local.get(null)).map(numberOf);
  return { [`${KEPT_PREFIX}${Math.max(0, ...numbers) + 1}`]: stored };
}

export function keptKeys(stored: Record<string, unknown>): string[] {
  const keys = Object.keys(stored).filter((key) => key.startsWith(KEPT_PREFIX));
  return keys.sort((one, other) => numberOf(one) - numberOf(other));
}

function numberOf(key: string): number {
  return Number(key.slice(KEPT_PREFIX.length));
}
