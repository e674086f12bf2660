/** The menu that Firefox opens by a right click on a page: the entry with these words is pressed. */
import type { Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';
import { lookUntil } from './look-until.ts';

interface Menu extends HTMLElement {
  readonly state: string;
  activateItem(item: Element): void;
}

export async function chooseFromMenu(
  window: FirefoxWindow,
  page: Page,
  selector: string,
  words: string,
): Promise<void> {
  await page.click(selector, { button: 'right' });
  await lookUntil(
    () => window.run(pressEntry, words),
    (isPressed) => isPressed,
    `entry '${words}' of the menu`,
  );
}

function pressEntry(words: string): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const entries = [...(menu?.querySelectorAll('menuitem') ?? [])];
  const entry = entries.find((one) => one.getAttribute('label') === words);
  if (menu?.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
}
