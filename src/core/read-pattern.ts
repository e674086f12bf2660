/** A pattern's text and the lexicon go in, its tree comes out. Throws `PatternError` where the syntax goes beyond what we run. */
import {
  type Lexicon,
  lexiconOptions,
  nameOf,
  type Parsed,
  PatternError,
  parsePattern,
  singleWords,
} from './parse-pattern.ts';
import { MARK, needsOf, type Place, type Tree } from './pattern-tree.ts';

/** Longest stretch that `*` may span, in words; keeps every pattern's reach bounded. */
const STAR_REACH = 40;

class PatternReader {
  constructor(
    private readonly source: string,
    private readonly lexicon: Lexicon,
  ) {}

  tree(elements: readonly Parsed[], depth: number): Tree {
    return elements.map((e) => this.place(e, depth));
  }

  private place(e: Parsed, depth: number): Place {
    let marks = 0;
    if (e.optional && !e.anything) marks |= MARK.optional;
    if (e.group !== undefined && e.groupStart && depth === 0) marks |= MARK.anchor;
    if (e.start) marks |= MARK.start;
    if (e.end) marks |= MARK.end;
    if (e.anything) return gapOf(e, marks);
    if (e.operator === 'and')
      throw new PatternError(this.source, '&& is not supported; give a list of patterns instead');
    const words = singleWords(e, this.lexicon);
    if (e.negative && !words) throw new PatternError(this.source, '! takes single words only');
    if (words) return { is: e.negative ? 'other' : 'word', words, marks };
    return { is: 'either', options: this.options(e, depth), marks };
  }

  /** Words of one length are one set, which comes first; longer alternatives are trees of their own. */
  private options(e: Parsed, depth: number): Tree[] {
    if (depth > 4) throw new PatternError(this.source, 'lexicon entries nest too deep or in a circle');
    const single = new Set<string>();
    const longer: Tree[] = [];
    for (const option of e.choices ?? lexiconOptions(nameOf(e)!, this.lexicon)!) {
      const words = option.length === 1 ? singleWords(option[0]!, this.lexicon) : null;
      if (words && isPlain(option[0]!)) for (const w of words) single.add(w);
      else longer.push(this.tree(option, depth + 1));
    }
    return single.size ? [[{ is: 'word', words: single, marks: 0 }], ...longer] : longer;
  }
}

function gapOf(e: Parsed, marks: number): Place {
  if (e.min !== undefined || e.max !== undefined)
    return { is: 'gap', min: e.min ?? 0, max: Math.min(e.max ?? STAR_REACH, STAR_REACH), marks };
  return e.greedy
    ? { is: 'gap', min: 0, max: STAR_REACH, marks }
    : { is: 'gap', min: e.optional ? 0 : 1, max: 1, marks };
}

/** Whether the element is its word and nothing more: no `?`, `!`, `^` or `$`. */
function isPlain(e: Parsed): boolean {
  return !e.optional && !e.negative && !e.start && !e.end;
}

/** Reads one pattern; refuses one that could match a sentence without any word of its own. */
export function readPattern(source: string, lexicon: Lexicon): Tree {
  const tree = new PatternReader(source, lexicon).tree(parsePattern(source), 0);
  if (needsOf(tree).length === 0) throw new PatternError(source, 'needs at least one word that must be there');
  return tree;
}
