/** Pairs of clauses that cannot both be the whole truth go in; they come out side by side, each in the policy's words. */
import type { ReportClause } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Quote } from './quote.tsx';

export function Contradictions({ pairs }: { pairs: [ReportClause, ReportClause][] }) {
  if (pairs.length === 0) return null;
  return (
    <section class="contradictions" aria-labelledby="contradictions">
      <div class="section-head">
        <h2 id="contradictions">
          <Icon name="contradicts" /> {text('contradictions')}
        </h2>
      </div>
      <p class="soft">{text('contradictionsText')}</p>
      {pairs.map(([harder, other]) => (
        <div class="pair" key={`${harder.id} ${other.id}`}>
          <Side label={text('itSays')} clause={harder} />
          <Side label={text('itAlsoSays')} clause={other} />
        </div>
      ))}
    </section>
  );
}

function Side({ label, clause }: { label: string; clause: ReportClause }) {
  const evidence = clause.evidence[0];
  return (
    <div class="side">
      <p class="soft">{label}</p>
      <h3>{cleanText(clause.title)}</h3>
      {evidence !== undefined && <Quote evidence={evidence} />}
    </div>
  );
}
