/** Clause files and the lexicon go in, a compiled library that `match.ts` can ask comes out. */
import type { Clause, Pattern } from './clause.ts';
import { compilePattern, type Program } from './compile-pattern.ts';
import { NeedIndex } from './need-index.ts';
import type { Lexicon } from './parse-pattern.ts';
import { Vocabulary } from './vocabulary.ts';

export interface CompiledPattern {
  clause: Clause;
  pattern: Pattern;
  parts: Program[];
  unless: Program[];
  under: Program[];
}

/** How often a clause's firings were right where readers judged them; `npm run eval` writes the table. */
export type MeasuredPrecision = Record<string, { right: number; judged: number }>;

export interface ClauseLibrary {
  clauses: readonly Clause[];
  measured: MeasuredPrecision;
  patterns: CompiledPattern[];
  vocabulary: Vocabulary;
  needs: NeedIndex;
}

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Compiles all patterns of `clauses`. Throws where a pattern's syntax is wrong; the message names clause and pattern. */
export function compileClauses(
  clauses: readonly Clause[],
  lexicon: Lexicon,
  measured: MeasuredPrecision = {},
): ClauseLibrary {
  const vocabulary = new Vocabulary();
  const programs = (value: string | string[] | undefined) =>
    asList(value).map((source) => compilePattern(source, lexicon, vocabulary));
  const compile = (clause: Clause, pattern: Pattern): CompiledPattern => {
    try {
      const { match, unless, under } = pattern;
      return { clause, pattern, parts: programs(match), unless: programs(unless), under: programs(under) };
    } catch (error) {
      throw new Error(`${clause.id} / ${pattern.name}: ${(error as Error).message}`);
    }
  };
  const patterns = clauses.flatMap((clause) => clause.patterns.map((pattern) => compile(clause, pattern)));
  const needs = new NeedIndex(
    patterns.map((p) => p.parts.flatMap((part) => part.needs)),
    vocabulary.size,
  );
  return { clauses, measured, patterns, vocabulary, needs };
}
