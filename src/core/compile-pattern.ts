/** A pattern's tree goes in, a small program for `run-pattern.ts` comes out. Why the running is ours: docs/decisions/0002. */
import { MARK, type Place, type Tree } from './pattern-tree.ts';
import type { Vocabulary, WordTable } from './vocabulary.ts';

export type Instruction =
  | { op: 'word'; has: WordTable; next: number }
  | { op: 'not'; has: WordTable; next: number }
  | { op: 'gap'; min: number; max: number; next: number }
  | { op: 'split'; nexts: number[] }
  | { op: 'anchor'; next: number }
  | { op: 'start'; next: number }
  | { op: 'end'; next: number }
  | { op: 'match' };

export interface Steps {
  code: Instruction[];
  entry: number;
  /** Per instruction the words that a run from it can begin with; null where it may begin with any. */
  firsts: (WordTable | null)[];
}

/** What runs a tree. Compiled at its first run: one policy meets a part of the library only. */
export class Program {
  private compiled: Steps | null = null;

  constructor(
    private readonly tree: Tree,
    private readonly vocabulary: Vocabulary,
  ) {}

  get steps(): Steps {
    this.compiled ??= compileTree(this.tree, this.vocabulary);
    return this.compiled;
  }
}

class Compiler {
  readonly code: Instruction[] = [];
  readonly firsts: (WordTable | null)[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  emit(instruction: Instruction): number {
    this.firsts.push(this.firstOf(instruction));
    return this.code.push(instruction) - 1;
  }

  /** Successors are emitted before: their first words are known. */
  private firstOf(i: Instruction): WordTable | null {
    if (i.op === 'word') return i.has;
    if (i.op === 'anchor' || i.op === 'start') return this.firsts[i.next]!;
    if (i.op !== 'split') return null;
    const tables = new Set<WordTable>();
    for (const next of i.nexts) {
      const first = this.firsts[next]!;
      if (!first) return null;
      tables.add(first);
    }
    return this.vocabulary.unionOf([...tables]);
  }

  /** Emits the places back to front, so that each knows its successor; returns the entry. */
  sequence(tree: Tree, next: number): number {
    let at = next;
    for (let i = tree.length - 1; i >= 0; i--) at = this.place(tree[i]!, at);
    return at;
  }

  private place(place: Place, next: number): number {
    const { marks } = place;
    const after = marks & MARK.end ? this.emit({ op: 'end', next }) : next;
    let at = this.body(place, after);
    if (marks & MARK.optional) at = this.emit({ op: 'split', nexts: [at, after] });
    if (marks & MARK.anchor) at = this.emit({ op: 'anchor', next: at });
    if (marks & MARK.start) at = this.emit({ op: 'start', next: at });
    return at;
  }

  private body(place: Place, next: number): number {
    switch (place.is) {
      case 'word':
        return this.emit({ op: 'word', has: this.vocabulary.tableOf(place.words), next });
      case 'other':
        return this.emit({ op: 'not', has: this.vocabulary.tableOf(place.words), next });
      case 'gap':
        return this.emit({ op: 'gap', min: place.min, max: place.max, next });
      case 'either':
        return this.emit({ op: 'split', nexts: place.options.map((option) => this.sequence(option, next)) });
    }
  }
}

function compileTree(tree: Tree, vocabulary: Vocabulary): Steps {
  const compiler = new Compiler(vocabulary);
  const end = compiler.emit({ op: 'match' });
  const entry = compiler.sequence(tree, end);
  return { code: compiler.code, entry, firsts: compiler.firsts };
}
