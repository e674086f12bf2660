/** The person's wish and the browser's grant go in; where both say so, the script runs on every page, else on policies' addresses only. */
import { browserApi } from '../browser-api.ts';
import { ALL_SITES } from '../protocol.ts';
import { changeSettings, loadSettings } from '../settings/settings-store.ts';

const ID = 'every-page';

/** Called whenever wish or grant may have changed. Both can change while one call is at work: so one follows the other. */
export function followEveryPage(): Promise<void> {
  return navigator.locks.request(ID, async () => {
    const isGranted = await browserApi.permissions.contains({ origins: [ALL_SITES] });
    const { allSites } = await loadSettings();
    await register(isGranted && allSites);
  });
}

/** The person took the grant back in the browser itself: then the wish is gone too, and comes back only with a new question. */
export async function noteGrantGone(): Promise<void> {
  if (await browserApi.permissions.contains({ origins: [ALL_SITES] })) return;
  if ((await loadSettings()).allSites) await changeSettings((settings) => ({ ...settings, allSites: false }));
  await followEveryPage();
}

async function register(isWanted: boolean): Promise<void> {
  const { scripting, runtime } = browserApi;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (isRegistered && !isWanted) await scripting.unregisterContentScripts({ ids: [ID] });
  if (isRegistered || !isWanted) return;
  // The script of policies' addresses: where both lead to it, the second one notices and leaves.
  const js = runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await scripting.registerContentScripts([{ id: ID, js, matches: [ALL_SITES], runAt: 'document_idle' }]);
}
