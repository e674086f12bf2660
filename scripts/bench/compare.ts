/** Kinds of work go in; the time of a call of each comes out, all measured in turn, so that what slows the machine slows all. */
import type { WorkName } from './works.ts';

/** Does the work so many times; resolves with the milliseconds of processor time of all calls together. */
export type Stopwatch = (work: WorkName, calls: number) => Promise<number>;

export interface Effort {
  rounds: number;
  /** Processor time that a kind of work gets in each round, at least; in milliseconds. */
  share: number;
  /** Calls in a round, at most: each call on a page uses up a page, and to parse it takes far longer than a quick look at it. */
  mostCalls: number;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** By the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** So many that they take the share. The calls made for it warm the work up; the first of all says nothing. */
async function callsFor(work: WorkName, stopwatch: Stopwatch, { share, mostCalls }: Effort): Promise<number> {
  await stopwatch(work, 1);
  let calls = 1;
  for (;;) {
    let spent = await stopwatch(work, calls);
    // The engine's own tasks (collecting garbage, making code quick) may have filled the share: what the work takes shows twice.
    if (spent >= share) spent = Math.min(spent, await stopwatch(work, calls));
    if (spent >= share || calls >= mostCalls) return calls;
    const enough = Math.ceil((calls * share) / Math.max(spent, share / 50));
    calls = Math.min(mostCalls, Math.max(enough, calls * 2));
  }
}

/** Calls that each page gets first: engines make code quick that has met many pages, and the first pages would be measured without. */
const WARMING_CALLS = 5;

export async function warmUp(works: readonly WorkName[], stopwatch: Stopwatch): Promise<void> {
  for (const work of works) await stopwatch(work, WARMING_CALLS);
}

/** Milliseconds per call: a list per round, in the order of `works`. Every other round goes backwards. */
export async function timeInTurn(
  works: readonly WorkName[],
  stopwatch: Stopwatch,
  effort: Effort,
): Promise<number[][]> {
  const calls: number[] = [];
  for (const work of works) calls.push(await callsFor(work, stopwatch, effort));
  const times: number[][] = [];
  for (let round = 0; round < effort.rounds; round++) {
    const order = works.map((_, i) => (round % 2 === 0 ? i : works.length - 1 - i));
    const row: number[] = [];
    for (const i of order) row[i] = (await stopwatch(works[i]!, calls[i]!)) / calls[i]!;
    times.push(row);
  }
  return times;
}

/** The ratio of the first to each other, as the median over the rounds. */
export function ratiosOf(times: readonly number[][]): number[] {
  return times[0]!.slice(1).map((_, i) => median(times.map((row) => row[0]! / row[i + 1]!)));
}

/** Median milliseconds of each. */
export function mediansOf(times: readonly number[][]): number[] {
  return times[0]!.map((_, i) => median(times.map((row) => row[i]!)));
}
