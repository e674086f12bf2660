/**
 * A pattern in compromise match syntax goes in, a small program for `run-pattern.ts` comes out.
 * compromise parses the syntax; the running is ours, since its matcher does not backtrack over gaps (docs/decisions/0002).
 */
import {
  type Lexicon,
  lexiconOptions,
  nameOf,
  needsOf,
  type Parsed,
  PatternError,
  parsePattern,
  singleWords,
} from './parse-pattern.ts';
import type { Vocabulary, WordTable } from './vocabulary.ts';

export type Instruction =
  | { op: 'word'; has: WordTable; next: number }
  | { op: 'not'; has: WordTable; next: number }
  | { op: 'gap'; min: number; max: number; next: number }
  | { op: 'split'; nexts: number[] }
  | { op: 'anchor'; next: number }
  | { op: 'start'; next: number }
  | { op: 'end'; next: number }
  | { op: 'match' };

export interface Program {
  source: string;
  code: Instruction[];
  entry: number;
  /** Words of which each set must have a member in the sentence for the pattern to match. */
  needs: WordTable[];
  /** Per instruction the words that a run from it can begin with; null where it may begin with any. */
  firsts: (WordTable | null)[];
}

/** Longest stretch that `*` may span, in words; keeps every pattern's reach bounded. */
const STAR_REACH = 40;

class Compiler {
  readonly code: Instruction[] = [];
  readonly firsts: (WordTable | null)[] = [];

  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary,
  ) {}

  emit(instruction: Instruction): number {
    this.firsts.push(this.firstOf(instruction));
    return this.code.push(instruction) - 1;
  }

  /** Successors are emitted before: their first words are known. */
  private firstOf(i: Instruction): WordTable | null {
    if (i.op === 'word') return i.has;
    if (i.op === 'anchor' || i.op === 'start') return this.firsts[i.next]!;
    if (i.op !== 'split') return null;
    const tables = new Set<WordTable>();
    for (const next of i.nexts) {
      const first = this.firsts[next]!;
      if (!first) return null;
      tables.add(first);
    }
    return this.vocabulary.unionOf([...tables]);
  }

  /** Emits the elements back to front, so that each knows its successor; returns the entry. */
  sequence(elements: Parsed[], next: number, depth: number): number {
    let at = next;
    for (let i = elements.length - 1; i >= 0; i--) at = this.element(elements[i]!, at, depth);
    return at;
  }

  private element(e: Parsed, next: number, depth: number): number {
    let at = next;
    if (e.end) at = this.emit({ op: 'end', next: at });
    const body = this.body(e, at, depth);
    at = e.optional && !e.anything ? this.emit({ op: 'split', nexts: [body, at] }) : body;
    if (e.group !== undefined && e.groupStart && depth === 0) at = this.emit({ op: 'anchor', next: at });
    if (e.start) at = this.emit({ op: 'start', next: at });
    return at;
  }

  private body(e: Parsed, next: number, depth: number): number {
    if (e.anything) return this.gap(e, next);
    if (e.operator === 'and')
      throw new PatternError(this.source, '&& is not supported; give a list of patterns instead');
    const words = singleWords(e, this.lexicon);
    if (e.negative) {
      if (!words) throw new PatternError(this.source, '! takes single words only');
      return this.emit({ op: 'not', has: this.vocabulary.tableOf(words), next });
    }
    if (words) return this.emit({ op: 'word', has: this.vocabulary.tableOf(words), next });
    return this.alternatives(e, next, depth);
  }

  private gap(e: Parsed, next: number): number {
    if (e.min !== undefined || e.max !== undefined)
      return this.emit({ op: 'gap', min: e.min ?? 0, max: Math.min(e.max ?? STAR_REACH, STAR_REACH), next });
    if (e.greedy) return this.emit({ op: 'gap', min: 0, max: STAR_REACH, next });
    return this.emit({ op: 'gap', min: e.optional ? 0 : 1, max: 1, next });
  }

  /** Words of one length are one set; longer alternatives are branches. */
  private alternatives(e: Parsed, next: number, depth: number): number {
    if (depth > 4) throw new PatternError(this.source, 'lexicon entries nest too deep or in a circle');
    const options = e.choices ?? lexiconOptions(nameOf(e)!, this.lexicon)!;
    const single = new Set<string>();
    const nexts: number[] = [];
    for (const option of options) {
      const words = option.length === 1 ? singleWords(option[0]!, this.lexicon) : null;
      if (words && isPlain(option[0]!)) for (const w of words) single.add(w);
      else nexts.push(this.sequence(option, next, depth + 1));
    }
    if (single.size) nexts.unshift(this.emit({ op: 'word', has: this.vocabulary.tableOf(single), next }));
    return this.emit({ op: 'split', nexts });
  }
}

/** Whether the element is its word and nothing more: no `?`, `!`, `^` or `$`. */
function isPlain(e: Parsed): boolean {
  return !e.optional && !e.negative && !e.start && !e.end;
}

/** Compiles one pattern. Throws `PatternError` with what to do where the syntax goes beyond what is supported. */
export function compilePattern(source: string, lexicon: Lexicon, vocabulary: Vocabulary): Program {
  const elements = parsePattern(source);
  const compiler = new Compiler(source, lexicon, vocabulary);
  const end = compiler.emit({ op: 'match' });
  const entry = compiler.sequence(elements, end, 0);
  const needs = needsOf(elements, lexicon);
  if (needs.length === 0) throw new PatternError(source, 'needs at least one word that must be there');
  return {
    source,
    code: compiler.code,
    entry,
    needs: needs.map((need) => vocabulary.tableOf(need)),
    firsts: compiler.firsts,
  };
}
