/** Firefox's window or its open popup goes in, its picture comes out as a PNG file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BrowserElement, WindowGlobal } from './firefox-globals.ts';
import { type FirefoxWindow, SHOWN_POPUP } from './firefox-window.ts';

/** With toolbar, badge and the page in front. Popups are windows of their own and not in it. */
export function pictureWindow(window: FirefoxWindow, file: string): Promise<void> {
  return picture(window, 'window', null, file);
}

/** What is seen of it, or from its top as many pixels as `part` says: width, height. */
export function picturePopup(window: FirefoxWindow, part: [number, number] | null, file: string): Promise<void> {
  return picture(window, 'popup', part, file);
}

async function picture(
  window: FirefoxWindow,
  what: 'window' | 'popup',
  part: [number, number] | null,
  file: string,
): Promise<void> {
  const address = await window.run(draw, what === 'popup' ? SHOWN_POPUP : null, part);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}

/** Of this element of the window; null: of the window itself. */
async function draw(element: string | null, part: [number, number] | null): Promise<string> {
  const popup = element === null ? null : document.querySelector<BrowserElement>(element);
  const { browsingContext } = popup ?? (window as unknown as BrowserElement);
  const page = browsingContext.currentWindowGlobal as WindowGlobal;
  const bitmap = await page.drawSnapshot(part && new DOMRect(0, 0, ...part), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}
