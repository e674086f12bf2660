/** A clause goes in; its card comes out: title, weight in words, what it means, and the policy's own words. */
import type { Evidence, ReportClause } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { severityOf } from '../../export/report-sections.ts';
import { SEVERITY_TEXTS } from '../../locale/message-tables.ts';
import { countText, text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';
import { FlagSlot } from '../flag/flag-slot.tsx';
import { Quote } from './quote.tsx';

const QUOTES_AT_FIRST = 2;

export function ClauseCard({ clause, isOpen = false }: { clause: ReportClause; isOpen?: boolean }) {
  const isFlagged = clause.stance === 'bad' || clause.stance === 'severe';
  const severity = severityOf(clause);
  const kind = isFlagged ? severity : clause.stance === 'good' ? 'good' : 'neutral';
  const titleId = `clause-${clause.id}`;
  return (
    <article class={`card card-${kind}`} aria-labelledby={titleId}>
      <div class="card-head">
        <Icon name={kind} />
        <h3 id={titleId}>{cleanText(clause.title)}</h3>
        {clause.certainty === 'likely' && <span class="likely">{text('likely')}</span>}
        {isFlagged && <span class={`severity severity-${severity}`}>{text(SEVERITY_TEXTS[severity])}</span>}
      </div>
      <p>{cleanText(clause.explanation)}</p>
      <details class="words" open={isOpen}>
        <summary>{countText('itsWords', clause.evidence.length)}</summary>
        <Quotes evidence={clause.evidence} />
        <Background clause={clause} />
        <FlagSlot clause={clause.id} quotes={clause.evidence.map(({ quote }) => quote)} />
      </details>
    </article>
  );
}

function Quotes({ evidence }: { evidence: Evidence[] }) {
  const quotes = evidence.map((each) => <Quote key={`${each.start}-${each.end}`} evidence={each} />);
  if (quotes.length <= QUOTES_AT_FIRST + 1) return <>{quotes}</>;
  return (
    <>
      {quotes.slice(0, QUOTES_AT_FIRST)}
      <details class="rest">
        <summary>{countText('moreQuotes', quotes.length - QUOTES_AT_FIRST)}</summary>
        {quotes.slice(QUOTES_AT_FIRST)}
      </details>
    </>
  );
}

/** The law behind the clause, and how often its flag proved right. */
function Background({ clause: { legal, confidence } }: { clause: ReportClause }) {
  const lines = [
    legal.length === 0 ? '' : text('legal', legal.join(', ')),
    confidence === null
      ? text('confidenceUnmeasured')
      : text('confidence', Math.floor(Math.round(confidence * 1000) / 10)),
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : <p class="soft background">{lines.join(' ')}</p>;
}
