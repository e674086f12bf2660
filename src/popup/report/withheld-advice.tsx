/** Why there is no letter stands in the panel above; here is what the person can do about it. */
import type { NotGradedCode } from '../../core/report.ts';
import { WITHHELD_ADVICE } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';

export function WithheldAdvice({ code }: { code: NotGradedCode }) {
  return (
    <section class="advice" aria-labelledby="advice">
      <h2 id="advice">{text('adviceHeading')}</h2>
      <p>{text(WITHHELD_ADVICE[code])}</p>
    </section>
  );
}
