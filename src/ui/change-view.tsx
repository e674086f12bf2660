/** A change of a policy goes in; what it is comes out: since when, which letter became which, and clause by clause the words of then and now. */
import { byGravity } from '../changes/by-gravity.ts';
import {
  type ChangeQuote,
  type ClauseChange,
  type Effect,
  effectOf,
  type PolicyChange,
} from '../changes/policy-change.ts';
import { cleanText } from '../export/clean-text.ts';
import { clauseTitle } from '../locale/clause-title.ts';
import { formatDate } from '../locale/format-date.ts';
import { changeHeading, lettersText } from '../locale/memory-texts.ts';
import { countText, type MessageKey, text } from '../locale/text.ts';
import { Icon, type IconName } from './icon.tsx';

const AT_FIRST = 3;

const KIND_TEXTS = {
  new: 'changeNew',
  gone: 'changeGone',
  reworded: 'changeReworded',
} satisfies Record<ClauseChange['kind'], MessageKey>;

const EFFECTS: Record<Effect, { icon: IconName; words: MessageKey | null }> = {
  worse: { icon: 'serious', words: 'effectWorse' },
  better: { icon: 'good', words: 'effectBetter' },
  neither: { icon: 'contradicts', words: null },
};

/** `isNews`: said to a screen reader when it comes up. */
export function ChangeView({ change, isNews = false }: { change: PolicyChange; isNews?: boolean }) {
  const id = `change-${change.since}-${change.on}`;
  const clauses = byGravity(change.clauses).map((each) => <ChangedClause key={each.id} change={each} />);
  return (
    <section class="change" aria-labelledby={id}>
      <div role={isNews ? 'status' : undefined}>
        <h2 id={id}>{changeHeading(change)}</h2>
        <p>
          <strong>{lettersText(change.letters)}</strong>
        </p>
      </div>
      {(isNews ? notesOn(change) : [text('changeFound', formatDate(change.on)), ...notesOn(change)]).map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <ul>{clauses.slice(0, AT_FIRST)}</ul>
      {clauses.length > AT_FIRST && (
        <details class="rest">
          <summary>{countText('changesMore', clauses.length - AT_FIRST)}</summary>
          <ul>{clauses.slice(AT_FIRST)}</ul>
        </details>
      )}
    </section>
  );
}

function notesOn({ cause, otherWay, since }: PolicyChange): string[] {
  return [
    ...(cause === 'grading' ? [text('changedGradingText', formatDate(since))] : []),
    ...(cause === 'both' ? [text('changedBoth')] : []),
    ...(otherWay ? [text('changedOtherWay')] : []),
  ];
}

function ChangedClause({ change }: { change: ClauseChange }) {
  const effect = effectOf(change);
  const { icon, words } = EFFECTS[effect];
  const kind = text(KIND_TEXTS[change.kind]);
  return (
    <li class={`changed changed-${effect}`}>
      <h3>
        <Icon name={icon} /> {cleanText(clauseTitle(change))}
      </h3>
      <p class="soft">{words === null ? kind : text('changeKind', kind, text(words))}</p>
      <Words label={text('changeThen')} quotes={change.before} />
      <Words label={text('changeNow')} quotes={change.after} />
    </li>
  );
}

function Words({ label, quotes }: { label: string; quotes: ChangeQuote[] }) {
  if (quotes.length === 0) return null;
  return (
    <figure class="then-or-now">
      <figcaption>{label}</figcaption>
      {quotes.map(({ leadIn, quote }) => (
        <blockquote key={quote} lang="en" dir="auto">
          {leadIn !== null && <span class="lead-in">{cleanText(leadIn)} </span>}
          {cleanText(quote)}
        </blockquote>
      ))}
    </figure>
  );
}
