/** A tab in which a person chose something goes in; how it stands comes out, begun anew where its work was lost, or it is left. */
import type { PageState } from '../../protocol.ts';
import { giveBackUnclaimed } from '../read-allowed.ts';
import { closeBehind } from '../read-behind.ts';
import { changePage, findPage, type StoredAside } from '../report-store.ts';
import { giveUp, isStuck, stands } from '../stuck.ts';
import { gradeLink, gradeSelection } from './begin-aside.ts';

export function findAside(tabId: number, url: string | null, aside: StoredAside): Promise<PageState> | PageState {
  const { chosen, state } = aside;
  if (isStuck(aside)) return giveUp(tabId, 'aside', 'url' in state ? state.url : url);
  if (stands(aside)) return state;
  if (chosen.kind === 'link') return gradeLink(tabId, url, chosen.link);
  // The words are in the page still, if the person has selected no others.
  return gradeSelection(tabId, url, { text: '', frameId: 0 });
}

export async function leaveAside(tabId: number): Promise<void> {
  const behind = (await findPage(tabId))?.aside?.behind;
  await changePage(tabId, (page) => page && { ...page, aside: null });
  await giveBackUnclaimed();
  if (behind) await closeBehind(behind.tabId);
}
