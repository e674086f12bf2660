/** Clauses of one stance go in; they come out as a list, each with the policy's own words behind a press. */
import type { ReportClause } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { severityOf } from '../../export/report-sections.ts';
import { SEVERITY_TEXTS } from '../../locale/message-tables.ts';
import { countText, text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';

interface Props {
  id: string;
  heading: string;
  clauses: ReportClause[];
  emptyText: string;
}

export function ClauseList({ id, heading, clauses, emptyText }: Props) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span class="soft">{clauses.length}</span>
      </h2>
      {clauses.length === 0 && <p class="soft">{emptyText}</p>}
      <ul class="clause-list">
        {clauses.map((clause) => (
          <ClauseEntry key={clause.id} clause={clause} />
        ))}
      </ul>
    </section>
  );
}

function ClauseEntry({ clause }: { clause: ReportClause }) {
  const severity = severityOf(clause);
  const isGood = clause.stance === 'good';
  return (
    <li class={isGood ? 'is-good' : 'is-bad'}>
      <h3>
        <Icon name={isGood ? 'good' : severity} /> {cleanText(clause.title)}{' '}
        {!isGood && <span class="soft">{text(SEVERITY_TEXTS[severity])}</span>}
      </h3>
      <details>
        <summary>{countText('itsWords', clause.evidence.length)}</summary>
        {clause.evidence.map(({ leadIn, quote, start }) => (
          <blockquote key={start} lang="en" dir="auto">
            {leadIn !== null && <span class="lead-in">{cleanText(leadIn)} </span>}
            {cleanText(quote)}
          </blockquote>
        ))}
      </details>
    </li>
  );
}
