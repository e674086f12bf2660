/** Texts and a clock go in; how long each took to be read and graded, one after the other, comes out. */
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';

/** `now` in milliseconds. */
export function gradeInARow(texts: readonly string[], now: () => number): number[] {
  return texts.map((text) => {
    const started = now();
    gradePolicy(documentFromText(text), library);
    return now() - started;
  });
}
