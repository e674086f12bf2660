/** A compiled pattern and the words of a sentence go in; where it matches, and where its anchor is, comes out. */
import { type Instruction, OP, type Program } from './compile-pattern.ts';
import type { SetNumber } from './vocabulary.ts';

export interface Span {
  /** First and last word of the match, as indexes into the sentence's words. */
  first: number;
  last: number;
  /** The word that negation is judged at: the `[ ]` of the pattern, else the first word. */
  anchor: number;
}

/**
 * Searches for matches by depth-first search with memory of failed states, so that time is bounded by
 * program length times sentence length, whatever the gaps. Reused between calls: it holds buffers only.
 */
class Runner {
  private failed = new Uint32Array(1024);
  private stamp = 0;
  private ids: readonly number[] = [];
  private code: readonly Instruction[] = [];
  private width = 0;
  private ownFrom = 0;
  private rows = new Uint32Array(0);
  private stride = 0;
  private anchor = -1;
  private last = -1;

  /** The first match that starts at `from` or later, or null. */
  find(program: Program, ids: readonly number[], from: number, ownFrom: number): Span | null {
    this.ownFrom = ownFrom;
    const { code, entry } = program.steps;
    const { first } = code[entry]!;
    this.rows = program.vocabulary.rows;
    this.stride = program.vocabulary.stride;
    let isReady = false;
    for (let at = from; at < ids.length; at++) {
      if (first >= 0 && !this.isIn(first, ids[at]!)) continue;
      if (!isReady) this.prepare(code, ids);
      isReady = true;
      this.anchor = -1;
      if (this.run(entry, at)) return { first: at, last: this.last, anchor: this.anchor < 0 ? at : this.anchor };
    }
    return null;
  }

  private isIn(set: SetNumber, id: number): boolean {
    return ((this.rows[id * this.stride + (set >>> 5)]! >>> (set & 31)) & 1) === 1;
  }

  private prepare(code: readonly Instruction[], ids: readonly number[]): void {
    this.ids = ids;
    this.code = code;
    this.width = ids.length + 1;
    const states = code.length * this.width;
    if (this.failed.length < states) this.failed = new Uint32Array(states * 2);
    // A new stamp forgets all failures; on overflow the buffer is cleared instead.
    if (++this.stamp > 0xfffffff0) {
      this.failed.fill(0);
      this.stamp = 1;
    }
  }

  private run(entry: number, start: number): boolean {
    let pc = entry;
    let at = start;
    for (;;) {
      const i = this.code[pc]!;
      switch (i.op) {
        case OP.word:
        case OP.not: {
          const id = this.ids[at];
          if (id === undefined || this.isIn(i.has, id) !== (i.op === OP.word)) return false;
          at++;
          pc = i.next;
          break;
        }
        case OP.gap:
        case OP.split: {
          // Only where ways part are failures remembered: between such places there is one way to go.
          const cell = pc * this.width + at;
          if (this.failed[cell] === this.stamp) return false;
          if (i.op === OP.gap ? this.runGap(i, at) : this.runSplit(i.nexts, at)) return true;
          this.failed[cell] = this.stamp;
          return false;
        }
        case OP.anchor:
          if (!this.run(i.next, at)) return false;
          this.anchor = at;
          return true;
        case OP.start:
          if (at !== 0 && at !== this.ownFrom) return false;
          pc = i.next;
          break;
        case OP.end:
          if (at !== this.ids.length) return false;
          pc = i.next;
          break;
        case OP.match:
          this.last = at - 1;
          return true;
      }
    }
  }

  /** Shortest gap first; where a word must follow, its places are looked for without a call. */
  private runGap(gap: Instruction, at: number): boolean {
    const { first } = this.code[gap.next]!;
    const to = Math.min(at + gap.max, this.width - 1);
    for (let k = at + gap.min; k <= to; k++) {
      if (first >= 0 && (k === this.ids.length || !this.isIn(first, this.ids[k]!))) continue;
      if (this.run(gap.next, k)) return true;
    }
    return false;
  }

  private runSplit(nexts: readonly number[], at: number): boolean {
    const id = this.ids[at];
    for (const next of nexts) {
      const { first } = this.code[next]!;
      if (first >= 0 && (id === undefined || !this.isIn(first, id))) continue;
      if (this.run(next, at)) return true;
    }
    return false;
  }
}

const runner = new Runner();

/**
 * The first match of `program` in the words with these ids that starts at word `from` or later, or null.
 * A sentence also starts at word `ownFrom`, where the words of its lead-in end.
 */
export function findPattern(program: Program, ids: readonly number[], from = 0, ownFrom = 0): Span | null {
  return runner.find(program, ids, from, ownFrom);
}
