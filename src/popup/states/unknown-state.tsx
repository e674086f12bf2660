/** Nothing is known about the tab's page, and nothing is under way. */
import { text } from '../../locale/text.ts';
import { OtherWays } from './other-ways.tsx';
import { StateHead } from './state-head.tsx';

export function UnknownState() {
  return (
    <>
      <StateHead icon="page" title={text('unknownTitle')}>
        <p>{text('unknownText')}</p>
      </StateHead>
      <OtherWays canGradePage />
    </>
  );
}
