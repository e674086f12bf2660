/**
 * The clause library as text, as the extension carries it: what is packed, and how rules and words are written.
 * All else are numbers (`packed-numbers.ts`) that are read from left to right:
 *
 *     pattern  a row of `rules`: its rule, how many parts, unless and under it has; then their trees
 *     tree     2 × (2 × number of places, + 1 if it is kept), places…   or 2 × n + 1: the n-th tree that was kept
 *     place    2 × a row of `places`: kind and marks, how many contents, 1 if it is kept; then the contents
 *              or 2 × n + 1: the n-th place that was kept
 *     contents of a word or other: members of its set;  of a gap: min, max;  of alternatives: trees
 *     member   the first one's number, then the steps to each next: below the number of `sets` one of these, from there on a word
 *
 * Kept is what stands again later. `sets` holds the sets that stand more than once, or whole within others: the number of
 * sets, then of each how many members it has, and these. Rows and sets are in order of frequency, the most frequent first.
 */
import type { ClauseCard, Rule } from './clause.ts';

export interface PackedLibrary {
  words: string;
  sets: string;
  rules: string;
  places: string;
  clauses: PackedClause[];
  fingerprint: string;
}

/** A clause's card, how many of its firings were right of how many judged, its patterns, and what few clauses have. */
export type PackedClause = [
  ...card: [id: string, topic: string, title: string, explanation: string, stance: string, weight: string],
  right: number | null,
  judged: number | null,
  patterns: string,
  more?: Omit<ClauseCard, 'id' | 'topic' | 'title' | 'explanation' | 'stance' | 'weight'> & {
    yieldsTo?: Record<number, string[]>;
  },
];

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

/** Signs that stand in no word: these are made of letters, digits, _ and full stops. */
const SAME = '!#%&()*+,-/:;<=>?@[]^{|}~';

/** `words` sorted: each as the n-th of these signs, where it begins with n letters of the word before, and the rest of it. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, n) => {
      const before = words[n - 1] ?? '';
      let same = 0;
      while (same < SAME.length - 1 && same < before.length && before[same] === word[same]) same++;
      return SAME[same] + word.slice(same);
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[^\w.][\w.]*/g) ?? []).map((entry) => {
    before = before.slice(0, SAME.indexOf(entry[0]!)) + entry.slice(1);
    return before;
  });
}
