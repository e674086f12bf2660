/** A pattern in compromise match syntax goes in, its elements come out, with the words each stands for and those it needs. */
import nlp from 'compromise/one';
import { inflect } from './inflect.ts';

/** Named alternatives that patterns may use as `{name}`: each entry is itself a list of patterns. */
export type Lexicon = Record<string, readonly string[]>;

/** One element as compromise's `parseMatch` gives it; only the parts we allow. */
export interface Parsed {
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

export class PatternError extends Error {
  constructor(source: string, why: string) {
    super(`pattern '${source}': ${why}`);
  }
}

export function nameOf(e: Parsed): string | undefined {
  return e.machine ?? e.root;
}

const parsedEntries = new WeakMap<Lexicon, Map<string, Parsed[][]>>();

/** The alternatives behind `{name}`, parsed once; null where the lexicon does not know it (then it is a word to inflect). */
export function lexiconOptions(entry: string, lexicon: Lexicon): Parsed[][] | null {
  const source = lexicon[entry];
  if (!source) return null;
  let cache = parsedEntries.get(lexicon);
  if (!cache) {
    cache = new Map();
    parsedEntries.set(lexicon, cache);
  }
  const known = cache.get(entry);
  if (known) return known;
  const parsed = source.map((s) => parsePattern(s));
  cache.set(entry, parsed);
  return parsed;
}

/** The words of an element that stands for exactly one word; null where it may be longer. */
export function singleWords(e: Parsed, lexicon: Lexicon): ReadonlySet<string> | null {
  if (e.word !== undefined) return new Set([e.word]);
  if (e.fastOr) return e.fastOr;
  const entry = nameOf(e);
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

export function parsePattern(source: string): Parsed[] {
  if (/[#@/~%<>]/.test(source))
    throw new PatternError(source, 'tags, methods, regexes and fuzzy words are not supported');
  if (/\([^)]*(?:\.\{|\*)/.test(source))
    throw new PatternError(source, 'a gap inside brackets is not supported; name the group in the lexicon');
  if (/(?:^|\s)\^\s/.test(source)) throw new PatternError(source, '^ stands right before a word or a bracket');
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
export function needsOf(elements: Parsed[], lexicon: Lexicon): ReadonlySet<string>[] {
  const needs: ReadonlySet<string>[] = [];
  for (const e of elements) {
    if (e.anything || e.optional || e.negative) continue;
    const words = singleWords(e, lexicon) ?? needOfAlternatives(e, lexicon);
    if (words) needs.push(words);
  }
  return needs;
}

function needOfAlternatives(e: Parsed, lexicon: Lexicon): ReadonlySet<string> | null {
  const entry = nameOf(e);
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
