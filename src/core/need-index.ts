/**
 * The needs of all patterns go in once; then a sentence's words go in, and the patterns whose every need is met come out.
 * Each distinct need is one bit: a sentence is the union of its words' bits, a pattern a mask to be covered.
 */
import { hasWord, type WordTable } from './vocabulary.ts';

export class NeedIndex {
  private readonly width: number;
  /** Row `id` holds the needs that the word meets, `width` 32-bit cells. */
  private readonly rows: Uint32Array;
  /** Per pattern the cells that are not empty: cell, mask, cell, mask, … */
  private readonly masks: number[][];
  private readonly met: Uint32Array;

  constructor(needsOfPatterns: readonly (readonly WordTable[])[], words: number) {
    const bits = new Map<WordTable, number>();
    for (const needs of needsOfPatterns) for (const need of needs) if (!bits.has(need)) bits.set(need, bits.size);
    this.width = Math.ceil(bits.size / 32);
    this.rows = new Uint32Array((words + 1) * this.width);
    this.met = new Uint32Array(this.width);
    for (const [table, bit] of bits)
      for (let id = 1; id <= words; id++)
        if (hasWord(table, id)) this.rows[id * this.width + (bit >>> 5)]! |= 1 << (bit & 31);
    this.masks = needsOfPatterns.map((needs) => this.maskOf(needs.map((need) => bits.get(need)!)));
  }

  private maskOf(bits: readonly number[]): number[] {
    const cells = new Map<number, number>();
    for (const bit of bits) cells.set(bit >>> 5, (cells.get(bit >>> 5) ?? 0) | (1 << (bit & 31)));
    return [...cells].flat();
  }

  /** Calls `visit` with the index of each pattern that these words could match, in the patterns' order. */
  forEachCandidate(ids: readonly number[], visit: (pattern: number) => void): void {
    const { met, rows, width, masks } = this;
    met.fill(0);
    for (const id of ids) {
      if (id === 0) continue;
      const row = id * width;
      for (let cell = 0; cell < width; cell++) met[cell]! |= rows[row + cell]!;
    }
    for (let p = 0; p < masks.length; p++) if (covers(met, masks[p]!)) visit(p);
  }
}

function covers(met: Uint32Array, mask: readonly number[]): boolean {
  for (let k = 0; k < mask.length; k += 2) {
    const wanted = mask[k + 1]!;
    if ((met[mask[k]!]! & wanted) !== wanted) return false;
  }
  return true;
}
