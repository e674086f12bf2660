/** The stage of the browser tests: the fixture shops are served and a browser with the built extension is open, per test file. */
import { afterAll, beforeAll, expect } from 'vitest';
import { listFaults, noteFaults } from '../../scripts/extension-faults.ts';
import { type BrowserOptions, GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { type ShopServer, serveShop } from '../../scripts/serve-shop.ts';

export interface Stage {
  browser: GraderBrowser;
  server: ShopServer;
}

export const SCREENSHOTS = 'out/screenshots';

/** Call at the top of a test file; the fields are there once tests run. */
export function openStage(options: BrowserOptions = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.server = await serveShop(0);
    stage.browser = await GraderBrowser.open(options);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** The same, and at the end the browser must have noted no error in any context of the extension. */
export function openWatchedStage(options: BrowserOptions = {}): Stage {
  const stage = openStage(options);
  beforeAll(() => noteFaults(stage.browser));
  // Runs before the browser is closed: the hooks at the end come in reverse.
  afterAll(async () => expect(await listFaults(stage.browser)).toEqual([]));
  return stage;
}

/** Takes the popup's picture under this name, closes it, and answers with what it said. */
export async function readAndClose(popup: PopupView, name: string): Promise<string> {
  await popup.waitForAnswer();
  const said = await popup.text();
  await popup.screenshot(`${SCREENSHOTS}/${name}.png`);
  await popup.close();
  return said;
}
