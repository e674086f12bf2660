/**
 * A pattern in compromise match syntax goes in, a small program for `run-pattern.ts` comes out.
 * compromise parses the syntax; the running is ours, since its matcher does not backtrack over gaps (docs/decisions/0002).
 */
import nlp from 'compromise/one';
import { inflect } from './inflect.ts';

/** Named alternatives that patterns may use as `{name}`: each entry is itself a list of patterns. */
export type Lexicon = Record<string, readonly string[]>;

/** One element as compromise's `parseMatch` gives it; only the parts we allow. */
interface Parsed {
  word?: string;
  machine?: string;
  root?: string;
  choices?: Parsed[][];
  fastOr?: Set<string>;
  operator?: string;
  anything?: boolean;
  optional?: boolean;
  greedy?: boolean;
  negative?: boolean;
  min?: number;
  max?: number;
  start?: boolean;
  end?: boolean;
  group?: string;
  groupStart?: boolean;
  groupEnd?: boolean;
}

/** A set of words as a table over word ids: `has[id] === 1`. Ids beyond its end are words that came later, so not in it. */
export type WordTable = Uint8Array;

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

/** Numbers the words that patterns know; every other word of a text is 0. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly tables = new Map<string, WordTable>();
  private readonly numbers = new Map<WordTable, number>();
  private readonly unions = new Map<string, WordTable>();

  get size(): number {
    return this.ids.size;
  }

  idOf(word: string): number {
    return this.ids.get(word) ?? 0;
  }

  /** The table of a set; the same set always gives the same table. */
  tableOf(words: ReadonlySet<string>): WordTable {
    const key = [...words].sort().join(' ');
    const known = this.tables.get(key);
    if (known) return known;
    for (const word of words) if (!this.ids.has(word)) this.ids.set(word, this.ids.size + 1);
    const table = new Uint8Array(this.ids.size + 1);
    for (const word of words) table[this.idOf(word)] = 1;
    this.tables.set(key, table);
    return table;
  }

  /** The union of tables; the same tables always give the same union. */
  unionOf(tables: readonly WordTable[]): WordTable {
    if (tables.length === 1) return tables[0]!;
    const key = tables
      .map((t) => this.numberOf(t))
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.unions.get(key);
    if (known) return known;
    const union = new Uint8Array(Math.max(...tables.map((t) => t.length)));
    for (const table of tables) for (let id = 0; id < table.length; id++) union[id]! |= table[id]!;
    this.unions.set(key, union);
    return union;
  }

  private numberOf(table: WordTable): number {
    const known = this.numbers.get(table);
    if (known !== undefined) return known;
    this.numbers.set(table, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** Longest stretch that `*` may span, in words; keeps every pattern's reach bounded. */
const STAR_REACH = 40;

class PatternError extends Error {
  constructor(source: string, why: string) {
    super(`pattern '${source}': ${why}`);
  }
}

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
    const options = e.choices ?? lexiconOptions(name(e)!, this.lexicon)!;
    const single = new Set<string>();
    const nexts: number[] = [];
    for (const option of options) {
      const words = option.length === 1 ? singleWords(option[0]!, this.lexicon) : null;
      if (words && !option[0]!.optional) for (const w of words) single.add(w);
      else nexts.push(this.sequence(option, next, depth + 1));
    }
    if (single.size) nexts.unshift(this.emit({ op: 'word', has: this.vocabulary.tableOf(single), next }));
    return this.emit({ op: 'split', nexts });
  }
}

function name(e: Parsed): string | undefined {
  return e.machine ?? e.root;
}

const parsedEntries = new WeakMap<Lexicon, Map<string, Parsed[][]>>();

/** The alternatives behind `{name}`, parsed once; null where the lexicon does not know it (then it is a word to inflect). */
function lexiconOptions(entry: string, lexicon: Lexicon): Parsed[][] | null {
  const source = lexicon[entry];
  if (!source) return null;
  let cache = parsedEntries.get(lexicon);
  if (!cache) {
    cache = new Map();
    parsedEntries.set(lexicon, cache);
  }
  const known = cache.get(entry);
  if (known) return known;
  const parsed = source.map((s) => parse(s));
  cache.set(entry, parsed);
  return parsed;
}

/** The words of an element that stands for exactly one word; null where it may be longer. */
function singleWords(e: Parsed, lexicon: Lexicon): ReadonlySet<string> | null {
  if (e.word !== undefined) return new Set([e.word]);
  if (e.fastOr) return e.fastOr;
  const entry = name(e);
  if (entry !== undefined) {
    const options = lexiconOptions(entry, lexicon);
    return options ? unionOfSingles(options, lexicon) : new Set(inflect(entry));
  }
  return e.choices && e.operator !== 'and' ? unionOfSingles(e.choices, lexicon) : null;
}

function unionOfSingles(options: Parsed[][], lexicon: Lexicon): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const option of options) {
    const only = option[0];
    if (option.length !== 1 || !only || only.optional || only.anything || only.negative || only.start || only.end)
      return null;
    const words = singleWords(only, lexicon);
    if (!words) return null;
    for (const w of words) all.add(w);
  }
  return all;
}

function parse(source: string): Parsed[] {
  if (/[#@/~%<>]/.test(source))
    throw new PatternError(source, 'tags, methods, regexes and fuzzy words are not supported');
  if (/\([^)]*\(/.test(source))
    throw new PatternError(source, 'brackets do not nest; name the inner group in the lexicon');
  // The tokeniser splits at hyphens and reads upper-case class names as they are.
  return (nlp as unknown as { parseMatch(s: string): Parsed[] }).parseMatch(source).map(restoreClassNames);
}

/** compromise lower-cases words; the tokeniser's classes are upper case. */
function restoreClassNames(e: Parsed): Parsed {
  const fix = (w: string) => (w === 'email_address' ? 'EMAIL' : w === 'web_address' ? 'URL' : w);
  if (e.word !== undefined) return { ...e, word: fix(e.word) };
  if (e.fastOr) return { ...e, fastOr: new Set([...e.fastOr].map(fix)) };
  if (e.choices) return { ...e, choices: e.choices.map((c) => c.map(restoreClassNames)) };
  return e;
}

/** What must be in a sentence: each obligatory element's words; of alternatives, one obligatory set from each. */
function needsOf(elements: Parsed[], lexicon: Lexicon): ReadonlySet<string>[] {
  const needs: ReadonlySet<string>[] = [];
  for (const e of elements) {
    if (e.anything || e.optional || e.negative) continue;
    const words = singleWords(e, lexicon) ?? needOfAlternatives(e, lexicon);
    if (words) needs.push(words);
  }
  return needs;
}

function needOfAlternatives(e: Parsed, lexicon: Lexicon): ReadonlySet<string> | null {
  const entry = name(e);
  const options = e.choices ?? (entry === undefined ? null : lexiconOptions(entry, lexicon));
  if (!options) return null;
  const all = new Set<string>();
  for (const option of options) {
    const rarest = cheapest(needsOf(option, lexicon));
    if (!rarest) return null;
    for (const w of rarest) all.add(w);
  }
  return all;
}

/** Words that stand in most sentences of any policy: a set with one of them makes a poor trigger. */
const EVERYWHERE = new Set(
  'we us our you your the a an of to and or in for on with by from this that these it its is are be as may will can not any all other such information personal data use site website privacy policy services service about if when at have has do'.split(
    ' ',
  ),
);

/** The set whose words are rarest in policies, or null where there is none. */
function cheapest(needs: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const set of needs) {
    let cost = 0;
    for (const w of set) cost += EVERYWHERE.has(w) ? 100 : 1;
    if (cost < bestCost) {
      best = set;
      bestCost = cost;
    }
  }
  return best;
}

/** Compiles one pattern. Throws `PatternError` with what to do where the syntax goes beyond what is supported. */
export function compilePattern(source: string, lexicon: Lexicon, vocabulary: Vocabulary): Program {
  const elements = parse(source);
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
