/** A line of a batch goes in, its answer comes out as it is written. Whatever the line holds, there is an answer. */
import { gradeLine } from './grade-line.ts';
import { failedAnswer, type LineAnswer } from './line-answer.ts';
import { readId } from './read-id.ts';

export function answerLine(line: Uint8Array, withText: boolean): LineAnswer {
  try {
    const answer = gradeLine(new TextDecoder().decode(line), withText);
    return { text: JSON.stringify(answer), failed: 'error' in answer };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failedAnswer(readId(line), 'failed', `Grading failed (${why}). Please report this line.`);
  }
}
