/** Five megabytes of anything are graded, or the first of them, in a time that grows no faster than their length. */
import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { findChannels } from '../../src/core/channels/find-channels.ts';
import type { PolicyDocument } from '../../src/core/document.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { LONGEST_READ } from '../../src/core/limit-length.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { checkReport } from './check-report.ts';
import { hostileTexts } from './hostile-texts.ts';
import { leastGrowth } from './least-growth.ts';
import { processorTime } from './processor-time.ts';

const SHORT = 30_000;
const LONG = 5_000_000;
/** What is read of the long text, measured by the short one: what grows with the square comes out as this. */
const ratio = LONGEST_READ / SHORT;
/** Work is counted by another test; the time is for what no counter sees, and memory alone makes it grow a few times. */
const wanted = 12;

const grade = (document: PolicyDocument) => gradePolicy(document, library, { trustKind: true, findWays: findChannels });

/** Work that is timed each time that it is done; what came of it last is kept. */
class Timed<T> {
  result!: T;

  constructor(private readonly work: () => T) {}

  readonly run = (): number => {
    const { result, ms } = processorTime(this.work);
    this.result = result;
    return ms;
  };
}

function growthOf(short: Timed<unknown>, long: Timed<unknown>): number {
  return leastGrowth({ short: short.run, long: long.run, ratio, wanted });
}

describe.each(Object.keys(hostileTexts))('a text of %s', (name) => {
  it('is read in linear time, and says how far it was read', () => {
    const [few, many] = [SHORT, LONG].map((length) => {
      const text = hostileTexts[name]!(length);
      return new Timed(() => documentFromText(text));
    }) as [Timed<PolicyDocument>, Timed<PolicyDocument>];
    expect(growthOf(few, many), 'growth of the reading').toBeLessThan(wanted);
    const [short, long] = [new Timed(() => grade(few.result)), new Timed(() => grade(many.result))];
    expect(growthOf(short, long), 'growth of the grading').toBeLessThan(wanted);
    checkReport(long.result, many.result);
    expect(long.result.readUpTo?.of).toBe(LONG);
    expect(long.result.readUpTo?.characters).toBeGreaterThan(LONGEST_READ - 200);
    expect(short.result.readUpTo).toBeUndefined();
  });
});
