/** Two ways that always remain: grade the page itself, or grade a text that the person pastes. */

import { text } from '../../locale/text.ts';
import { useHost } from '../popup-host.ts';
import { PasteForm } from './paste-form.tsx';

export function OtherWays({ canGradePage }: { canGradePage: boolean }) {
  const host = useHost();
  return (
    <section class="other-ways" aria-labelledby="other-ways">
      <h2 id="other-ways">{text('otherWays')}</h2>
      {canGradePage && (
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
