/** Where Firefox does otherwise than Chromium: everything else asks here and does not know which of them it runs in. */
import { browserApi } from './browser-api.ts';
import { ALL_SITES } from './protocol.ts';

const isFirefox = (): boolean => browserApi.runtime.getURL('').startsWith('moz-extension:');

/**
 * Whether the letter comes by itself on policies. Firefox takes the addresses of a declared script for one right to all
 * sites: it is given with the installation, and the person may withdraw it. Chromium tells nobody what it lets such a script do.
 */
export async function runsByItself(): Promise<boolean> {
  return !isFirefox() || browserApi.permissions.contains({ origins: [ALL_SITES] });
}

/** False where the letter on policies hangs on the same right as 'check every page': then the one must outlive the other. */
export const isEveryPageApart = (): boolean => !isFirefox();

/** Chromium lets a person set each extension's access to sites to 'on click'; Firefox lets them withdraw it. */
export const hasOnClickChoice = (): boolean => !isFirefox();

/** Chromium puts a new extension's icon behind the button for extensions; Firefox puts it where the manifest says, into the toolbar. */
export const hidesIcon = (): boolean => !isFirefox();

/** Firefox for Android knows no keys. */
const knownCommands = () => (browserApi as Partial<typeof browserApi>).commands;

export async function listCommands(): Promise<{ name?: string; description?: string; shortcut?: string }[]> {
  return knownCommands()?.getAll() ?? [];
}

/** The keys of one of our commands were pressed while this tab was in front. */
export function onCommand(answer: (command: string, tabId: number) => void): void {
  knownCommands()?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) answer(command, tab.id);
  });
}

/** Firefox for Android has no menus. */
export const knownMenus = () => (browserApi as Partial<typeof browserApi>).contextMenus;

/**
 * Firefox opens the popup only while it still answers the person's own press: nothing may be waited for before. Chromium gives
 * it to us from version 127; before, and where no window can show it, the answer is false.
 */
export async function openPopup(): Promise<boolean> {
  try {
    await (browserApi.action as Partial<typeof browserApi.action>).openPopup!();
    return true;
  } catch {
    return false;
  }
}
