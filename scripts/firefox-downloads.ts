/** A popup in Firefox and a button's words go in, the file that the press saved comes out. */
import type { FirefoxGlobals } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { lookUntil } from './look-until.ts';
import type { Popup } from './popup.ts';

interface Download {
  succeeded: boolean;
  target: { path: string };
}

/** Presses the button in the popup and answers with the path of the saved file. */
export async function saveByPress(window: FirefoxWindow, popup: Popup, label: string): Promise<string> {
  const before = await window.run(listSaved);
  await popup.press(label);
  const isNew = (path: string) => !before.includes(path);
  const after = await lookUntil(
    () => window.run(listSaved),
    (saved) => saved.some(isNew),
    `file of '${label}'`,
  );
  return after.find(isNew)!;
}

async function listSaved(): Promise<string[]> {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobals;
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs') as unknown as {
    Downloads: { ALL: string; getList(of: string): Promise<{ getAll(): Promise<Download[]> }> };
  };
  const downloads = await (await Downloads.getList(Downloads.ALL)).getAll();
  return downloads.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);
}
