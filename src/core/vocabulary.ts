/** Words go in, numbers and tables over numbers come out: what the patterns and the texts are compared by. */
import type { WordSet } from './pattern-tree.ts';

/** A set of words as one bit per word id. */
export type WordTable = Uint32Array;

export function hasWord(table: WordTable, id: number): boolean {
  return ((table[id >>> 5]! >>> (id & 31)) & 1) === 1;
}

/** Numbers the words that patterns know; every other word of a text is 0. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly bySet = new Map<WordSet, WordTable>();
  private readonly tables = new Map<string, WordTable>();

  constructor(words: Iterable<string>) {
    for (const word of words) if (!this.ids.has(word)) this.ids.set(word, this.ids.size + 1);
  }

  get size(): number {
    return this.ids.size;
  }

  idOf(word: string): number {
    return this.ids.get(word) ?? 0;
  }

  /** The table of a set of known words; the same words always give the same table. */
  tableOf(words: WordSet): WordTable {
    const known = this.bySet.get(words);
    if (known) return known;
    const table = new Uint32Array((this.ids.size >>> 5) + 1);
    for (const word of words) {
      const id = this.idOf(word);
      table[id >>> 5]! |= 1 << (id & 31);
    }
    const shared = this.share(table);
    this.bySet.set(words, shared);
    return shared;
  }

  /** The union of tables; the same union is always the same table. */
  unionOf(tables: readonly WordTable[]): WordTable {
    if (tables.length === 1) return tables[0]!;
    const union = new Uint32Array((this.ids.size >>> 5) + 1);
    for (const table of tables) for (let cell = 0; cell < table.length; cell++) union[cell]! |= table[cell]!;
    return this.share(union);
  }

  private share(table: WordTable): WordTable {
    let key = '';
    for (let cell = 0; cell < table.length; cell++) if (table[cell] !== 0) key += `${cell}:${table[cell]} `;
    const known = this.tables.get(key);
    if (known) return known;
    this.tables.set(key, table);
    return table;
  }
}
