/** Calls back with the new address when the page goes on without a load, as single-page shops do. Fragments do not count. */
import { isSamePage } from '../same-page.ts';
import { onWindow } from './window-events.ts';

interface NavigationLike extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}

export function watchAddress(onLeft: (url: string) => void): void {
  let current = location.href;
  const look = () => {
    if (isSamePage(location.href, current)) return;
    current = location.href;
    onLeft(current);
  };
  // Not in every browser yet; there, only the way back and forth through the history is heard.
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('currententrychange', look);
  onWindow('popstate', look);
}
