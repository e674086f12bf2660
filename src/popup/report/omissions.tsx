/** What a reader would look for and the policy does not say. */
import type { Omission } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';
import { FlagSlot } from '../flag/flag-slot.tsx';

export function Omissions({ omissions }: { omissions: Omission[] }) {
  if (omissions.length === 0) return null;
  return (
    <section class="omissions" aria-labelledby="omissions">
      <div class="section-head">
        <h2 id="omissions">
          {text('omissions')} <span class="count">{omissions.length}</span>
        </h2>
      </div>
      <ul class="plain">
        {omissions.map(({ title, explanation, clause, topic }) => (
          <li key={clause ?? `${topic} ${title}`}>
            <Icon name="silent" />
            <div>
              <h3>{cleanText(title)}</h3>
              <p>{cleanText(explanation)}</p>
              {clause !== null && <FlagSlot clause={clause} quotes={[]} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
