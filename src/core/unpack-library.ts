/** What `pack-library.ts` wrote goes in, the library's source comes out, as if it were read from the clause files, but for the patterns' names. */
import type { ClauseCard } from './clause.ts';
import type { LibrarySource, ReadPattern } from './clause-library.ts';
import { KINDS, type PackedLibrary, unpackRule, unpackWords } from './packed-library.ts';
import { NumberReader } from './packed-numbers.ts';
import type { Place, Tree, WordSet } from './pattern-tree.ts';

function times<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read);
}

function rowsOf(table: string, width: number): number[][] {
  const numbers = new NumberReader(table);
  const rows: number[][] = [];
  while (!numbers.ended) rows.push(times(width, () => numbers.read('code')));
  return rows;
}

/** Reads sets. First those of the library that are shared, which may hold those before them. */
class SetReader {
  private readonly words: readonly string[];
  private readonly shared: WordSet[] = [];
  private readonly count: number;

  constructor(packed: string, words: readonly string[]) {
    const numbers = new NumberReader(packed);
    this.words = words;
    this.count = numbers.read('member');
    while (!numbers.ended) this.shared.push(this.read(numbers.read('code'), numbers));
  }

  read(members: number, numbers: NumberReader): WordSet {
    let member = numbers.read('member');
    if (members === 1 && member < this.count) return this.shared[member]!;
    const set = new Set<string>();
    for (let left = members; ; member += numbers.read('member')) {
      if (member >= this.count) set.add(this.words[member - this.count]!);
      else for (const word of this.shared[member]!) set.add(word);
      if (--left === 0) return set;
    }
  }
}

/** Reads trees in the order in which they were written, and keeps what stands again later. */
class TreeReader {
  private readonly sets: SetReader;
  private readonly rows: number[][];
  private readonly trees: Tree[] = [];
  private readonly places: Place[] = [];

  constructor(packed: PackedLibrary, words: readonly string[]) {
    this.sets = new SetReader(packed.sets, words);
    this.rows = rowsOf(packed.places, 3);
  }

  tree(numbers: NumberReader): Tree {
    const head = numbers.read('code');
    if (head % 2 === 1) return this.trees[(head - 1) / 2]!;
    const tree = times(head >> 2, () => this.place(numbers));
    if (head & 2) this.trees.push(tree);
    return tree;
  }

  private place(numbers: NumberReader): Place {
    const head = numbers.read('code');
    if (head % 2 === 1) return this.places[(head - 1) / 2]!;
    const [kind, contents, kept] = this.rows[head / 2]!;
    const place = this.inFull(kind!, contents!, numbers);
    if (kept) this.places.push(place);
    return place;
  }

  private inFull(kind: number, contents: number, numbers: NumberReader): Place {
    const is = KINDS[kind % KINDS.length]!;
    const marks = Math.floor(kind / KINDS.length);
    if (is === 'gap') return { is, marks, min: numbers.read('code'), max: numbers.read('code') };
    if (is === 'either') return { is, marks, options: times(contents, () => this.tree(numbers)) };
    return { is, marks, words: this.sets.read(contents, numbers) };
  }
}

export function unpackLibrary(packed: PackedLibrary): LibrarySource {
  const words = unpackWords(packed.words);
  const reader = new TreeReader(packed, words);
  const rules = rowsOf(packed.rules, 4);
  const measured: LibrarySource['measured'] = {};
  const clauses = packed.clauses.map(([id, topic, title, explanation, stance, weight, right, judged, signs, more]) => {
    const { yieldsTo, ...rest } = more ?? {};
    if (right !== null && judged !== null) measured[id] = { right, judged };
    const numbers = new NumberReader(signs);
    const patterns: ReadPattern[] = [];
    while (!numbers.ended) {
      const [rule, ...counts] = rules[numbers.read('code')]!;
      const yields = yieldsTo?.[patterns.length];
      const [parts, unless, under] = counts.map((count) => times(count, () => reader.tree(numbers)));
      patterns.push({
        rule: { name: `${patterns.length + 1}`, ...unpackRule(rule!), ...(yields && { yieldsTo: yields }) },
        parts: parts!,
        unless: unless!,
        under: under!,
      });
    }
    return { card: { id, topic, title, explanation, stance, weight, ...rest } as ClauseCard, patterns };
  });
  return { clauses, words, measured, fingerprint: packed.fingerprint };
}
