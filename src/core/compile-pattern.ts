/** A pattern's tree goes in, a small program for `run-pattern.ts` comes out. Why the running is ours: docs/decisions/0002. */
import { MARK, type Place, type Tree } from './pattern-tree.ts';
import type { SetNumber, Vocabulary } from './vocabulary.ts';

/** `word`, `not`: one word, in or not in a set. `gap`: from `min` to `max` of any words. `split`: the first of `nexts` that fits. */
export const OP = { word: 0, not: 1, gap: 2, split: 3, anchor: 4, start: 5, end: 6, match: 7 } as const;

/** All kinds in one shape: reading them is the innermost work of all. */
export interface Instruction {
  op: (typeof OP)[keyof typeof OP];
  has: SetNumber;
  min: number;
  max: number;
  next: number;
  nexts: readonly number[];
  /** The words that a run from here can begin with; `ANY_WORD` where it may begin with any. */
  first: SetNumber;
}

export interface Steps {
  code: Instruction[];
  entry: number;
}

/** What runs a tree. Compiled at its first run: one policy meets a part of the library only. */
export class Program {
  private compiled: Steps | null = null;

  constructor(
    private readonly tree: Tree,
    readonly vocabulary: Vocabulary,
  ) {}

  get steps(): Steps {
    this.compiled ??= compileTree(this.tree, this.vocabulary);
    return this.compiled;
  }
}

/** No set. */
const ANY_WORD: SetNumber = -1;

class Compiler {
  readonly code: Instruction[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  emit(
    op: Instruction['op'],
    { has = ANY_WORD, min = 0, max = 0, next = -1, nexts = [] }: Partial<Instruction>,
  ): number {
    const first = this.firstOf(op, has, next, nexts);
    return this.code.push({ op, has, min, max, next, nexts, first }) - 1;
  }

  /** Successors are emitted before: their first words are known. */
  private firstOf(op: number, has: SetNumber, next: number, nexts: readonly number[]): SetNumber {
    if (op === OP.word) return has;
    if (op === OP.anchor || op === OP.start) return this.code[next]!.first;
    if (op !== OP.split) return ANY_WORD;
    const sets = new Set<SetNumber>();
    for (const option of nexts) {
      const { first } = this.code[option]!;
      if (first === ANY_WORD) return ANY_WORD;
      sets.add(first);
    }
    return this.vocabulary.unionOf([...sets]);
  }

  /** Emits the places back to front, so that each knows its successor; returns the entry. */
  sequence(tree: Tree, next: number): number {
    let at = next;
    for (let i = tree.length - 1; i >= 0; i--) at = this.place(tree[i]!, at);
    return at;
  }

  private place(place: Place, next: number): number {
    const { marks } = place;
    const after = marks & MARK.end ? this.emit(OP.end, { next }) : next;
    let at = this.body(place, after);
    if (marks & MARK.optional) at = this.emit(OP.split, { nexts: [at, after] });
    if (marks & MARK.anchor) at = this.emit(OP.anchor, { next: at });
    if (marks & MARK.start) at = this.emit(OP.start, { next: at });
    return at;
  }

  private body(place: Place, next: number): number {
    switch (place.is) {
      case 'word':
        return this.emit(OP.word, { has: this.vocabulary.setOf(place.words), next });
      case 'other':
        return this.emit(OP.not, { has: this.vocabulary.setOf(place.words), next });
      case 'gap':
        return this.emit(OP.gap, { min: place.min, max: place.max, next });
      case 'either':
        return this.emit(OP.split, { nexts: place.options.map((option) => this.sequence(option, next)) });
    }
  }
}

function compileTree(tree: Tree, vocabulary: Vocabulary): Steps {
  const compiler = new Compiler(vocabulary);
  const end = compiler.emit(OP.match, {});
  const entry = compiler.sequence(tree, end);
  return { code: compiler.code, entry };
}
