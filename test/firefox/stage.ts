/** The stage of the tests in Firefox: the fixture shops are served and the browser is open with the built extension. */
import { afterAll, beforeAll } from 'vitest';
import { type FirefoxOptions, GraderFirefox } from '../../scripts/open-firefox.ts';
import type { Popup } from '../../scripts/popup.ts';
import { type ShopServer, serveShop } from '../../scripts/serve-shop.ts';
import { shareFirefox } from './shared-firefox.ts';

export interface FirefoxStage {
  firefox: GraderFirefox;
  server: ShopServer;
}

export const SCREENSHOTS = 'out/screenshots/firefox';

/** With a Firefox of the file's own. Call at the top of a test file; the fields are there once tests run. */
export function openFirefoxStage(options: FirefoxOptions = {}): FirefoxStage {
  const stage = {} as FirefoxStage;
  beforeAll(async () => {
    stage.server = await serveShop(0);
    stage.firefox = await GraderFirefox.open(options);
  });
  afterAll(async () => {
    await stage.firefox?.close();
    await stage.server?.close();
  });
  return stage;
}

/** The same with a Firefox of `shared-firefox.ts`. */
export function shareFirefoxStage(kind: 'ordinary' | 'idle'): FirefoxStage {
  const stage = {} as FirefoxStage;
  shareFirefox(kind, (firefox) => {
    stage.firefox = firefox;
  });
  beforeAll(async () => {
    stage.server = await serveShop(0);
  });
  afterAll(() => stage.server?.close());
  return stage;
}

/** Takes the popup's picture under this name, closes it, and answers with what it said. */
export async function readAndClose(popup: Popup, name: string): Promise<string> {
  await popup.waitForAnswer();
  const said = await popup.text();
  await popup.screenshot(`${SCREENSHOTS}/${name}.png`);
  await popup.close();
  return said;
}
