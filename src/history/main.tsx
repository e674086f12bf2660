/** The shell of the page of remembered sites in the browser. */
import { render } from 'preact';
import { browserApi } from '../browser-api.ts';
import { text } from '../locale/text.ts';
import { deleteAllSites, deleteSite, loadAll, loadEntries, mergeIntoMemory, watchSites } from '../memory/site-store.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings, onSettingsChanged } from '../settings/settings-store.ts';
import { saveFile } from '../ui/save-file.ts';
import { startPage } from '../ui/start-page.ts';
import { today } from '../ui/today.ts';
import { App } from './app.tsx';
import { HistoryContext, type HistoryHost } from './history-host.ts';

const host: HistoryHost = {
  watchSites,
  loadEntries,
  loadAll,
  deleteSite,
  deleteAll: deleteAllSites,
  merge: mergeIntoMemory,
  openSettings: () => void browserApi.runtime.openOptionsPage(),
  saveFile,
  today,
};

let settings: Settings | null = null;

startPage();
document.title = text('mySites');
onSettingsChanged(use);
addEventListener('hashchange', show);
void loadSettings().then(use);

function use(current: Settings): void {
  settings = current;
  show();
}

function show(): void {
  render(
    <HistoryContext.Provider value={host}>
      <App isOn={settings?.memory.on ?? true} fragment={location.hash} />
    </HistoryContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}
