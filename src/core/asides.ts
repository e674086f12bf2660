/** A sentence goes in; whether those after it in the same block are read with it comes out: short questions and run-in headings. */
import type { Sentence } from './sentences.ts';

/** Longest question and longest heading that what follows in the same block is read with. In words. */
const LONGEST_ASIDE = 8;
const YES_OR_NO = /^(do|does|did|will|would|is|are|was|can|could|may|might|should|shall|has|have|am)$/;

/** 'Want it deleted?', 'Under 16?', 'How long?': what follows answers it. 'Do we sell your data?' may be answered by 'No'. */
export function asksForMore({ isQuestion, words: { norms } }: Sentence): boolean {
  const asksYesOrNo = YES_OR_NO.test(norms[0]!) && norms[1] !== 'not';
  return isQuestion && norms.length <= LONGEST_ASIDE && !asksYesOrNo;
}

/** Longest heading in the case of a sentence ('Who gets it.'). In words. */
const LONGEST_TITLE = 4;

/** 'RECIPIENTS.', 'Cookies?' or, as the first of its block, 'Who gets it.' before other sentences. */
export function isRunIn(text: string, { start, end, block, isQuestion, words: { norms } }: Sentence): boolean {
  if (isQuestion) return norms.length === 1;
  const own = text.slice(start, end);
  if (start === block.start && end < block.end && norms.length <= LONGEST_TITLE) return norms[0] !== 'we';
  return norms.length <= LONGEST_ASIDE && own.length > 3 && own === own.toUpperCase() && /[A-Z]{3}/.test(own);
}
