/** Evidence goes in; a button comes out that shows these very words in the page, and says so where they are not there any more. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../../core/report.ts';
import { text } from '../../locale/text.ts';
import type { MarksAnswer } from '../../protocol.ts';
import { Icon } from '../../ui/icon.tsx';
import { canBeMarked, useMarks } from './marks-context.tsx';

export function ShowInPage({ evidence: { url, start } }: { evidence: Evidence }) {
  const marks = useMarks();
  const [said, setSaid] = useState('');
  if (marks === null || !canBeMarked(url)) return null;
  const address: string = url;
  const opensTab = !marks.isInTab(address);

  async function show(): Promise<void> {
    setSaid('');
    const answer = await marks!.ask({ type: 'popup:marks-wanted', url: address, start, areAll: false });
    setSaid(troubleOf(answer));
    if (answer.status === 'marked' && !answer.isFolded) marks!.leave();
  }

  return (
    <>
      <button type="button" class="quiet" onClick={show}>
        {text('showInPage')}
        {opensTab && (
          <>
            {'\u00a0'}
            <Icon name="away" />
            <span class="visually-hidden"> {text('opensInTab')}</span>
          </>
        )}
      </button>
      <p class="soft" role="status">
        {said}
      </p>
    </>
  );
}

/** Why the person does not see the words now; '' where they do. */
export function troubleOf(answer: MarksAnswer): string {
  if (answer.status === 'gone') return text('passageGone');
  if (answer.status === 'no-access') return text('marksNoAccess');
  return answer.status === 'marked' && answer.isFolded ? text('passageFolded') : '';
}
