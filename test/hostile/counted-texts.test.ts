/** Any text takes work that grows no faster than its length, counted rather than timed. */
import { describe, expect, it } from 'vitest';
import { countedWork } from './counted-work.ts';
import { hostileTexts } from './hostile-texts.ts';

// Loaded after the counter, so that it counts them.
const { library } = await import('../../src/clauses/registry.ts');
const { gradePolicy } = await import('../../src/core/grade-policy.ts');
const { documentFromText } = await import('../../src/core/text-document.ts');

/** Linear is 1, a square would be 4. */
const [SHORT, LONG] = [20_000, 80_000];
const MOST_GROWTH = 1.5;

describe.each(Object.keys(hostileTexts))('a text of %s', (name) => {
  it('takes as much work as it is long', () => {
    const [short, long] = [SHORT, LONG].map((length) => {
      const text = hostileTexts[name]!(length);
      const reading = countedWork(() => documentFromText(text));
      const grading = countedWork(() => gradePolicy(reading.result, library, { trustKind: true }));
      return { reading: reading.steps, grading: grading.steps };
    });
    const growth = (what: 'reading' | 'grading') => long![what] / short![what] / (LONG / SHORT);
    expect(Math.min(short!.reading, short!.grading), 'nothing was counted').toBeGreaterThan(1000);
    expect(growth('reading'), 'growth of the reading').toBeLessThan(MOST_GROWTH);
    expect(growth('grading'), 'growth of the grading').toBeLessThan(MOST_GROWTH);
  });
});
