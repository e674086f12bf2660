/** The entries of the page's own menu: they are offered, and a press on one goes in; what is to be graded begins, and the popup opens. */
import type { Menus } from 'webextension-polyfill';
import { browserApi } from '../browser-api.ts';
import { knownMenus, openPopup } from '../browser-differences.ts';
import type { MessageKey } from '../locale/text.ts';
import { POPUP_PAGE } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { gradeLink, gradeSelection } from './aside/begin-aside.ts';
import { lendPopup } from './lend-popup.ts';
import { say } from './say.ts';
import { startReading } from './start-reading.ts';

/** Pages of the web only: no others can be read. */
const WEB = ['http://*/*', 'https://*/*'];
/** Each bears the name of its message. */
const ENTRIES: { id: MessageKey; context: Menus.ContextType }[] = [
  { id: 'gradePage', context: 'page' },
  { id: 'gradeSelection', context: 'selection' },
  { id: 'gradeLink', context: 'link' },
];

/** Browsers keep the entries from then on; asked again, they are made anew. */
export async function offerMenus(): Promise<void> {
  const menus = knownMenus();
  await menus?.removeAll();
  for (const { id, context } of ENTRIES)
    menus?.create({
      id,
      title: say(id),
      contexts: [context],
      documentUrlPatterns: WEB,
      ...(context === 'link' && { targetUrlPatterns: WEB }),
    });
}

export function onMenuClicked(): void {
  knownMenus()?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.id < 0) return;
    // In this order: what is begun has its place in the line of changes before the popup can ask.
    void begin(info, tab.id);
    // What is chosen comes before the page's report: the popup does not begin with that.
    void lendPopup(tab.id, null);
    void showPopup(tab.id);
  });
}

async function begin({ menuItemId, pageUrl, ...chosen }: Menus.OnClickData, tabId: number): Promise<void> {
  const url = pageUrl ?? null;
  if (menuItemId === 'gradePage') {
    await startReading(tabId, url, 'this-page', (page) => {
      const { state } = page;
      // A policy that told of itself: the popup gathers what belongs to it.
      return isSamePage(page.url, url) && state.status === 'done' && state.source.kind === 'this-page';
    });
  } else if (menuItemId === 'gradeSelection') {
    await gradeSelection(tabId, url, { text: chosen.selectionText ?? '', frameId: chosen.frameId ?? 0 });
  } else if (menuItemId === 'gradeLink' && chosen.linkUrl !== undefined) {
    const link = { href: chosen.linkUrl, kind: 'privacy' as const, text: (chosen.linkText ?? '').trim() };
    await gradeLink(tabId, url, link);
  }
}

async function showPopup(tabId: number): Promise<void> {
  if (await openPopup()) return;
  await browserApi.tabs.create({ url: browserApi.runtime.getURL(`${POPUP_PAGE}?tab=${tabId}`), openerTabId: tabId });
}
