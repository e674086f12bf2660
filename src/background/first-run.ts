/** Why the extension starts anew goes in; after an installation, and only then, the page that explains it opens. */
import { browserApi } from '../browser-api.ts';

const PAGE = 'src/first-run/index.html';

export async function openFirstRun(reason: string): Promise<void> {
  if (reason === 'install') await browserApi.tabs.create({ url: browserApi.runtime.getURL(PAGE) });
}
