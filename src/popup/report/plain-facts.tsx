/** Clauses that neither help nor hurt, folded away. */
import type { ReportClause } from '../../core/report.ts';
import { text } from '../../locale/text.ts';
import { ClauseCard } from './clause-card.tsx';

export function PlainFacts({ clauses }: { clauses: ReportClause[] }) {
  if (clauses.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h2>
          {text('facts')} <span class="count">{clauses.length}</span>
        </h2>
      </summary>
      <p class="soft">{text('factsText')}</p>
      {clauses.map((clause) => (
        <ClauseCard key={clause.id} clause={clause} />
      ))}
    </details>
  );
}
