/**
 * The clause library as text, as the extension carries it: what is packed, and how numbers and words are written.
 * Lists of numbers: `packNumbers`. Words: in order of the alphabet, each as 'how many letters of the one before' + rest.
 *
 *     tree   2 × number of places, places…         or 2 × n + 1: the n-th of `trees`
 *     place  2 × (marks × 4 + kind), its contents  or 2 × n + 1: the n-th of `places`
 *            word, other: a set;  gap: min, max;  either: number of trees, trees…
 *     set    2 × number of words, the first word's number, steps to the next…  or 2 × n + 1: the n-th of `sets`
 *
 * `trees`, `places` and `sets` hold what stands more than once, the most frequent first.
 */
import type { ClauseCard, Rule } from './clause.ts';
import type { MeasuredPrecision } from './clause-library.ts';

export interface PackedLibrary {
  words: string;
  sets: string;
  places: string;
  trees: string;
  /** The patterns of a clause, parted by spaces, each as numbers: its rule (`packRule`), then per list of trees their count and they. */
  clauses: { card: ClauseCard; patterns: string; yieldsTo?: Record<number, string[]> }[];
  measured: MeasuredPrecision;
  fingerprint: string;
}

/** The kinds of place by number. */
export const KINDS = ['word', 'other', 'gap', 'either'] as const;

const POLARITIES = ['affirmed', 'denied', 'any'] as const;
const BLOCKS = ['heading', 'paragraph', 'item', 'row'] as const;

/** A rule as a number. Left out: the name, which serves tools that read the clause files, and `yieldsTo`, which hardly any has. */
export function packRule({ polarity, in: blocks, evenIf }: Rule): number {
  const marks = BLOCKS.reduce((sum, kind, bit) => sum + (blocks?.includes(kind) ? 2 ** bit : 0), 0);
  return (marks * 2 + (evenIf ? 1 : 0)) * 4 + (polarity ? POLARITIES.indexOf(polarity) + 1 : 0);
}

export function unpackRule(packed: number): Omit<Rule, 'name' | 'yieldsTo'> {
  const polarity = POLARITIES[(packed % 4) - 1];
  const marks = packed >> 3;
  return {
    ...(polarity && { polarity }),
    ...(marks > 0 && { in: BLOCKS.filter((_, bit) => marks & (2 ** bit)) }),
    ...(packed & 4 && { evenIf: true }),
  };
}

/** All signs of ASCII that need no escape in any kind of JavaScript string, without the space, which parts the entries. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** Signs below this end a number; the others are digits before its end. */
const ENDS = 45;
const DIGITS = SIGNS.length - ENDS;

const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(value: number): string {
  let signs = SIGNS[value % ENDS]!;
  for (let rest = Math.floor(value / ENDS); rest > 0; rest = Math.floor((rest - 1) / DIGITS))
    signs = SIGNS[ENDS + ((rest - 1) % DIGITS)]! + signs;
  return signs;
}

export function unpackNumbers(signs: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let i = 0; i < signs.length; i++) {
    const digit = VALUES[signs.charCodeAt(i)]!;
    if (digit >= ENDS) value = value * DIGITS + digit - ENDS + 1;
    else {
      numbers.push(value * ENDS + digit);
      value = 0;
    }
  }
  return numbers;
}

/** `words` sorted. No word has more than 35 letters in common with its neighbour. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, n) => {
      const before = words[n - 1] ?? '';
      let same = 0;
      while (same < 35 && same < before.length && before[same] === word[same]) same++;
      return same.toString(36) + word.slice(same);
    })
    .join(' ');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split(' ').map((entry) => {
    before = before.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1);
    return before;
  });
}
