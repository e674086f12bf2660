/** Two memories put together: nothing of either is lost, in whichever order and however often. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../src/memory/merge-entries.ts';
import { nextEntry } from '../../src/memory/next-entry.ts';
import type { SiteEntry } from '../../src/memory/site-entry.ts';
import { arbitration, deletes, MAY, NOVEMBER, says, snapshot } from '../changes/snapshots.ts';

const states = [[deletes], [arbitration], [deletes, arbitration], [says('sells', 'We [[sell]].')]];
const anyEntry: fc.Arbitrary<SiteEntry> = fc
  .array(fc.tuple(fc.constantFrom(...states), fc.integer({ min: 1, max: 1000 }), fc.constantFrom('one', 'two')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((visits) => {
    let at = MAY;
    const gradings = visits.map(([clauses, minutes, grader]) => {
      at += minutes * 60_000;
      return snapshot({ clauses, grader, at });
    });
    return gradings.reduce<SiteEntry | null>((before, each) => nextEntry(before, each, true) ?? before, null)!;
  });
const property = (check: (one: SiteEntry, other: SiteEntry) => void) =>
  fc.assert(fc.property(anyEntry, anyEntry, check), { numRuns: 300 });

describe('of any two memories of a policy', () => {
  it('the outcome is the same in either order', () =>
    property((one, other) => void expect(mergeEntries(one, other)).toEqual(mergeEntries(other, one))));

  it('a second time changes nothing', () =>
    property((one, other) => {
      const merged = mergeEntries(one, other);
      expect(mergeEntries(merged, other)).toEqual(merged);
      expect(mergeEntries(merged, merged)).toEqual(merged);
    }));

  it('the later grading stays, the first date too, and every change of both', () =>
    property((one, other) => {
      const merged = mergeEntries(one, other);
      expect(merged.snapshot.at).toBe(Math.max(one.snapshot.at, other.snapshot.at));
      expect(merged.firstAt).toBe(Math.min(one.firstAt, other.firstAt));
      expect(merged.changes).toEqual(expect.arrayContaining([...one.changes, ...other.changes]));
      const days = merged.changes.map(({ on }) => on);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }));
});

describe('an older memory', () => {
  it('tells what has changed since it was saved', () => {
    const [older, newer] = [snapshot({ clauses: [deletes] }), snapshot({ clauses: [arbitration], at: NOVEMBER })];
    const merged = mergeEntries(nextEntry(null, newer, true)!, nextEntry(null, older, true)!);
    expect(merged.changes).toMatchObject([{ since: MAY, on: NOVEMBER, cause: 'policy' }]);
  });

  it('does not tell a second time what the newer one knows', () => {
    const before = nextEntry(null, snapshot({ clauses: [deletes] }), true)!;
    const now = nextEntry(before, snapshot({ clauses: [arbitration], at: NOVEMBER }), true)!;
    expect(mergeEntries(now, before)).toEqual(now);
  });
});
