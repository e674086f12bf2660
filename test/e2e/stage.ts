/** The stage of the browser tests: the fixture shops are served and a browser with the built extension is open. */
import { afterAll, beforeAll, expect } from 'vitest';
import { listFaults, noteFaults } from '../../scripts/extension-faults.ts';
import { type BrowserOptions, GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { type ShopServer, serveShop } from '../../scripts/serve-shop.ts';
import { shareBrowser } from './shared-browser.ts';

export interface Stage {
  browser: GraderBrowser;
  server: ShopServer;
}

export const SCREENSHOTS = 'out/screenshots';

/** With a browser of the file's own. Call at the top of a test file; the fields are there once tests run. */
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

/** The same with the browser of `shared-browser.ts`: what it is for is said there. */
export function shareStage(): Stage {
  const stage = {} as Stage;
  shareBrowser((browser) => {
    stage.browser = browser;
  });
  beforeAll(async () => {
    stage.server = await serveShop(0);
  });
  afterAll(() => stage.server?.close());
  return stage;
}

/** At the end of the file the browser must have noted no error in any context of the extension. */
export function watchFaults(stage: Stage): void {
  beforeAll(() => noteFaults(stage.browser));
  // Runs before the browser is closed or tidied: the hooks at the end come in reverse.
  afterAll(async () => expect(await listFaults(stage.browser)).toEqual([]));
}

/** Takes the popup's picture under this name, closes it, and answers with what it said. */
export async function readAndClose(popup: PopupView, name: string): Promise<string> {
  await popup.waitForAnswer();
  const said = await popup.text();
  await popup.screenshot(`${SCREENSHOTS}/${name}.png`);
  await popup.close();
  return said;
}
