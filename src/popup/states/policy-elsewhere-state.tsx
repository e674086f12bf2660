/** The policy is there, but only its own tab can show it: the person opens it, and it is graded there. */
import { cleanText } from '../../export/clean-text.ts';
import { safeAddress, siteOf } from '../../export/safe-address.ts';
import type { PageState } from '../../protocol.ts';
import { useHost } from '../popup-host.ts';
import { text } from '../text.ts';
import { OtherWays } from './other-ways.tsx';
import { StateHead } from './state-head.tsx';

const MOST_LINKS = 6;

export function PolicyElsewhereState({ state }: { state: Extract<PageState, { status: 'policy-elsewhere' }> }) {
  const host = useHost();
  const needsScripts = state.reason === 'needs-scripts';
  const links = state.links.flatMap(({ href, text: words }) => {
    const address = safeAddress(href);
    return address === null ? [] : [{ address, words: cleanText(words).trim() || text('linkWithoutText') }];
  });
  return (
    <>
      <StateHead icon="away" title={text(needsScripts ? 'elsewhereScriptsTitle' : 'elsewhereTitle')}>
        <p>{text(needsScripts ? 'elsewhereScriptsText' : 'elsewhereText')}</p>
      </StateHead>
      <ul class="link-list">
        {links.slice(0, MOST_LINKS).map(({ address, words }, at) => (
          <li key={address}>
            <button type="button" class={at === 0 ? 'primary' : ''} onClick={() => host.openTab(address)}>
              {text('openLink', words)}
            </button>
            <p class="soft">
              <bdi>{siteOf(address)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      <OtherWays canGradePage />
    </>
  );
}
