/** A popup with a report and a button's words go in, the file that the press saved comes out. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GraderBrowser } from './open-browser.ts';
import type { PopupView } from './popup-view.ts';

/** Milliseconds that saving a file may take. */
const PATIENCE = 20_000;

/** Presses the button in the popup and answers with the path of the saved file. */
export async function saveSummary(
  browser: GraderBrowser,
  popup: PopupView,
  label: string,
  folder: string,
): Promise<string> {
  const downloadPath = resolve(folder);
  await mkdir(downloadPath, { recursive: true });
  await browser.protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
  const saved = waitForDownload(browser);
  await popup.press(label);
  return join(downloadPath, await saved);
}

function waitForDownload({ protocol }: GraderBrowser): Promise<string> {
  return new Promise((resolve, reject) => {
    let name = '';
    const begin = ({ suggestedFilename }: { suggestedFilename: string }) => {
      name = suggestedFilename;
    };
    const progress = ({ state }: { state: string }) => {
      if (state === 'completed') finish(() => resolve(name));
      if (state === 'canceled') finish(() => reject(new Error(`the browser did not save ${name}`)));
    };
    const timer = setTimeout(() => finish(() => reject(new Error('no file was saved'))), PATIENCE);
    const finish = (end: () => void) => {
      clearTimeout(timer);
      protocol.off('Browser.downloadWillBegin', begin);
      protocol.off('Browser.downloadProgress', progress);
      end();
    };
    protocol.on('Browser.downloadWillBegin', begin);
    protocol.on('Browser.downloadProgress', progress);
  });
}
