/** The sets of words of all patterns go in; how each is written, and the sets that are written once for all, come out. */
import { packNumber } from './packed-numbers.ts';

/** A set as it is written: other sets that it holds whole, and the words that are left. */
export interface PackedSet {
  words: readonly string[];
  parts: PackedSet[];
  rest: ReadonlySet<string>;
  /** How many places and greater sets are written with it. */
  uses: number;
  /** Among the shared sets. */
  number: number | null;
}

export class SetPacker {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly sets = new Map<string, PackedSet>();
  private readonly shared: PackedSet[] = [];

  /** `words`: all words, in the order in which they are numbered. */
  constructor(words: readonly string[]) {
    this.numbers = new Map(words.map((word, n) => [word, n]));
  }

  /** The set of these words: one for all that are alike. All are asked for before the first is written. */
  set(words: Iterable<string>): PackedSet {
    const sorted = [...words].sort();
    const key = sorted.join(' ');
    const set = this.sets.get(key) ?? { words: sorted, parts: [], rest: new Set(sorted), uses: 0, number: null };
    this.sets.set(key, set);
    return set;
  }

  /** `sets` of the packed library. From here on sets can be written. */
  share(): string {
    this.findParts();
    const often = [...this.sets.values()].filter((set) => set.uses > 1 && set.words.length > 1);
    for (const set of often.sort((a, b) => b.uses - a.uses)) this.number(set);
    const texts = this.shared.map((set) => {
      const members = this.inFull(set);
      return [packNumber(members.length, 'code'), ...members.map((n) => packNumber(n, 'member'))].join('');
    });
    return packNumber(texts.length, 'member') + texts.join('');
  }

  /** Whoever is part of another has to stand before it. */
  private number(set: PackedSet) {
    if (set.number !== null) return;
    for (const part of set.parts) this.number(part);
    set.number = this.shared.push(set) - 1;
  }

  /** Finds in each set the smaller ones that it holds whole, the greatest first, none of which has a word of another. */
  private findParts() {
    const smaller = new Map<string, PackedSet[]>();
    const several = [...this.sets.values()].filter((set) => set.words.length > 1);
    for (const set of several.sort((a, b) => a.words.length - b.words.length)) {
      const rest = new Set(set.words);
      const near = new Set(set.words.flatMap((word) => smaller.get(word) ?? []));
      for (const part of [...near].sort((a, b) => b.words.length - a.words.length)) {
        if (!part.words.every((word) => rest.has(word))) continue;
        for (const word of part.words) rest.delete(word);
        set.parts.push(part);
        part.uses++;
      }
      set.rest = rest;
      for (const word of set.words) smaller.set(word, [...(smaller.get(word) ?? []), set]);
    }
  }

  /** What stands for the set where it is used: the steps from member to member. */
  write(set: PackedSet): number[] {
    return set.number === null ? this.inFull(set) : [set.number];
  }

  private inFull({ parts, rest }: PackedSet): number[] {
    const words = [...rest].map((word) => this.shared.length + this.numbers.get(word)!);
    const members = [...parts.map((part) => part.number!), ...words].sort((a, b) => a - b);
    return members.map((n, i) => n - (members[i - 1] ?? 0));
  }
}
