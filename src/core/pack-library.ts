/** The library's source, as read from the clause files, goes in; what the extension carries of it comes out. Runs at build time. */
import type { LibrarySource } from './clause-library.ts';
import { KINDS, type PackedLibrary, packNumbers, packRule, packWords } from './packed-library.ts';
import type { Place, Tree, WordSet } from './pattern-tree.ts';

/** A tree, place or set: numbers of its own between others' entries, which are written in its midst or referred to. */
interface Entry {
  contents: readonly (number | Entry)[];
  /** Where it stands more than once: its place in its dictionary. */
  shared: number | null;
  uses: number;
  serial: number;
}

class Dictionary {
  private readonly entries = new Map<string, Entry>();

  /** The entry with these contents: one for all that are alike. */
  add(contents: Entry['contents']): Entry {
    const key = contents.map((c) => (typeof c === 'number' ? c : `#${c.serial}`)).join(' ');
    const known = this.entries.get(key);
    if (known) return known;
    const entry = { contents, shared: null, uses: 0, serial: nextSerial++ };
    for (const part of contents) if (typeof part !== 'number') part.uses++;
    this.entries.set(key, entry);
    return entry;
  }

  /** Numbers what is worth sharing, the most frequent first. */
  share(): Entry[] {
    const shared = [...this.entries.values()].filter((e) => e.uses > 1).sort((a, b) => b.uses - a.uses);
    shared.forEach((entry, n) => {
      entry.shared = n;
    });
    return shared;
  }
}

let nextSerial = 0;

class Packer {
  readonly dictionaries = { sets: new Dictionary(), places: new Dictionary(), trees: new Dictionary() };
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.numbers = new Map(words.map((word, n) => [word, n]));
  }

  tree(tree: Tree): Entry {
    return this.dictionaries.trees.add([tree.length, ...tree.map((p) => this.place(p))]);
  }

  private place(place: Place): Entry {
    return this.dictionaries.places.add([place.marks * KINDS.length + KINDS.indexOf(place.is), ...this.inside(place)]);
  }

  private inside(place: Place): Entry['contents'] {
    if (place.is === 'gap') return [place.min, place.max];
    if (place.is === 'either') return [place.options.length, ...place.options.map((tree) => this.tree(tree))];
    return [this.set(place.words)];
  }

  private set(words: WordSet): Entry {
    const numbers = [...words].map((word) => this.numbers.get(word)!).sort((a, b) => a - b);
    return this.dictionaries.sets.add([numbers.length, ...numbers.map((n, i) => n - (numbers[i - 1] ?? 0))]);
  }
}

function write(entry: Entry): number[] {
  return entry.shared === null ? writeInFull(entry) : [entry.shared * 2 + 1];
}

function writeInFull({ contents: [head, ...rest] }: Entry): number[] {
  return [(head as number) * 2, ...rest.flatMap((part) => (typeof part === 'number' ? part : write(part)))];
}

function writeList(list: readonly Entry[]): number[] {
  return [list.length, ...list.flatMap(write)];
}

export function packLibrary({ clauses, words, measured, fingerprint }: LibrarySource): PackedLibrary {
  const sorted = [...words].sort();
  const packer = new Packer(sorted);
  const entries = clauses.map(({ card, patterns }) => ({
    card,
    patterns: patterns.map(({ rule, parts, unless, under }) => {
      const lists = [parts, unless, under].map((trees) => trees.map((tree) => packer.tree(tree)));
      for (const entry of lists.flat()) entry.uses++;
      return { rule, lists };
    }),
  }));
  const { sets, places, trees } = packer.dictionaries;
  const shared = [sets.share(), places.share(), trees.share()];
  const [packedSets, packedPlaces, packedTrees] = shared.map((list) =>
    list.map((entry) => packNumbers(writeInFull(entry))).join(' '),
  );
  return {
    words: packWords(sorted),
    sets: packedSets!,
    places: packedPlaces!,
    trees: packedTrees!,
    clauses: entries.map(({ card, patterns }) => {
      const yielding = patterns.flatMap(({ rule }, n) => (rule.yieldsTo ? [[n, rule.yieldsTo]] : []));
      return {
        card,
        patterns: patterns
          .map(({ rule, lists }) => packNumbers([packRule(rule), ...lists.flatMap(writeList)]))
          .join(' '),
        ...(yielding.length > 0 && { yieldsTo: Object.fromEntries(yielding) }),
      };
    }),
    measured,
    fingerprint,
  };
}
