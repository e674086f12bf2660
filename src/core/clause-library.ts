/** Clauses and the trees of their patterns go in, the library that `match.ts` asks comes out. */
import type { ClauseCard, Rule } from './clause.ts';
import { Program } from './compile-pattern.ts';
import { NeedIndex } from './need-index.ts';
import { needsOf, type Tree } from './pattern-tree.ts';
import { Vocabulary } from './vocabulary.ts';

/** A pattern as it was read, or unpacked. */
export interface ReadPattern {
  rule: Rule;
  parts: readonly Tree[];
  unless: readonly Tree[];
  under: readonly Tree[];
}

/** How often a clause's firings were right where readers judged them; `npm run eval` writes the table. */
export type MeasuredPrecision = Record<string, { right: number; judged: number }>;

export interface LibrarySource {
  clauses: readonly { card: ClauseCard; patterns: readonly ReadPattern[] }[];
  /** All words of the patterns. */
  words: Iterable<string>;
  measured: MeasuredPrecision;
  /** Changes whenever a clause or the rubric's version changes, so that two reports can be told apart. */
  fingerprint: string;
}

export interface CompiledPattern {
  clause: ClauseCard;
  pattern: Rule;
  parts: readonly Program[];
  unless: readonly Program[];
  under: readonly Program[];
}

export interface ClauseLibrary {
  clauses: readonly ClauseCard[];
  measured: MeasuredPrecision;
  fingerprint: string;
  patterns: readonly CompiledPattern[];
  vocabulary: Vocabulary;
  needs: NeedIndex;
}

/** A function that is asked once for each argument. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export function buildLibrary({ clauses, words, measured, fingerprint }: LibrarySource): ClauseLibrary {
  const vocabulary = new Vocabulary(words);
  const programOf = once((tree: Tree) => new Program(tree, vocabulary));
  const programs = (trees: readonly Tree[]) => trees.map(programOf);
  const patterns = clauses.flatMap(({ card, patterns }) =>
    patterns.map(({ rule, parts, unless, under }) => ({
      clause: card,
      pattern: rule,
      parts: programs(parts),
      unless: programs(unless),
      under: programs(under),
    })),
  );
  const needsOfTree = once(needsOf);
  const needs = new NeedIndex(
    clauses.flatMap((c) => c.patterns.map((p) => p.parts.flatMap(needsOfTree))),
    vocabulary,
  );
  return { clauses: clauses.map((c) => c.card), measured, fingerprint, patterns, vocabulary, needs };
}
