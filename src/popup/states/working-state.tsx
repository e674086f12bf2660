/** The step that is under way; a known address says whose policy it is about. */
import { siteOf } from '../../export/safe-address.ts';
import { STEP_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import type { PageState } from '../../protocol.ts';

type Props = Pick<Extract<PageState, { status: 'working' }>, 'step' | 'url'>;

export function WorkingState({ step, url }: Props) {
  const site = siteOf(url);
  return (
    <div class="working" aria-busy="true">
      {site !== null && <p class="site">{site}</p>}
      <h1 tabIndex={-1}>{text(STEP_TEXTS[step])}</h1>
      <progress aria-label={text(STEP_TEXTS[step])} />
      <p class="soft">{text('workingText')}</p>
    </div>
  );
}
