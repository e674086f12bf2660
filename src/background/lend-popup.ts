/** What is known about a tab goes in; the popup that the icon opens there begins with it. */
import { browserApi } from '../browser-api.ts';
import { popupAddress } from '../glimpse.ts';
import type { PageRecord } from '../protocol.ts';

/** Null: nothing is known. Browsers take it back when the tab goes on to another page; a tab that is gone meanwhile needs none. */
export async function lendPopup(tabId: number, page: PageRecord | null): Promise<void> {
  const popup = browserApi.runtime.getURL(popupAddress(page));
  await browserApi.action.setPopup({ tabId, popup }).catch(() => undefined);
}
