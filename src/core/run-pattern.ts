/** A compiled pattern and the words of a sentence go in; where it matches, and where its anchor is, comes out. */
import type { Instruction, Program, Steps } from './compile-pattern.ts';
import { hasWord } from './vocabulary.ts';

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
  private code: Steps['code'] = [];
  private firsts: Steps['firsts'] = [];
  private width = 0;
  private anchor = -1;
  private last = -1;

  /** The first match that starts at `from` or later, or null. */
  find(program: Program, ids: readonly number[], from: number): Span | null {
    this.ids = ids;
    const { code, firsts, entry } = program.steps;
    this.code = code;
    this.firsts = firsts;
    this.width = ids.length + 1;
    const states = this.code.length * this.width;
    if (this.failed.length < states) this.failed = new Uint32Array(states * 2);
    // A new stamp forgets all failures; on overflow the buffer is cleared instead.
    if (++this.stamp > 0xfffffff0) {
      this.failed.fill(0);
      this.stamp = 1;
    }
    const first = firsts[entry];
    for (let at = from; at < ids.length; at++) {
      if (first && !hasWord(first, ids[at]!)) continue;
      this.anchor = -1;
      if (this.run(entry, at)) return { first: at, last: this.last, anchor: this.anchor < 0 ? at : this.anchor };
    }
    return null;
  }

  private run(entry: number, start: number): boolean {
    let pc = entry;
    let at = start;
    for (;;) {
      const cell = pc * this.width + at;
      if (this.failed[cell] === this.stamp) return false;
      const i = this.code[pc]!;
      switch (i.op) {
        case 'word':
        case 'not': {
          const id = this.ids[at];
          if (id === undefined || hasWord(i.has, id) !== (i.op === 'word')) return this.fail(cell);
          at++;
          pc = i.next;
          break;
        }
        case 'gap':
          return this.runGap(i, at) || this.fail(cell);
        case 'split':
          return this.runSplit(i.nexts, at) || this.fail(cell);
        case 'anchor':
          if (this.run(i.next, at)) {
            this.anchor = at;
            return true;
          }
          return this.fail(cell);
        case 'start':
          if (at !== 0) return this.fail(cell);
          pc = i.next;
          break;
        case 'end':
          if (at !== this.ids.length) return this.fail(cell);
          pc = i.next;
          break;
        case 'match':
          this.last = at - 1;
          return true;
      }
    }
  }

  /** Shortest gap first; where a word must follow, its places are looked for without a call. */
  private runGap(gap: Extract<Instruction, { op: 'gap' }>, at: number): boolean {
    const first = this.firsts[gap.next];
    const to = Math.min(at + gap.max, this.width - 1);
    for (let k = at + gap.min; k <= to; k++) {
      if (first && (k === this.ids.length || !hasWord(first, this.ids[k]!))) continue;
      if (this.run(gap.next, k)) return true;
    }
    return false;
  }

  private runSplit(nexts: readonly number[], at: number): boolean {
    const id = this.ids[at];
    for (const next of nexts) {
      const first = this.firsts[next];
      if (first && (id === undefined || !hasWord(first, id))) continue;
      if (this.run(next, at)) return true;
    }
    return false;
  }

  private fail(cell: number): false {
    this.failed[cell] = this.stamp;
    return false;
  }
}

const runner = new Runner();

/** The first match of `program` in the words with these ids that starts at word `from` or later, or null. */
export function findPattern(program: Program, ids: readonly number[], from = 0): Span | null {
  return runner.find(program, ids, from);
}
