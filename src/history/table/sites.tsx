/** All remembered sites go in; those that are looked for come out as a table, with what was just deleted offered back. */
import { useRef, useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import type { SiteEntry, SiteSummary } from '../../memory/site-entry.ts';
import { useHistoryHost } from '../history-host.ts';
import { FIRST_ORDER, findSites, pressColumn, sortSites } from '../sort-sites.ts';
import { comparisonFragment, FEWEST_COMPARED, MOST_COMPARED } from '../view.ts';
import { SiteTable } from './site-table.tsx';

// Names of our own: those of `useId` may come twice where a part leaves and comes back.
const SEARCH_ID = 'search-sites';
const HINT_ID = 'compare-hint';

export function Sites({ sites }: { sites: SiteSummary[] }) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState(FIRST_ORDER);
  const [wanted, setChosen] = useState<string[]>([]);
  const { remove, deleted } = useDeletion();
  // A site may be deleted in another window while it is chosen.
  const chosen = wanted.filter((key) => sites.some((site) => site.key === key));
  const found = sortSites(findSites(sites, search), order);
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);

  if (sites.length === 0) return <NoSites>{deleted}</NoSites>;
  return (
    <section class="sites" aria-label={text('mySites')}>
      <div class="tools">
        <Search search={search} onSearch={setSearch} />
        <CompareButton chosen={chosen} />
      </div>
      <p class="soft" role="status">
        {found.length === 0 ? text('searchNone', search) : text('sitesShown', found.length, sites.length)}
      </p>
      {deleted}
      {found.length > 0 && (
        <SiteTable
          sites={found}
          order={order}
          onOrder={(column) => setOrder(pressColumn(order, column))}
          chosen={chosen}
          isFull={chosen.length >= MOST_COMPARED}
          onToggle={toggle}
          onDelete={remove}
        />
      )}
    </section>
  );
}

function NoSites({ children }: { children: preact.ComponentChildren }) {
  return (
    <section class="part">
      <h2>{text('historyEmpty')}</h2>
      <p>{text('historyEmptyText')}</p>
      {children}
    </section>
  );
}

function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  return (
    <p class="search">
      <label for={SEARCH_ID}>{text('searchSites')}</label>
      <input id={SEARCH_ID} type="search" value={search} onInput={(event) => onSearch(event.currentTarget.value)} />
    </p>
  );
}

function CompareButton({ chosen }: { chosen: string[] }) {
  return (
    <p class="compare">
      <button
        type="button"
        aria-describedby={HINT_ID}
        disabled={chosen.length < FEWEST_COMPARED}
        onClick={() => {
          location.hash = comparisonFragment(chosen);
        }}
      >
        {text('compareNow', chosen.length)}
      </button>
      <span id={HINT_ID} class="soft">
        {text('compareHint')}
      </span>
    </p>
  );
}

/** Deletes at once and offers to bring back: quicker than a question, and nothing is lost. */
function useDeletion() {
  const host = useHistoryHost();
  const [last, setLast] = useState<{ site: string; entry: SiteEntry | null } | null>(null);
  const back = useRef<HTMLButtonElement>(null);

  async function remove({ key, site }: SiteSummary): Promise<void> {
    setLast({ site, entry: await host.deleteSite(key) });
    // The pressed button is gone with its row.
    requestAnimationFrame(() => back.current?.focus());
  }

  async function bringBack(site: string, entry: SiteEntry): Promise<void> {
    await host.merge([entry]);
    setLast({ site: '', entry: null });
    setSaid(text('siteBack', site));
  }

  const [said, setSaid] = useState('');
  const deleted = (
    <p class="said" role="status">
      {last?.site ? `${text('siteDeleted', last.site)} ` : said}
      {last?.entry && (
        <button ref={back} type="button" onClick={() => last.entry && void bringBack(last.site, last.entry)}>
          {text('bringBack')}
        </button>
      )}
    </p>
  );
  return { remove: (site: SiteSummary) => void remove(site), deleted };
}
