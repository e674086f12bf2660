/** The library's source, as read from the clause files, goes in; what the extension carries of it comes out. Runs at build time. */
import type { LibrarySource, ReadPattern } from './clause-library.ts';
import { type PackedSet, SetPacker } from './pack-sets.ts';
import { KINDS, type PackedClause, type PackedLibrary, packRule, packWords } from './packed-library.ts';
import { packNumber } from './packed-numbers.ts';
import type { Place, Tree } from './pattern-tree.ts';

/** A tree (of which `kind` is null) or a place: one for all that are alike. */
interface Entry {
  kind: number | null;
  contents: readonly (number | PackedSet | Entry)[];
  uses: number;
  /** Its number among those that are kept, once it was written. */
  kept: number | null;
}

/** A row of a table. Its number is known when all rows are. */
interface Row {
  numbers: readonly number[];
  uses: number;
  number: number;
}

class Table {
  private readonly rows = new Map<string, Row>();

  row(numbers: readonly number[]): Row {
    const key = numbers.join(' ');
    const row = this.rows.get(key) ?? { numbers, uses: 0, number: 0 };
    this.rows.set(key, row);
    row.uses++;
    return row;
  }

  /** Numbers the rows, the most frequent first. */
  write(): string {
    const sorted = [...this.rows.values()].sort((a, b) => b.uses - a.uses);
    for (const [n, row] of sorted.entries()) row.number = n;
    return sorted.flatMap((row) => row.numbers.map((n) => packNumber(n, 'code'))).join('');
  }
}

class Packer {
  readonly sets: SetPacker;
  readonly rules = new Table();
  readonly places = new Table();
  private readonly entries = new Map<string, Entry>();
  private readonly serials = new Map<object, number>();
  private readonly kept = { trees: 0, places: 0 };

  constructor(words: readonly string[]) {
    this.sets = new SetPacker(words);
  }

  tree(tree: Tree): Entry {
    return this.entry(
      null,
      tree.map((place) => this.place(place)),
    );
  }

  private place(place: Place): Entry {
    const kind = place.marks * KINDS.length + KINDS.indexOf(place.is);
    if (place.is === 'gap') return this.entry(kind, [place.min, place.max]);
    if (place.is === 'either')
      return this.entry(
        kind,
        place.options.map((tree) => this.tree(tree)),
      );
    return this.entry(kind, [this.sets.set(place.words)]);
  }

  private entry(kind: number | null, contents: Entry['contents']): Entry {
    const key = `${kind}: ${contents.map((part) => (typeof part === 'number' ? part : `#${this.serial(part)}`))}`;
    const known = this.entries.get(key);
    if (known) return known;
    for (const part of contents) if (typeof part !== 'number') part.uses++;
    const entry = { kind, contents, uses: 0, kept: null };
    this.entries.set(key, entry);
    return entry;
  }

  private serial(part: object): number {
    const serial = this.serials.get(part) ?? this.serials.size;
    this.serials.set(part, serial);
    return serial;
  }

  /** The signs of an entry. Those of rows are known later: they are asked for when all is written. */
  write(entry: Entry): (() => string)[] {
    const { kind, contents, uses, kept } = entry;
    if (kept !== null) return [() => packNumber(2 * kept + 1, 'code')];
    const members = contents.flatMap((part) => this.contents(part));
    const keep = uses > 1 ? 1 : 0;
    const row = kind === null ? null : this.places.row([kind, members.length, keep]);
    const head = () => packNumber(2 * (row ? row.number : 2 * contents.length + keep), 'code');
    if (keep) entry.kept = kind === null ? this.kept.trees++ : this.kept.places++;
    return [head, ...members.flat()];
  }

  /** Of each thing that a place or tree holds, the signs. */
  private contents(part: Entry['contents'][number]): (() => string)[][] {
    if (typeof part === 'number') return [[() => packNumber(part, 'code')]];
    if ('kind' in part) return [this.write(part)];
    return this.sets.write(part).map((n) => [() => packNumber(n, 'member')]);
  }

  /** The signs of a pattern whose trees were made before. */
  pattern({ rule }: ReadPattern, lists: readonly (readonly Entry[])[]): (() => string)[] {
    const row = this.rules.row([packRule(rule), ...lists.map((list) => list.length)]);
    return [() => packNumber(row.number, 'code'), ...lists.flat().flatMap((entry) => this.write(entry))];
  }
}

export function packLibrary({ clauses, words, measured, fingerprint }: LibrarySource): PackedLibrary {
  const sorted = [...words].sort();
  const packer = new Packer(sorted);
  const trees = clauses.map(({ patterns }) =>
    patterns.map(({ parts, unless, under }) => [parts, unless, under].map((list) => list.map((t) => packer.tree(t)))),
  );
  for (const entry of trees.flat(3)) entry.uses++;
  const sets = packer.sets.share();
  const signs = clauses.map(({ patterns }, c) => patterns.flatMap((p, n) => packer.pattern(p, trees[c]![n]!)));
  const [rules, places] = [packer.rules.write(), packer.places.write()];
  return {
    words: packWords(sorted),
    sets,
    rules,
    places,
    clauses: clauses.map((clause, c) =>
      packClause(clause, measured[clause.card.id], signs[c]!.map((s) => s()).join('')),
    ),
    fingerprint,
  };
}

/** Names of what all cards have are not written 80 times: their order tells. */
function packClause(
  { card, patterns }: LibrarySource['clauses'][number],
  measured: LibrarySource['measured'][string] | undefined,
  signs: string,
): PackedClause {
  const { id, topic, title, explanation, stance, weight, ...rest } = card;
  const yielding = patterns.flatMap(({ rule }, n) => (rule.yieldsTo ? [[n, rule.yieldsTo]] : []));
  const more = { ...rest, ...(yielding.length > 0 && { yieldsTo: Object.fromEntries(yielding) }) };
  const figures = measured ? ([measured.right, measured.judged] as const) : ([null, null] as const);
  const always = [id, topic, title, explanation, stance, weight, ...figures, signs] as const;
  return Object.keys(more).length > 0 ? [...always, more] : [...always];
}
