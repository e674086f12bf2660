/** The address's fragment goes in, and what is remembered; the table of sites, one of them, or several side by side come out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { memoryNoteText } from '../locale/memory-texts.ts';
import { countText, text } from '../locale/text.ts';
import type { SiteList } from '../memory/site-store.ts';
import type { TroubleCode } from '../protocol.ts';
import { DeleteAll } from '../ui/delete-all.tsx';
import { Comparison } from './comparison/comparison.tsx';
import { SiteDetails } from './details/site-details.tsx';
import { useHistoryHost } from './history-host.ts';
import { SitesFile } from './sites-file.tsx';
import { Sites } from './table/sites.tsx';
import { viewOf } from './view.ts';

export function App({ isOn, fragment }: { isOn: boolean; fragment: string }) {
  const host = useHistoryHost();
  const [found, setFound] = useState<SiteList | TroubleCode | null>(null);
  useEffect(() => host.watchSites(setFound), [host]);
  const main = useFocusOnReturn(fragment);
  const view = viewOf(fragment);
  return (
    <main ref={main}>
      {view.kind === 'site' && <SiteDetails key={view.key} siteKey={view.key} />}
      {view.kind === 'comparison' && <Comparison key={view.keys.join()} keys={view.keys} />}
      <div hidden={view.kind !== 'table'} class="overview">
        <header>
          <h1 tabIndex={-1}>{text('mySites')}</h1>
          <p class="soft">{text('historyText')}</p>
        </header>
        {typeof found === 'string' && <p role="status">{memoryNoteText({ code: found })}</p>}
        {found !== null && typeof found === 'object' && <Overview found={found} isOn={isOn} />}
      </div>
    </main>
  );
}

function Overview({ found: { sites, unreadable }, isOn }: { found: SiteList; isOn: boolean }) {
  const host = useHistoryHost();
  return (
    <>
      {!isOn && (
        <p class="part notice">
          {text('historyOff')}{' '}
          <button type="button" class="quiet" onClick={() => host.openSettings()}>
            {text('openOptions')}
          </button>
        </p>
      )}
      {unreadable > 0 && <p class="part notice">{countText('historyUnreadable', unreadable)}</p>}
      <Sites sites={sites} />
      <SitesFile sites={sites} unreadable={unreadable} />
      <DeleteAll count={sites.length + unreadable} onDelete={() => host.deleteAll()} />
    </>
  );
}

/** Back at the table, whoever uses a keyboard goes on from the site that they looked at, or else from the heading. */
function useFocusOnReturn(fragment: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(fragment);
  useEffect(() => {
    const left = last.current;
    last.current = fragment;
    if (left === fragment || viewOf(fragment).kind !== 'table') return;
    const links = [...(main.current?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
    const target = links.find((link) => link.getAttribute('href') === left) ?? main.current?.querySelector('h1');
    target?.focus();
  }, [fragment]);
  return main;
}
