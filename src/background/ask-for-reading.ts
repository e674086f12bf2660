/** A tab goes in; its content script, put there if need be, is asked to read the page. The reading comes as a message of its own. */
import type { BackgroundMessage, BackgroundMessages } from '../protocol.ts';
import { browserApi } from './browser-api.ts';

export type Wanted = BackgroundMessages['background:reading-wanted']['what'];

/** Throws where the browser gives us no access to the page. */
export async function askForReading(tabId: number, what: Wanted): Promise<void> {
  const message: BackgroundMessage = { type: 'background:reading-wanted', what };
  const deliver = () => browserApi.tabs.sendMessage(tabId, message, { frameId: 0 });
  try {
    await deliver();
  } catch {
    // Nobody listens: the page's address is not policy-like, or the page was open before the extension came.
    await browserApi.scripting.executeScript({ target: { tabId }, files: [contentScriptFile()] });
    await deliver();
  }
}

/** The build decides on the name; the manifest knows it. */
function contentScriptFile(): string {
  const file = browserApi.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (file === undefined) throw new Error('the manifest declares no content script');
  return file;
}
