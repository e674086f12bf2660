/** A tab and what is wanted of its page go in; the record of that work comes out at once, and the page is asked to read itself. */
import type { PageState, Wanted } from '../protocol.ts';
import { askForReading, tellNoAccess } from './ask-for-reading.ts';
import { changePage, type StoredPage, WORKER } from './report-store.ts';

/** `isEnough`: a record that a new reading would not better stays, but for what was chosen in the page. */
export async function startReading(
  tabId: number,
  url: string | null,
  wanted: Wanted,
  isEnough: (page: StoredPage) => boolean = () => false,
): Promise<PageState> {
  const step = wanted === 'this-page' ? 'reading' : 'finding';
  const state: PageState = { status: 'working', step, url };
  const trustKind = wanted === 'this-page';
  const page = await changePage(tabId, (now) =>
    now && isEnough(now) ? { ...now, aside: null } : { ...unreadPage(url), state, asked: true, trustKind },
  );
  if (page?.state.status !== 'working') return page?.state ?? state;
  // The popup has its answer; it hears of the rest from storage.
  void askForReading(tabId, wanted).then(
    (visit) => changePage(tabId, (now) => (now?.visit === null ? { ...now, visit } : now)),
    (error) => tellNoAccess(tabId, error),
  );
  return state;
}

/** What is known of a page that nobody has read. */
export function unreadPage(url: string | null): StoredPage {
  const nothing = { visit: null, asked: false, trustKind: false, awaits: [], allowed: [], behind: null };
  return { url, state: { status: 'unknown', url }, ...nothing, worker: WORKER, at: Date.now() };
}
