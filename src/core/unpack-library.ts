/** What `pack-library.ts` wrote goes in, the library's source comes out, as if it were read from the clause files, but for the patterns' names. */
import type { LibrarySource } from './clause-library.ts';
import { KINDS, type PackedLibrary, unpackNumbers, unpackRule, unpackWords } from './packed-library.ts';
import type { Place, Tree, WordSet } from './pattern-tree.ts';

/** Numbers and how far they are read. */
interface Cursor {
  numbers: readonly number[];
  at: number;
}

type Read<T> = (cursor: Cursor) => T;

function next(cursor: Cursor): number {
  return cursor.numbers[cursor.at++]!;
}

/** Reads entries of one kind: those that stand in full, and those that refer to the dictionary, each of which is read once. */
function readerOf<T>(dictionary: string, readFull: (head: number, cursor: Cursor) => T): Read<T> {
  const entries = dictionary.split(' ');
  const known: T[] = [];
  const read: Read<T> = (cursor) => {
    const head = next(cursor);
    if (head % 2 === 0) return readFull(head / 2, cursor);
    const n = (head - 1) / 2;
    known[n] ??= read({ numbers: unpackNumbers(entries[n]!), at: 0 });
    return known[n];
  };
  return read;
}

function times<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read);
}

/** What reads a tree at a cursor. */
function treeReader(packed: PackedLibrary, words: readonly string[]): Read<Tree> {
  const readSet = readerOf<WordSet>(packed.sets, (count, cursor) => {
    let word = 0;
    return new Set(
      times(count, () => {
        word += next(cursor);
        return words[word]!;
      }),
    );
  });
  const readPlace: Read<Place> = readerOf<Place>(packed.places, (head, cursor) => {
    const is = KINDS[head % KINDS.length]!;
    const marks = Math.floor(head / KINDS.length);
    if (is === 'gap') return { is, marks, min: next(cursor), max: next(cursor) };
    if (is === 'either') return { is, marks, options: times(next(cursor), () => readTree(cursor)) };
    return { is, marks, words: readSet(cursor) };
  });
  const readTree: Read<Tree> = readerOf<Tree>(packed.trees, (count, cursor) => times(count, () => readPlace(cursor)));
  return readTree;
}

export function unpackLibrary(packed: PackedLibrary): LibrarySource {
  const words = unpackWords(packed.words);
  const readTree = treeReader(packed, words);
  const clauses = packed.clauses.map(({ card, patterns, yieldsTo }) => ({
    card,
    patterns: patterns.split(' ').map((signs, n) => {
      const cursor = { numbers: unpackNumbers(signs), at: 0 };
      const yields = yieldsTo?.[n];
      const rule = { name: `${n + 1}`, ...unpackRule(next(cursor)), ...(yields && { yieldsTo: yields }) };
      const trees = () => times(next(cursor), () => readTree(cursor));
      return { rule, parts: trees(), unless: trees(), under: trees() };
    }),
  }));
  return { clauses, words, measured: packed.measured, fingerprint: packed.fingerprint };
}
