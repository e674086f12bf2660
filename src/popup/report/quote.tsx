/** Evidence goes in; the exact quote comes out, matched words marked, with its place and what limits it. */
import { useContext, useState } from 'preact/hooks';
import type { Evidence } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { shortenQuote, splitMarks } from '../../export/split-marks.ts';
import { text } from '../../locale/text.ts';
import { ShowInPage } from '../marks/show-in-page.tsx';
import { LabelContext } from './label-context.ts';

const LENGTH = 280;

export function Quote({ evidence }: { evidence: Evidence }) {
  const [isWhole, setWhole] = useState(false);
  const label = useContext(LabelContext)(evidence.url);
  const short = shortenQuote(evidence, LENGTH);
  const pieces = short === null || isWhole ? splitMarks(evidence) : short;
  return (
    <figure class="quote">
      <blockquote lang="en" dir="auto">
        {evidence.leadIn !== null && <span class="lead-in">{cleanText(evidence.leadIn)} </span>}
        {pieces.map(({ text: words, marked }, at) =>
          marked ? <mark key={at}>{cleanText(words)}</mark> : <span key={at}>{cleanText(words)}</span>,
        )}
      </blockquote>
      {short !== null && (
        <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {text('wholePassage')}
        </button>
      )}
      <ShowInPage evidence={evidence} />
      <Limits evidence={evidence} />
      <Place label={label} headings={evidence.headings} />
    </figure>
  );
}

/** Where the words stand: the document, where there are several, and the headings above. */
function Place({ label, headings }: { label: string | null; headings: string[] }) {
  if (label === null && headings.length === 0) return null;
  return (
    <figcaption class="soft">
      {label !== null && (
        <>
          {text('inDocument')} <bdi>{label}</bdi>{' '}
        </>
      )}
      {headings.length > 0 && (
        <>
          {text('underHeading')} <bdi lang="en">{headings.map(cleanText).join(' › ')}</bdi>
        </>
      )}
    </figcaption>
  );
}

function Limits({ evidence: { modality, scope, exception } }: { evidence: Evidence }) {
  const limits = [
    ...(modality === 'may' ? [text('limitMay')] : []),
    ...(scope === null ? [] : [text('limitScope', cleanText(scope))]),
    ...(exception === null ? [] : [text('limitException', cleanText(exception))]),
  ];
  if (limits.length === 0) return null;
  return (
    <ul class="limits" aria-label={text('limits')}>
      {limits.map((limit) => (
        <li key={limit}>
          <bdi>{limit}</bdi>
        </li>
      ))}
    </ul>
  );
}
