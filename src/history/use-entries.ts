/** Keys of sites go in; what is remembered of them comes out: null until it is there. */
import { useEffect, useState } from 'preact/hooks';
import type { SiteEntry } from '../memory/site-entry.ts';
import { useHistoryHost } from './history-host.ts';

/** `keys` must not change while the view stands: each view has a `key` of its own. */
export function useEntries(keys: readonly string[]): SiteEntry[] | null {
  const host = useHistoryHost();
  const [entries, setEntries] = useState<SiteEntry[] | null>(null);
  useEffect(() => {
    const load = () =>
      void host.loadEntries(keys).then(setEntries, () => {
        // The memory does not work: then there is nothing to show.
        setEntries([]);
      });
    return host.watchSites(load);
  }, []);
  return entries;
}
