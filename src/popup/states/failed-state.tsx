/** What went wrong in plain words, and what to do now. */
import { cleanText } from '../../export/clean-text.ts';
import { safeAddress } from '../../export/safe-address.ts';
import { FAILURE_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import type { PageState } from '../../protocol.ts';
import { useHost } from '../popup-host.ts';
import { OtherWays } from './other-ways.tsx';
import { StateHead } from './state-head.tsx';

export function FailedState({ state }: { state: Extract<PageState, { status: 'failed' }> }) {
  const host = useHost();
  const { what, next } = FAILURE_TEXTS[state.code];
  const address = state.code === 'no-access' || state.code === 'private-address' ? null : safeAddress(state.url);
  const isPdf = state.code === 'pdf';
  const detail = cleanText(state.detail).trim();
  return (
    <>
      <StateHead icon={isPdf ? 'away' : 'warning'} title={text(isPdf ? what : 'failedTitle')}>
        {!isPdf && <p>{text(what)}</p>}
        <p>{text(next)}</p>
        {detail !== '' && (
          <p class="soft">
            {text('failedDetail')} <bdi>{detail}</bdi>
          </p>
        )}
      </StateHead>
      <p class="buttons">
        {isPdf && address !== null ? (
          <button type="button" class="primary" onClick={() => host.readPdf(address)}>
            {text('readPdf')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => host.askForState()}>
            {text('tryAgain')}
          </button>
        )}
        {address !== null && (
          <button type="button" onClick={() => host.openTab(address)}>
            {text('openPolicy')}
          </button>
        )}
      </p>
      <OtherWays canGradePage={state.code !== 'no-access'} />
    </>
  );
}
