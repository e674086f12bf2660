/** What the page's script read behind the link that a person chose goes in; the report that stands beside the page comes of it. */
import type { PageReading, PageState } from '../../protocol.ts';
import type { Place } from '../answer-content.ts';
import { gradeReading, gradeSafely } from '../grade-reading.ts';
import { rememberInTab, snapshotOf, textsOf } from '../remember-grading.ts';
import { changePage, findPage } from '../report-store.ts';
import { giveBack } from '../site-grants.ts';
import { chosenLink } from './chosen-link.ts';

/** `href`: the link's address, as it was asked for. The person may have chosen another one, or gone back to the page, since. */
export async function takeLinkReading(reading: PageReading, href: string, place: Place): Promise<void> {
  const { tabId, url, visit } = place;
  const page = await findPage(tabId);
  if (!page?.aside || chosenLink(page)?.href !== href) return;
  const { aside } = page;
  const state = gradeSafely(() => gradeReading(reading, url, aside), url);
  await changePage(tabId, (now) => {
    if (!now?.aside || chosenLink(now)?.href !== href) return now;
    return { ...now, aside: { ...now.aside, state, visit, allowed: [], at: Date.now() } };
  });
  await giveBack(aside.allowed);
  await rememberLink(reading, state, place);
}

/** The person asked for it, as for any policy that is found by a link. */
async function rememberLink(reading: PageReading, state: PageState, { tabId, visit, isPrivate }: Place): Promise<void> {
  if (isPrivate || state.status !== 'done' || reading.kind !== 'linked-policy') return;
  const snapshot = snapshotOf(state.report, textsOf(reading.document), 'fetched');
  await rememberInTab(tabId, 'aside', visit, { snapshot, isGathered: true });
}
