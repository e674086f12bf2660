/** Words go in, numbers of words and of sets of words come out: what the patterns and the texts are compared by. */
import type { WordSet } from './pattern-tree.ts';

/** The number of a set of words; the same words always have the same number. */
export type SetNumber = number;

/** 32 sets each. */
const FIRST_STRIDE = 32;

/** Numbers the words that patterns know; every other word of a text is 0. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly bySet = new Map<WordSet, SetNumber>();
  private readonly byWords = new Map<string, SetNumber>();
  /** Per set the ids of its words, ascending. */
  private readonly members: (readonly number[])[] = [];
  /**
   * A row per word with a bit per set, `stride` cells long: a sentence asks much of few words, and what it asks then lies
   * close together in the processor's memory. Grows as programs are compiled.
   */
  rows: Uint32Array<ArrayBuffer>;
  stride = FIRST_STRIDE;

  constructor(words: Iterable<string>) {
    for (const word of words) if (!this.ids.has(word)) this.ids.set(word, this.ids.size + 1);
    this.rows = new Uint32Array((this.ids.size + 1) * this.stride);
  }

  get size(): number {
    return this.ids.size;
  }

  idOf(word: string): number {
    return this.ids.get(word) ?? 0;
  }

  /** The number of a set of known words. */
  setOf(words: WordSet): SetNumber {
    const known = this.bySet.get(words);
    if (known !== undefined) return known;
    const set = this.share(Array.from(words, (word) => this.idOf(word)));
    this.bySet.set(words, set);
    return set;
  }

  unionOf(sets: readonly SetNumber[]): SetNumber {
    return sets.length === 1 ? sets[0]! : this.share([...new Set(sets.flatMap((set) => this.members[set]!))]);
  }

  private share(ids: number[]): SetNumber {
    ids.sort((a, b) => a - b);
    const key = ids.join(' ');
    const known = this.byWords.get(key);
    if (known !== undefined) return known;
    const set = this.members.push(ids) - 1;
    this.byWords.set(key, set);
    if (set >= this.stride * 32) this.widen();
    for (const id of ids) this.rows[id * this.stride + (set >>> 5)]! |= 1 << (set & 31);
    return set;
  }

  private widen(): void {
    const { rows, stride } = this;
    this.stride *= 2;
    this.rows = new Uint32Array((this.size + 1) * this.stride);
    for (let id = 0; id <= this.size; id++)
      this.rows.set(rows.subarray(id * stride, (id + 1) * stride), id * this.stride);
  }
}
