/** Clauses of one stance go in, weightiest first; their cards come out, the first ones with their quotes open. */
import { useRef, useState } from 'preact/hooks';
import type { ReportClause } from '../../core/report.ts';
import { countText, text } from '../../locale/text.ts';
import { ClauseCard } from './clause-card.tsx';

// What hurts opens with the words of the three weightiest clauses; more would bury what comes after.
const OPEN_QUOTES = { hurts: 3, helps: 0 };
const CARDS_AT_FIRST = { hurts: 8, helps: 4 };

interface Props {
  id: 'hurts' | 'helps';
  heading: string;
  clauses: ReportClause[];
  /** Said where there is no such clause; null: nothing is shown at all. */
  emptyText: string | null;
}

export function ClauseSection({ id, heading, clauses, emptyText }: Props) {
  const section = useRef<HTMLElement>(null);
  const [areShown, setShown] = useState(false);
  if (clauses.length === 0 && emptyText === null) return null;

  function toggleQuotes(): void {
    for (const details of section.current?.querySelectorAll<HTMLDetailsElement>('details.words, details.rest') ?? [])
      details.open = !areShown;
    setShown(!areShown);
  }

  const cards = clauses.map((clause, at) => (
    <ClauseCard key={clause.id} clause={clause} isOpen={at < OPEN_QUOTES[id]} />
  ));
  const rest = cards.slice(CARDS_AT_FIRST[id]);
  return (
    <section ref={section} class={`clauses ${id}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>
          {heading} <span class="count">{clauses.length}</span>
        </h2>
        {clauses.length > 0 && (
          <button type="button" class="quiet" aria-pressed={areShown} onClick={toggleQuotes}>
            {text('allQuotes')}
          </button>
        )}
      </div>
      {clauses.length === 0 && <p class="soft">{emptyText}</p>}
      {cards.slice(0, CARDS_AT_FIRST[id])}
      {rest.length > 0 && (
        <details class="rest">
          <summary>{countText('moreClauses', rest.length)}</summary>
          {rest}
        </details>
      )}
    </section>
  );
}
