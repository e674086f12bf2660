/** The policy is there, but this page may not read it: the person allows it for one reading, or opens the policy in a tab. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PolicyLink } from '../../core/document.ts';
import { cleanText } from '../../export/clean-text.ts';
import { safeAddress, siteOf } from '../../export/safe-address.ts';
import { text } from '../../locale/text.ts';
import type { PageState } from '../../protocol.ts';
import { ChosenContext } from '../chosen/chosen-context.ts';
import { useHost } from '../popup-host.ts';
import { readableAddress } from '../readable-address.ts';
import { OtherWays } from './other-ways.tsx';
import { StateHead } from './state-head.tsx';

const MOST_LINKS = 6;

type Elsewhere = Extract<PageState, { status: 'policy-elsewhere' }>;

export function PolicyElsewhereState({ state }: { state: Elsewhere }) {
  const needsScripts = state.reason === 'needs-scripts';
  const host = useHost();
  const origins = useOriginsOfSite(state);
  const first = needsScripts ? safeAddress(state.links[0]?.href ?? null) : null;
  const behind = first !== null && host.mayReadBehind(first) ? first : null;
  const isSameSite = origins.length > 0;
  const title = needsScripts
    ? 'elsewhereScriptsTitle'
    : isSameSite
      ? ('elsewhereSameSiteTitle' as const)
      : 'elsewhereTitle';
  const words = needsScripts
    ? 'elsewhereScriptsText'
    : isSameSite
      ? ('elsewhereSameSiteText' as const)
      : 'elsewhereText';
  return (
    <>
      <StateHead icon="away" title={text(title)}>
        <p>{text(words)}</p>
      </StateHead>
      {isSameSite && <AllowReading origins={origins} />}
      {behind !== null && <ReadBehind address={behind} />}
      <LinkList links={state.links} isFirst={!isSameSite && behind === null} />
      <OtherWays canGradePage />
    </>
  );
}

/** Origins of the same site that a reading would need; none until the list of public suffixes is there. */
function useOriginsOfSite({ url, links, reason }: Elsewhere): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const addresses = links.flatMap(({ href }) => safeAddress(href) ?? []);
    const policy = links.find(({ kind }) => kind === 'privacy')?.href;
    if (reason === 'needs-scripts' || policy === undefined) return setOrigins([]);
    void import('../same-site.ts').then(({ originsOfSite }) => {
      const found = originsOfSite(url, addresses);
      // Siblings alone are no reason to ask: the policy itself must be of the site.
      if (isWanted) setOrigins(originsOfSite(url, [policy]).length === 0 ? [] : found);
    });
    return () => {
      isWanted = false;
    };
  }, [url, links, reason]);
  return origins;
}

function AllowReading({ origins }: { origins: string[] }) {
  const host = useHost();
  const names = origins.map((origin) => new URL(origin).hostname).join(text('listSeparator'));
  return (
    <div class="allow">
      <p class="buttons">
        <button type="button" class="primary" onClick={() => host.allowOrigins(origins)}>
          {text('allowReading', names)}
        </button>
      </p>
      <p class="soft">{text('allowReadingText')}</p>
    </div>
  );
}

function ReadBehind({ address }: { address: string }) {
  const host = useHost();
  return (
    <div class="allow">
      <p class="buttons">
        <button type="button" class="primary" onClick={() => host.readBehind(address)}>
          {text('readBehind')}
        </button>
      </p>
      <p class="soft">{text('readBehindText')}</p>
    </div>
  );
}

function LinkList({ links, isFirst }: { links: PolicyLink[]; isFirst: boolean }) {
  const host = useHost();
  // What the person chose need not be a policy, so that is no name for it.
  const isChosen = useContext(ChosenContext) !== null;
  const unnamed = (address: string) => (isChosen ? readableAddress(address) : text('linkWithoutText'));
  const entries = links.flatMap(({ href, kind, text: words }) => {
    const address = kind === 'choices' ? null : safeAddress(href);
    return address === null ? [] : [{ address, words: cleanText(words).trim() || unnamed(address) }];
  });
  return (
    <ul class="link-list">
      {entries.slice(0, MOST_LINKS).map(({ address, words }, at) => (
        <li key={address}>
          <button type="button" class={at === 0 && isFirst ? 'primary' : ''} onClick={() => host.openTab(address)}>
            {text('openLink', words)}
          </button>
          <p class="soft">
            <bdi>{siteOf(address)}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
