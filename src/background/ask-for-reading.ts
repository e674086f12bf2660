/** A tab goes in; its content script, put there if need be, is asked to read the page. The reading comes as a message of its own. */
import type { BackgroundMessage, BackgroundMessages } from '../protocol.ts';
import { browserApi } from './browser-api.ts';

export type Wanted = BackgroundMessages['background:reading-wanted']['what'];

/** Answers with the document that was asked, as the browser counts them. Throws where the browser gives us no access to it. */
export async function askForReading(tabId: number, what: Wanted): Promise<string> {
  // Where the script runs already, a second one notices and leaves; only the injection tells which document it is.
  const [injected] = await browserApi.scripting.executeScript({ target: { tabId }, files: [contentScriptFile()] });
  if (!injected) throw new Error('the page took no script');
  const message: BackgroundMessage = { type: 'background:reading-wanted', what };
  await browserApi.tabs.sendMessage(tabId, message, { documentId: injected.documentId });
  return injected.documentId;
}

/** The build decides on the name; the manifest knows it. */
function contentScriptFile(): string {
  const file = browserApi.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (file === undefined) throw new Error('the manifest declares no content script');
  return file;
}
