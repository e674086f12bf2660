/** The shell of the settings page in the browser: loads what is set, follows its changes, and shows the App. */
import { render } from 'preact';
import { browserApi } from '../browser-api.ts';
import { isEveryPageApart, listCommands, runsByItself } from '../browser-differences.ts';
import { text } from '../locale/text.ts';
import { deleteAllSites, watchSiteCount } from '../memory/site-store.ts';
import { ALL_SITES, HISTORY_PAGE } from '../protocol.ts';
import { loadUnreadable } from '../settings/kept-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/settings-store.ts';
import { saveFile } from '../ui/save-file.ts';
import { startPage } from '../ui/start-page.ts';
import { chooseTheme } from '../ui/theme.ts';
import { today } from '../ui/today.ts';
import { App } from './app.tsx';
import { OptionsContext, type OptionsHost, type Shortcut } from './options-host.ts';

const EVERY_PAGE = { origins: [ALL_SITES] };

const host: OptionsHost = {
  change: (change) => void changeOrSay(change),
  allowEveryPage: async () => {
    const isGiven = await browserApi.permissions.request(EVERY_PAGE);
    if (isGiven) await changeSettings((settings) => ({ ...settings, allSites: true }));
    return isGiven;
  },
  giveBackEveryPage: async () => {
    await changeSettings((settings) => ({ ...settings, allSites: false }));
    if (isEveryPageApart()) await browserApi.permissions.remove(EVERY_PAGE);
  },
  watchMemory: watchSiteCount,
  deleteMemory: deleteAllSites,
  openHistory: () => void browserApi.tabs.create({ url: browserApi.runtime.getURL(HISTORY_PAGE) }),
  isEveryPageApart: isEveryPageApart(),
  allowPolicies: () => browserApi.permissions.request(EVERY_PAGE),
  saveFile,
  today,
};

let isRefused = false;
let newest: Settings;

/** Where nothing can be written, the page goes back to what is set, and says so. */
async function changeOrSay(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  try {
    isRefused = false;
    await changeSettings((settings) => ({ ...settings, ...change(settings) }));
  } catch {
    isRefused = true;
    await show(await loadSettings());
  }
}

startPage();
document.title = text('optionsTitle');
onSettingsChanged((settings) => void show(settings));
for (const change of [browserApi.permissions.onAdded, browserApi.permissions.onRemoved])
  change.addListener(() => void loadSettings().then(show));
void loadSettings().then(show);

async function show(settings: Settings): Promise<void> {
  newest = settings;
  chooseTheme(settings.theme);
  const [kept, shortcuts, isOnPolicies] = await Promise.all([loadUnreadable(), findShortcuts(), runsByItself()]);
  // Something else may have been set meanwhile, and been shown already: that is not taken back.
  render(
    <OptionsContext.Provider value={host}>
      <App settings={newest} kept={kept} shortcuts={shortcuts} runsByItself={isOnPolicies} isRefused={isRefused} />
    </OptionsContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

async function findShortcuts(): Promise<Shortcut[]> {
  const commands = await listCommands();
  return commands.map(({ name, description, shortcut }) => ({
    does: name === '_execute_action' ? text('shortcutPopup') : (description ?? ''),
    keys: shortcut ? shortcut : null,
  }));
}
