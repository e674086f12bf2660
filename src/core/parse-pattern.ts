/** A pattern in compromise match syntax goes in, its elements come out, with the words that each stands for. */
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
