/** What the person chose in the page goes in; words come out that tell it apart from the page, with the way back there. */
import { safeAddress } from '../../export/safe-address.ts';
import { text } from '../../locale/text.ts';
import type { Chosen } from '../../protocol.ts';
import { Icon } from '../../ui/icon.tsx';
import { useHost } from '../popup-host.ts';
import { readableAddress } from '../readable-address.ts';

export function ChosenHead({ chosen }: { chosen: Chosen }) {
  const host = useHost();
  const address = chosen.kind === 'link' ? safeAddress(chosen.link.href) : null;
  return (
    <div class="chosen">
      <Icon name={chosen.kind === 'link' ? 'away' : 'page'} />
      <p>
        <strong>{text(chosen.kind === 'link' ? 'chosenLink' : 'chosenSelection')}</strong>
        {address !== null && <bdi>{readableAddress(address)}</bdi>}
      </p>
      <button type="button" onClick={() => host.leaveAside?.()}>
        {text('backToPage')}
      </button>
    </div>
  );
}
