/** Where Firefox does otherwise than Chromium: everything else asks here and does not know which of them it runs in. */
import { browserApi } from './browser-api.ts';
import { ALL_SITES } from './protocol.ts';

const isFirefox = browserApi.runtime.getURL('').startsWith('moz-extension:');

/**
 * Whether the letter comes by itself on policies. Firefox takes the addresses of a declared script for one right to all
 * sites: it is given with the installation, and the person may withdraw it. Chromium tells nobody what it lets such a script do.
 */
export async function runsByItself(): Promise<boolean> {
  return !isFirefox || browserApi.permissions.contains({ origins: [ALL_SITES] });
}

/** False where the letter on policies hangs on the same right as 'check every page': then the one must outlive the other. */
export const isEveryPageApart = !isFirefox;

/** Chromium lets a person set each extension's access to sites to 'on click'; Firefox lets them withdraw it. */
export const hasOnClickChoice = !isFirefox;

/** Firefox for Android knows no keys. */
export async function listCommands(): Promise<{ name?: string; description?: string; shortcut?: string }[]> {
  const { commands } = browserApi as Partial<typeof browserApi>;
  return commands?.getAll() ?? [];
}
