/** The quick form of `npm run bench`: the floors of docs/performance.md, as ratios of work that is done in turn in this process. */
import { describe, expect, it } from 'vitest';
import type { Effort } from '../../scripts/bench/compare.ts';
import { stopwatchHere } from '../../scripts/bench/in-node.ts';
import { readInputs } from '../../scripts/bench/inputs.ts';
import { measurePages, measureTexts, pageFloors, TEXT_FLOORS } from '../../scripts/bench/ratios.ts';
import { isMissed, type Row, tableOf } from '../../scripts/bench/rows.ts';

/** A neighbour that empties the processor's memory slows large tables more than a loop over a text. */
const NOISE = 1.75;
const QUICK: Effort = { rounds: 7, share: 20, mostCalls: 5_000 };
const QUICK_PAGE: Effort = { rounds: 5, share: 4, mostCalls: 25 };
/** Milliseconds; a quiet machine takes a tenth. */
const PATIENCE = 120_000;

const inputs = await readInputs();
const stopwatch = stopwatchHere(inputs);
const everyFourth = <T>(all: readonly T[]) => all.filter((_, i) => i % 4 === 0);

const expectFloor = (row: Row) => expect(row.ratio, tableOf([row])).toBeLessThan(row.floor! * NOISE);

describe('the floors of speed', () => {
  it.each(TEXT_FLOORS)('$what: no more than $floor', { timeout: PATIENCE }, async (row) => {
    for (const measured of await measureTexts([row], stopwatch, QUICK)) expectFloor(measured);
  });

  it.each(pageFloors(inputs))('$ours / $other: no more than $floor', { timeout: PATIENCE }, async (row) => {
    const some = { ...row, pages: everyFourth(row.pages) };
    for (const measured of await measurePages([some], stopwatch, QUICK_PAGE)) expectFloor(measured);
  });
});

describe('the measuring', () => {
  it('finds the same work as costly as itself, and ten times the work far costlier', {
    timeout: PATIENCE,
  }, async () => {
    const per = 'grade:15 KB' as const;
    const [same, more] = await measureTexts(
      [
        { what: 'itself', work: per, per },
        { what: 'ten times', work: 'grade:150 KB', per },
      ],
      stopwatch,
      QUICK,
    );
    expect(same!.ratio).toBeGreaterThan(0.4);
    expect(same!.ratio).toBeLessThan(2.5);
    expect(more!.ratio).toBeGreaterThan(4);
  });

  it('tells a floor that is missed', () => {
    const row = { what: 'ours / theirs', ours: '2 ms', other: '1 ms', ratio: 2, floor: 1 };
    expect(isMissed(row)).toBe(true);
    expect(isMissed({ ...row, ratio: 1 })).toBe(false);
    expect(tableOf([{ ...row, ratio: 0.5 }])).toContain('| ours / theirs | 2 ms | 1 ms | 1/2 | 1 |');
  });
});
