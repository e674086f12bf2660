/** Words go in, numbers and tables over numbers come out: what the patterns and the texts are compared by. */

/** A set of words as a table over word ids: `has[id] === 1`. Ids beyond its end are words that came later, so not in it. */
export type WordTable = Uint8Array;

/** Numbers the words that patterns know; every other word of a text is 0. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly tables = new Map<string, WordTable>();
  private readonly numbers = new Map<WordTable, number>();
  private readonly unions = new Map<string, WordTable>();

  get size(): number {
    return this.ids.size;
  }

  idOf(word: string): number {
    return this.ids.get(word) ?? 0;
  }

  /** The table of a set; the same set always gives the same table. */
  tableOf(words: ReadonlySet<string>): WordTable {
    const key = [...words].sort().join(' ');
    const known = this.tables.get(key);
    if (known) return known;
    for (const word of words) if (!this.ids.has(word)) this.ids.set(word, this.ids.size + 1);
    const table = new Uint8Array(this.ids.size + 1);
    for (const word of words) table[this.idOf(word)] = 1;
    this.tables.set(key, table);
    return table;
  }

  /** The union of tables; the same tables always give the same union. */
  unionOf(tables: readonly WordTable[]): WordTable {
    if (tables.length === 1) return tables[0]!;
    const key = tables
      .map((t) => this.numberOf(t))
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.unions.get(key);
    if (known) return known;
    const union = new Uint8Array(Math.max(...tables.map((t) => t.length)));
    for (const table of tables) for (let id = 0; id < table.length; id++) union[id]! |= table[id]!;
    this.unions.set(key, union);
    return union;
  }

  private numberOf(table: WordTable): number {
    const known = this.numbers.get(table);
    if (known !== undefined) return known;
    this.numbers.set(table, this.numbers.size);
    return this.numbers.size - 1;
  }
}
