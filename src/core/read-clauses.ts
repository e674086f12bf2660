/** Clause files and the lexicon go in, their patterns as trees come out: the half of the library's making that needs compromise. */
import type { Clause, Pattern } from './clause.ts';
import type { LibrarySource, MeasuredPrecision, ReadPattern } from './clause-library.ts';
import type { Lexicon } from './parse-pattern.ts';
import { type Tree, wordsOf } from './pattern-tree.ts';
import { readPattern } from './read-pattern.ts';
import { RUBRIC_VERSION } from './rubric.ts';
import { textFingerprint } from './text-fingerprint.ts';

/** Throws where a pattern's syntax is wrong; the message names clause and pattern. */
export function readClauses(
  clauses: readonly Clause[],
  lexicon: Lexicon,
  measured: MeasuredPrecision = {},
): LibrarySource {
  const known = new Map<string, Tree>();
  const treeOf = (source: string): Tree => {
    const tree = known.get(source) ?? readPattern(source, lexicon);
    known.set(source, tree);
    return tree;
  };
  const treesOf = (sources: string | string[] = []) => [sources].flat().map(treeOf);
  const read = (id: string, { match, unless, under, ...rule }: Pattern): ReadPattern => {
    try {
      return { rule, parts: treesOf(match), unless: treesOf(unless), under: treesOf(under) };
    } catch (error) {
      throw new Error(`${id} / ${rule.name}: ${(error as Error).message}`);
    }
  };
  const all = clauses.map(({ patterns, ...card }) => ({ card, patterns: patterns.map((p) => read(card.id, p)) }));
  const fingerprint = textFingerprint(RUBRIC_VERSION + JSON.stringify(clauses));
  return { clauses: all, words: wordsOf(known.values()), measured, fingerprint };
}
