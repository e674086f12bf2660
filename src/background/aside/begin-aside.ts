/**
 * What a person chose in a page goes in, selected words or a link; it is graded beside the page, whose own letter stays. The
 * record is written before anything is waited for: the popup that opens with it finds it there.
 */
import { browserApi } from '../../browser-api.ts';
import type { PolicyLink } from '../../core/document.ts';
import type { Chosen, PageState } from '../../protocol.ts';
import { isSamePage } from '../../same-page.ts';
import { askForReading, bringReader, tellNoAccess } from '../ask-for-reading.ts';
import { gradeSafely, gradeText } from '../grade-reading.ts';
import { changeInquiry, changePage } from '../report-store.ts';
import { unreadPage } from '../start-reading.ts';

/** `text`: the selected words as the browser's menu tells them, on one line. `frameId`: the frame that they stand in. */
export interface Selection {
  text: string;
  frameId: number;
}

export async function gradeSelection(tabId: number, url: string | null, selection: Selection): Promise<PageState> {
  const begun = await begin(tabId, url, { kind: 'selection' }, { status: 'working', step: 'reading', url });
  const text = await readSelection(tabId, selection);
  const state = gradeSafely(() => {
    if (text.trim() === '') throw new Error('nothing is selected any more');
    return gradeText(text, 'selected');
  }, url);
  await changeInquiry(tabId, 'aside', (now) => (now.at === begun ? { ...now, state } : now));
  // Our script notices when the page is left, and the selection with it. Where it may not, the next load ends it.
  await bringReader(tabId).catch(() => undefined);
  return state;
}

export async function gradeLink(tabId: number, url: string | null, link: PolicyLink): Promise<PageState> {
  const state: PageState = { status: 'working', step: 'fetching', url: link.href };
  await begin(tabId, url, { kind: 'link', link }, state);
  void askForReading(tabId, 'policy-of-site', [], link).catch((error) => tellNoAccess(tabId, error, 'aside'));
  return state;
}

/** Answers with the time that tells this one from the next. */
async function begin(tabId: number, url: string | null, chosen: Chosen, state: PageState): Promise<number> {
  const aside = { ...unreadPage(url), chosen, state, asked: true };
  await changePage(tabId, (now) => ({ ...(now && isSamePage(now.url, url) ? now : unreadPage(url)), aside }));
  return aside.at;
}

/** The page itself knows where its lines end; where we may not ask it, the browser's own account serves. */
async function readSelection(tabId: number, { text, frameId }: Selection): Promise<string> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browserApi.scripting.executeScript({ target, func: () => String(getSelection()) });
    return String(answer?.result ?? '').trim() || text;
  } catch {
    return text;
  }
}
