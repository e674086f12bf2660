/** What makes the popup live, in the browser: finds the tab, asks for its state, follows its changes, and shows the App. */
import { render } from 'preact';
import { browserApi } from '../browser-api.ts';
import { listCommands } from '../browser-differences.ts';
import { runsByItself } from '../own-addresses.ts';
import {
  type Chosen,
  HISTORY_PAGE,
  hostPattern,
  inFrontOf,
  type MarksAnswer,
  type PageRecord,
  type PageState,
  type PopupMessage,
  pageRecordKey,
} from '../protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { saveFile } from '../ui/save-file.ts';
import { startPage } from '../ui/start-page.ts';
import { today } from '../ui/today.ts';
import { App } from './app.tsx';
import { HostContext, type MarksHost, type PassageKeys, type PopupHost } from './popup-host.ts';
import { SettingsContext } from './settings-context.ts';

const root = document.getElementById('app') as HTMLElement;
const wantedTab = new URLSearchParams(location.search).get('tab');
/** While a pasted text is graded, what happens to the tab does not take its report away. */
let isPasted = false;
let settings: Settings | null = null;
/** Milliseconds of work after which the background is asked whether it is still at it. */
const PATIENCE = 4000;
let nextQuestion: ReturnType<typeof setTimeout> | undefined;
let marks: MarksHost | null = null;
/** `chosen`: what the person chose in the page, where that is what is shown; null for the page, and a pasted text. */
interface Front {
  state: PageState | null;
  chosen: Chosen | null;
}
let shown: { front: Front; tabId: number | null } | null = null;

export function startShell(): void {
  startPage();
  if (wantedTab !== null) document.documentElement.classList.add('as-page');
  void start();
  void followSettings();
}

async function start(): Promise<void> {
  const tabId = wantedTab === null ? await findActiveTab() : Number(wantedTab);
  if (tabId === null || !Number.isInteger(tabId)) return show(ofPage({ status: 'unknown', url: null }), null);
  marks = {
    ask: async (wanted) => (await browserApi.runtime.sendMessage({ ...wanted, tabId })) as MarksAnswer,
    findKeys,
    leave: () => window.close(),
  };
  const key = pageRecordKey(tabId);
  browserApi.storage.session.onChanged.addListener((changes) => {
    const change = changes[key];
    if (change === undefined || isPasted) return;
    const record = change.newValue as PageRecord | undefined;
    if (record === undefined) void ask({ type: 'popup:state-wanted', tabId }, tabId);
    else show(inFrontOf(record), tabId);
  });
  // What is stored is shown at once; the background, which may have to wake up first, answers later.
  show((await readStored(tabId)) ?? ofPage(null), tabId);
  await ask({ type: 'popup:state-wanted', tabId }, tabId);
}

async function findActiveTab(): Promise<number | null> {
  const [tab] = await browserApi.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const ofPage = (state: PageState | null): Front => ({ state, chosen: null });

async function readStored(tabId: number): Promise<Front | null> {
  const key = pageRecordKey(tabId);
  const record = (await browserApi.storage.session.get(key))[key] as PageRecord | undefined;
  return record ? inFrontOf(record) : null;
}

async function ask(message: PopupMessage, tabId: number | null): Promise<void> {
  isPasted = message.type === 'popup:grade-text';
  askAgainUntilKnown(shown?.front.state ?? null, tabId);
  try {
    const answer = await sendTwice(message);
    // The work may have gone on while the answer was on its way: what is stored is newer.
    const newer = isPasted || tabId === null ? null : await readStored(tabId);
    if (newer === null && answer === undefined) throw new Error('no answer from the background');
    const front = newer ?? ofPage(answer!);
    // Most often the background knows no more than what is shown already: to lay it all out again takes its time.
    if (JSON.stringify(front) === JSON.stringify(shown?.front)) askAgainUntilKnown(front.state, tabId);
    else show(front, tabId);
  } catch (error) {
    show(ofPage({ status: 'failed', code: 'internal', detail: String(error), url: null }), tabId);
  }
}

/** Asks once more where the background was stopped over the question: the next one starts anew. */
async function sendTwice(message: PopupMessage): Promise<PageState | undefined> {
  const send = () => browserApi.runtime.sendMessage(message) as Promise<PageState | undefined>;
  return send().catch(send);
}

/**
 * The background may be stopped over its work without a word, and over a question too: so it is asked how it stands for as
 * long as it works, and for as long as nothing is known.
 */
function askAgainUntilKnown(state: PageState | null, tabId: number | null): void {
  clearTimeout(nextQuestion);
  if ((state === null || state.status === 'working') && tabId !== null && !isPasted)
    nextQuestion = setTimeout(() => void ask({ type: 'popup:state-wanted', tabId }, tabId), PATIENCE);
}

function show(front: Front, tabId: number | null): void {
  const { state, chosen } = front;
  // The first look gives way to the whole in one step.
  if (shown === null) root.replaceChildren();
  shown = { front, tabId };
  askAgainUntilKnown(state, tabId);
  render(
    <HostContext.Provider value={hostOf(tabId)}>
      <SettingsContext.Provider value={settings}>
        <App state={state} chosen={chosen} />
      </SettingsContext.Provider>
    </HostContext.Provider>,
    root,
  );
}

/** What is set is read after the first paint, and followed. */
async function followSettings(): Promise<void> {
  const { loadSettings, onSettingsChanged } = await import('../settings/settings-store.ts');
  const use = (current: Settings) => {
    settings = current;
    if (shown !== null) show(shown.front, shown.tabId);
  };
  onSettingsChanged(use);
  use(await loadSettings());
}

/** The browser asks only as part of the click, so nothing is waited for before; and asking may close this popup. */
async function allowOrigins(tabId: number, origins: string[]): Promise<void> {
  const noted = ask({ type: 'popup:origins-wanted', tabId, origins }, tabId);
  await browserApi.permissions.request({ origins: origins.map(hostPattern) });
  await noted;
}

/** The library that reads the file is bigger than all the rest: it comes when it is wanted. */
async function readPdf(tabId: number, address: string): Promise<void> {
  const chosen = shown?.front.chosen ?? null;
  show({ state: { status: 'working', step: 'fetching', url: address }, chosen }, tabId);
  const { readPdfOfTab } = await import('../pdf/pdf-of-tab.ts');
  const next = await readPdfOfTab({ tabId, isAside: chosen !== null }, address);
  // Whoever went back to the page meanwhile has left the file.
  if ((shown?.front.chosen ?? null) === null && chosen !== null) return;
  if ('type' in next) await ask(next, tabId);
  else show({ state: next, chosen }, tabId);
}

async function findKeys(): Promise<PassageKeys | null> {
  const commands = await listCommands();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  const [next, previous] = [keysOf('next-passage'), keysOf('previous-passage')];
  return next === '' || previous === '' ? null : { next, previous };
}

function hostOf(tabId: number | null): PopupHost {
  return {
    askForState: () => void (tabId === null ? start() : ask({ type: 'popup:state-wanted', tabId }, tabId)),
    gradeThisPage: () => void (tabId === null ? start() : ask({ type: 'popup:grade-this-page', tabId }, tabId)),
    gradeText: (text) => void ask({ type: 'popup:grade-text', text }, tabId),
    leaveAside: () => void (tabId !== null && ask({ type: 'popup:aside-left', tabId }, tabId)),
    allowOrigins: (origins) => void (tabId !== null && allowOrigins(tabId, origins)),
    readPdf: (address) => void (tabId !== null && readPdf(tabId, address)),
    openTab: (address) => void browserApi.tabs.create({ url: address }),
    readBehind: (url) => void (tabId !== null && ask({ type: 'popup:behind-wanted', tabId, url }, tabId)),
    mayReadBehind: (address) => runsByItself(address, browserApi.runtime.getManifest().content_scripts?.[0] ?? {}),
    openSettings: () => void browserApi.runtime.openOptionsPage(),
    openHistory: () => void browserApi.tabs.create({ url: browserApi.runtime.getURL(HISTORY_PAGE) }),
    ...(marks && { marks }),
    saveFile,
    copyText: (text) => navigator.clipboard.writeText(text),
    version: () => browserApi.runtime.getManifest().version,
    today,
  };
}
