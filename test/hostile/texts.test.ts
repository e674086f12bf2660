/** Five megabytes of anything are graded, or the first of them, in a time that grows no faster than their length. */
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { LONGEST_READ } from '../../src/core/limit-length.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { checkReport } from './check-report.ts';
import { hostileTexts } from './hostile-texts.ts';
import { processorTime } from './processor-time.ts';

const SHORT = 120_000;
const LONG = 5_000_000;
/** What is shorter cannot be told from chance. In milliseconds. */
const LEAST = 4;
/** Linear is 1. What grows with the square is 42 for the document, and 12 for the grading, which ends at a limit. */
const MOST_GROWTH = 5;

function times(text: string) {
  const document = processorTime(() => documentFromText(text));
  const grading = processorTime(() => gradePolicy(document.result, library, { trustKind: true }));
  checkReport(grading.result, document.result);
  return { document: Math.max(document.ms, LEAST), grading: Math.max(grading.ms, LEAST), report: grading.result };
}

describe.each(Object.keys(hostileTexts))('a text of %s', (name) => {
  it('is read in linear time, and says how far it was read', () => {
    const make = hostileTexts[name]!;
    const short = [times(make(SHORT)), times(make(SHORT))];
    const long = times(make(LONG));
    const growth = (what: 'document' | 'grading', length: number) =>
      long[what] / Math.min(...short.map((each) => each[what])) / (length / SHORT);
    expect(growth('document', LONG), 'growth of the reading').toBeLessThan(MOST_GROWTH);
    expect(growth('grading', LONGEST_READ), 'growth of the grading').toBeLessThan(MOST_GROWTH);
    expect(long.report.readUpTo?.of).toBe(LONG);
    expect(long.report.readUpTo?.characters).toBeGreaterThan(LONGEST_READ - 200);
    expect(short[0]!.report.readUpTo).toBeUndefined();
  });
});
