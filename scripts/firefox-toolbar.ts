/** Firefox's toolbar: puts the extension's icon where people pin it, presses it, and reads the badge that stands on it. */
import type { FirefoxGlobals } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';

export interface ToolbarBadge {
  text: string;
  title: string;
}

/** Firefox makes names of elements from the extension's id. */
const elementName = (extensionId: string): string => `${extensionId.replace(/[^a-z0-9_-]/gi, '_')}-BAP`;

/** Presses the mouse button on the icon: Firefox opens the popup, and lets the extension into the tab in front. */
export function pressIcon(window: FirefoxWindow, extensionId: string): Promise<void> {
  return window.run((name) => {
    const { synthesizeMouseEvent } = globalThis as unknown as FirefoxGlobals;
    const icon = document.getElementById(name);
    if (icon === null) throw new Error(`no ${name} in the toolbar`);
    const { x, y, width, height } = icon.getBoundingClientRect();
    for (const [type, buttons] of [
      ['mousemove', 0],
      ['mousedown', 1],
      ['mouseup', 0],
    ] as const)
      synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, buttons, clickCount: 1 });
  }, elementName(extensionId));
}

/** What a person sees on the icon, and reads when the mouse rests on it, while the tab in front is what it is. */
export function badgeInFront(window: FirefoxWindow, extensionId: string): Promise<ToolbarBadge> {
  return window.run(async (name) => {
    const icon = document.getElementById(name);
    if (icon === null) throw new Error(`no ${name} in the toolbar`);
    // The words beside the badge come a little later by themselves.
    const { l10n } = document as unknown as { l10n: { translateElements(elements: Element[]): Promise<void> } };
    await l10n.translateElements([icon]);
    return {
      text: icon.querySelector('.toolbarbutton-badge')?.textContent ?? '',
      title: icon.getAttribute('tooltiptext') ?? '',
    };
  }, elementName(extensionId));
}
