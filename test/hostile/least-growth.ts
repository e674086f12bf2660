/** The times that a short and a long input take go in; how much faster than the input they grow comes out: linear is 1. */

export interface Measured {
  /** Milliseconds of processor time. */
  short(): number;
  long(): number;
  /** How many times longer the long input is: what grows with the square comes out as this. */
  ratio: number;
  /** A result below this is good enough. */
  wanted: number;
}

/** What takes less cannot be told from chance. In milliseconds. */
const LEAST = 1;
const ROUNDS = 5;

/**
 * Other work on the machine, a collection of garbage or a compiler's run only ever add time: so the least of several runs
 * counts, of short and long ones in turn, and a result that looks bad is looked at again. What does grow stays bad.
 */
export function leastGrowth({ short, long, ratio, wanted }: Measured): number {
  let [shortest, longest, growth] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS && growth >= wanted; round++) {
    shortest = Math.min(shortest, short());
    longest = Math.min(longest, long());
    // Once more: what the long run has taught the compiler must not count for the long run alone.
    shortest = Math.min(shortest, short());
    growth = longest / Math.max(shortest, LEAST) / ratio;
  }
  return growth;
}
