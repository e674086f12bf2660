/** A glimpse of a report goes in; the words that tell its grade come out, in the person's language and harmless. */
import type { Letter } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { reportName } from '../../export/report-name.ts';
import type { Glimpse } from '../../glimpse.ts';
import { LETTER_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import { translateVerdict } from '../../locale/translate-report.ts';

export interface GradeWords {
  letter: Letter | null;
  name: string;
  /** 'D: weak', or that there is no letter. */
  grade: string;
  /** '41 of 100'; null where there is no letter. */
  score: string | null;
  verdict: string;
  /** What limits the grade. */
  notes: string[];
}

export function gradeWords(glimpse: Glimpse): GradeWords {
  const { grade: letter, score, range, readUpTo } = glimpse;
  return {
    letter,
    name: nameOf(glimpse),
    grade: letter === null ? text('withheldTitle') : text('gradeInWords', letter, text(LETTER_TEXTS[letter])),
    score: letter === null || score === null ? null : text('scoreOf', Math.round(score)),
    verdict: cleanText(translateVerdict(glimpse)),
    notes: [
      ...(range === null ? [] : [text('gradeRange', range[0], range[1])]),
      ...(readUpTo ? [text('tooLongToRead', readUpTo.characters, readUpTo.of)] : []),
    ],
  };
}

function nameOf(glimpse: Glimpse): string {
  if (glimpse.url !== null || glimpse.title !== null) return reportName(glimpse);
  return text(glimpse.kind === 'selected' ? 'selectedText' : 'pastedText');
}
