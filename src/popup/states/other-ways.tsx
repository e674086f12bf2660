/** Two ways that always remain: grade the page itself, or grade a text that the person pastes. */
import { useContext } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import { ChosenContext } from '../chosen/chosen-context.ts';
import { useHost } from '../popup-host.ts';
import { PasteForm } from './paste-form.tsx';

export function OtherWays({ canGradePage }: { canGradePage: boolean }) {
  const host = useHost();
  // 'This page' would not be the one that the state speaks of.
  const isOfPage = useContext(ChosenContext) === null;
  return (
    <section class="other-ways" aria-labelledby="other-ways">
      <h2 id="other-ways">{text('otherWays')}</h2>
      {canGradePage && isOfPage && (
        <>
          <p>{text('gradePageText')}</p>
          <p class="buttons">
            <button type="button" onClick={() => host.gradeThisPage()}>
              {text('gradePage')}
            </button>
          </p>
        </>
      )}
      <PasteForm />
    </section>
  );
}
