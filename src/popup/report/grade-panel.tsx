/** A Report goes in; site, letter, score and verdict come out: what a shopper sees first. */
import type { Letter, Report } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { reportName } from '../../export/report-facts.ts';
import { LETTER_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import type { Source } from '../../protocol.ts';
import { LetterBadge } from '../../ui/letter-badge.tsx';

const LETTERS: Letter[] = ['A', 'B', 'C', 'D', 'F'];

export function GradePanel({ report, source }: { report: Report; source: Source }) {
  const unnamed = text(source.kind === 'selected' ? 'selectedText' : 'pastedText');
  const { grade, score, range, notGraded, readUpTo } = report;
  return (
    <header class={`grade-panel grade-${grade ?? 'none'}`}>
      <LetterBadge letter={grade} />
      <div class="grade-words">
        <h1 tabIndex={-1}>
          <bdi>{report.url === null && report.title === null ? unnamed : reportName(report)}</bdi>
        </h1>
        <p class="grade-line">
          {grade === null ? (
            <strong>{text('withheldTitle')}</strong>
          ) : (
            <>
              <strong>{text('gradeInWords', grade, text(LETTER_TEXTS[grade]))}</strong>{' '}
              {score !== null && <span class="score">{text('scoreOf', Math.round(score))}</span>}
            </>
          )}
        </p>
        {grade !== null && <LetterScale letter={grade} />}
      </div>
      <p class="verdict">{cleanText(notGraded?.message ?? report.verdict)}</p>
      {range !== null && <p class="soft range">{text('gradeRange', range[0], range[1])}</p>}
      {readUpTo && <p class="soft range">{text('tooLongToRead', readUpTo.characters, readUpTo.of)}</p>}
    </header>
  );
}

/** Where the letter stands among the five, for the eye alone: the line above says it in words. */
function LetterScale({ letter }: { letter: Letter }) {
  return (
    <div class="scale" aria-hidden="true">
      {LETTERS.map((each) => (
        <span key={each} class={each === letter ? `scale-letter here grade-${each}` : 'scale-letter'}>
          {each}
        </span>
      ))}
    </div>
  );
}
