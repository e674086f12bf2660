/** No policy was found from the page: the person may grade the page itself or a text of their own. */
import { siteOf } from '../../export/safe-address.ts';
import { text } from '../../locale/text.ts';
import { OtherWays } from './other-ways.tsx';
import { StateHead } from './state-head.tsx';

export function NoPolicyState({ url }: { url: string }) {
  const site = siteOf(url);
  return (
    <>
      <StateHead icon="search" title={text('noPolicyTitle')}>
        <p>{site === null ? text('noPolicyText') : text('noPolicyTextSite', site)}</p>
      </StateHead>
      <OtherWays canGradePage />
    </>
  );
}
