/** A pattern as a tree: what reading its text gives, what the extension's packed library holds, what programs are made of. */

export type WordSet = ReadonlySet<string>;

/** One place of a pattern: a word of a set, a word that is none of a set, a stretch of any words, or one of several trees. */
export type Place = { marks: number } & (
  | { is: 'word' | 'other'; words: WordSet }
  | { is: 'gap'; min: number; max: number }
  | { is: 'either'; options: readonly Tree[] }
);

/** Places from left to right. */
export type Tree = readonly Place[];

/** What else holds at a place; a bit set. A gap that may be empty has `min` 0 and no mark. */
export const MARK = { optional: 1, anchor: 2, start: 4, end: 8 } as const;

/** What must be in a sentence for the tree to match: a word of each set. Of alternatives, one obligatory set from each. */
export function needsOf(tree: Tree): WordSet[] {
  const needs: WordSet[] = [];
  for (const place of tree) {
    if (place.is === 'gap' || place.is === 'other' || place.marks & MARK.optional) continue;
    const words = place.is === 'either' ? needOfAlternatives(place.options) : place.words;
    if (words) needs.push(words);
  }
  return needs;
}

function needOfAlternatives(options: readonly Tree[]): WordSet | null {
  const all = new Set<string>();
  for (const option of options) {
    const [rarest] = cheapestFirst(needsOf(option));
    if (!rarest) return null;
    for (const w of rarest) all.add(w);
  }
  return all;
}

/** All words that the trees know. */
export function wordsOf(trees: Iterable<Tree>, into = new Set<string>()): Set<string> {
  for (const tree of trees)
    for (const place of tree)
      if (place.is === 'either') wordsOf(place.options, into);
      else if (place.is !== 'gap') for (const word of place.words) into.add(word);
  return into;
}

/** Words that stand in most sentences of any policy: a set with one of them makes a poor trigger. */
const EVERYWHERE = new Set(
  'we us our you your the a an of to and or in for on with by from this that these it its is are be as may will can not any all other such information personal data use site website privacy policy services service about if when at have has do'.split(
    ' ',
  ),
);

/** The sets in order of how rare their words are in policies, rarest first. */
export function cheapestFirst(needs: readonly WordSet[]): WordSet[] {
  const costs = new Map(needs.map((need) => [need, costOf(need)]));
  return [...needs].sort((a, b) => costs.get(a)! - costs.get(b)!);
}

function costOf(words: WordSet): number {
  let cost = 0;
  for (const word of words) cost += EVERYWHERE.has(word) ? 100 : 1;
  return cost;
}
