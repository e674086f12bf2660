/** Sentences and the compiled clause library go in; every place where a clause is said comes out. */
import { type Attributes, readAttributes } from './attributes.ts';
import type { ClauseCard, Rule } from './clause.ts';
import type { ClauseLibrary, CompiledPattern } from './clause-library.ts';
import type { Program } from './compile-pattern.ts';
import type { PolicyDocument } from './document.ts';
import { type Polarity, polarityAt } from './negation.ts';
import { findPattern, type Span } from './run-pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';
import { GAP, readWords, type Words } from './words.ts';

export interface ClauseMatch {
  clause: ClauseCard;
  pattern: Rule;
  sentence: Sentence;
  /** Offsets of the matched words inside the sentence; words of the lead-in are left out. */
  marks: { start: number; end: number }[];
  /** Whether part of the match stands in the lead-in. */
  usesLeadIn: boolean;
  attributes: Attributes;
}

/** What happened to a pattern whose trigger fired; `npm run explain` prints these. */
export interface Trace {
  sentence: Sentence;
  clause: ClauseCard;
  pattern: Rule;
  outcome: 'matched' | 'no match' | 'vetoed' | 'other heading' | Polarity;
}

/** Words of a lead-in that its items inherit, at most; the end of a long introduction is what governs the list. */
const LEAD_IN_REACH = 40;
/** Tries per pattern and sentence: the first mention may be denied and the second said. */
const MOST_TRIES = 6;

/** A sentence as the patterns see it: the lead-in's words, then its own. */
interface View {
  words: Words;
  ids: readonly number[];
  ownFrom: number;
}

/** 'We disclose:' + 'We do not sell …': an item that denies something in a sentence of its own takes nothing from its lead-in. */
function isOwnDenial({ norms }: Words): boolean {
  const negated = norms[2] === 'not' || norms[1] === 'never' || norms[2] === 'never';
  return norms[0] === 'we' && negated;
}

function viewOf(sentence: Sentence, vocabulary: Vocabulary): View {
  const own = sentence.words;
  const idsOf = (words: Words) => words.norms.map((w) => vocabulary.idOf(w));
  let lead = isOwnDenial(own) ? null : sentence.leadIn;
  if (!lead) return { words: own, ids: idsOf(own), ownFrom: 0 };
  const words: Words = { norms: [...own.norms], starts: [...own.starts], ends: [...own.ends], gaps: [...own.gaps] };
  words.gaps[0] = (words.gaps[0] ?? 0) | GAP.colon;
  let ownFrom = 0;
  for (let depth = 0; lead && (depth < 2 || (lead.isQuestion && depth < 3)); depth++, lead = lead.leadIn) {
    const from = Math.max(0, lead.words.norms.length - LEAD_IN_REACH);
    words.norms.unshift(...lead.words.norms.slice(from));
    words.starts.unshift(...lead.words.starts.slice(from));
    words.ends.unshift(...lead.words.ends.slice(from));
    words.gaps.unshift(...lead.words.gaps.slice(from));
    ownFrom += lead.words.norms.length - from;
  }
  return { words, ids: idsOf(words), ownFrom };
}

/** A heading that is a statement ('We never sell your data') is read like one; a title is not. */
function isStatement(sentence: Sentence): boolean {
  if (sentence.block.kind !== 'heading') return true;
  const { norms } = sentence.words;
  return norms.length >= 4 && norms.some((w) => w === 'we' || w === 'you' || w === 'does' || w === 'by');
}

const EXCEPTIONS = new Set(['except', 'unless', 'excepting']);

/** 'We do not share your data except with processors': what stands behind the exception is said, not denied. */
function isExcepted(view: View, span: Span, last: number): boolean {
  const { norms } = view.words;
  for (let i = span.anchor + 1; i < last; i++) {
    if (EXCEPTIONS.has(norms[i]!)) return true;
    if (norms[i] === 'other' && norms[i + 1] === 'than') return true;
    if ((norms[i] === 'but' || norms[i] === 'only') && i > span.anchor + 1 && i < last - 1) return true;
  }
  return false;
}

/** Words that hedge a denial, or give it to the reader: 'unless you agree', 'these cookies', 'you may refuse'. */
const HEDGES = new Set(
  'if unless except excepting excluding until when where whenever without only other otherwise but however opt opted solely intentionally knowingly directly generally typically currently may might can could please ask tell choose control right some such certain these'.split(
    ' ',
  ),
);
/** A denial in a sentence longer than this, in words, is of a part of it at best. */
const LONGEST_DENIAL = 40;

function isPlainDenial({ words }: View): boolean {
  const { norms } = words;
  return norms.length <= LONGEST_DENIAL && norms[0] !== 'you' && !norms.some((word) => HEDGES.has(word));
}

/** What the search for a pattern came to; `spans` where it stands, unless it stands nowhere. */
type Found = { outcome: 'fits' | Polarity; spans: Span[] } | { outcome: 'no match' };
const NOWHERE: Found = { outcome: 'no match' };

class SentenceMatcher {
  readonly matches: ClauseMatch[] = [];
  /** Where a clause that has something to say of its denial is denied plainly. */
  readonly denials: ClauseMatch[] = [];
  private readonly headings = new Map<number | Sentence, { norms: string[]; ids: number[] }>();

  constructor(
    private readonly document: PolicyDocument,
    private readonly library: ClauseLibrary,
    private readonly trace: ((t: Trace) => void) | undefined,
  ) {}

  read(sentence: Sentence): void {
    const view = viewOf(sentence, this.library.vocabulary);
    for (const index of this.library.needs.candidatesFor(view.ids))
      this.tryPattern(this.library.patterns[index]!, sentence, view);
  }

  private tryPattern(compiled: CompiledPattern, sentence: Sentence, view: View): void {
    const { pattern, clause } = compiled;
    const kind = sentence.block.kind;
    if (pattern.in ? !pattern.in.includes(kind) : !isStatement(sentence)) return;
    if (sentence.isQuestion && !pattern.in?.includes('heading')) return;
    const outcome = this.decide(compiled, sentence, view);
    this.trace?.({ sentence, clause, pattern, outcome });
  }

  private decide(compiled: CompiledPattern, sentence: Sentence, view: View): Trace['outcome'] {
    if (compiled.under.length && !this.isUnder(compiled.under, sentence)) return 'other heading';
    const found = this.searchParts(compiled, view);
    if (found.outcome === 'no match') return 'no match';
    if (found.outcome !== 'fits') {
      if (found.outcome === 'denied' && compiled.clause.ifDenied && isPlainDenial(view))
        this.denials.push(this.toMatch(compiled, sentence, view, found.spans));
      return found.outcome;
    }
    if (compiled.unless.some((p) => findPattern(p, view.ids, 0, view.ownFrom))) return 'vetoed';
    this.matches.push(this.toMatch(compiled, sentence, view, found.spans));
    return 'matched';
  }

  /** The first part is tried at each of its places until its polarity fits; the other parts may stand anywhere. */
  private searchParts(compiled: CompiledPattern, view: View): Found {
    const others: Span[] = [];
    for (const part of compiled.parts.slice(1)) {
      const span = findPattern(part, view.ids, 0, view.ownFrom);
      if (!span) return NOWHERE;
      others.push(span);
    }
    let found: Found = NOWHERE;
    let from = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const span = findPattern(compiled.parts[0]!, view.ids, from, view.ownFrom);
      if (!span) return found;
      from = span.first + 1;
      const spans = [span, ...others];
      if (!spans.some((s) => s.last >= view.ownFrom)) continue;
      const outcome = this.judge(compiled.pattern, view, span, spans);
      found = { outcome, spans };
      if (outcome === 'fits') return found;
    }
    return found;
  }

  private judge(pattern: Rule, view: View, span: Span, spans: Span[]): 'fits' | Polarity {
    const wanted = pattern.polarity ?? 'affirmed';
    if (wanted === 'any') return 'fits';
    let polarity = polarityAt(view.words, span.anchor);
    const last = Math.max(...spans.map((s) => s.last));
    if (polarity === 'denied' && isExcepted(view, span, last)) polarity = 'affirmed';
    if (polarity === 'conditional' && pattern.evenIf) return 'fits';
    return polarity === wanted ? 'fits' : polarity;
  }

  private isUnder(under: readonly Program[], { runIn, block }: Sentence): boolean {
    const says = (heading: number | Sentence) => {
      const { ids } = this.headingWords(heading);
      return under.some((p) => findPattern(p, ids));
    };
    return (runIn !== null && says(runIn)) || block.headings.some(says);
  }

  /** `heading` is the number of its block, or the sentence that is one in the run of text. */
  private headingWords(heading: number | Sentence): { norms: string[]; ids: number[] } {
    const known = this.headings.get(heading);
    if (known) return known;
    const norms = typeof heading === 'number' ? this.normsOf(heading) : heading.words.norms;
    const words = { norms, ids: norms.map((w) => this.library.vocabulary.idOf(w)) };
    this.headings.set(heading, words);
    return words;
  }

  private normsOf(index: number): string[] {
    const { start, end } = this.document.blocks[index]!;
    return readWords(this.document.text, start, end).norms;
  }

  private toMatch(compiled: CompiledPattern, sentence: Sentence, view: View, spans: Span[]): ClauseMatch {
    const { words, ownFrom } = view;
    const marks = spans
      .filter((s) => s.last >= ownFrom)
      .map((s) => ({ start: words.starts[Math.max(s.first, ownFrom)]!, end: words.ends[s.last]! }))
      .sort((a, b) => a.start - b.start);
    const headingNorms = sentence.block.headings.flatMap((h) => this.headingWords(h).norms);
    return {
      clause: compiled.clause,
      pattern: compiled.pattern,
      sentence,
      marks,
      usesLeadIn: spans.some((s) => s.first < ownFrom),
      attributes: readAttributes(this.document.text, words, spans[0]!, headingNorms),
    };
  }
}

/** What is said of the library's clauses, in reading order of the sentences. */
export interface Said {
  matches: readonly ClauseMatch[];
  denials: readonly ClauseMatch[];
}

/** `trace` hears of every pattern whose trigger fired. */
export function matchClauses(
  document: PolicyDocument,
  sentences: readonly Sentence[],
  library: ClauseLibrary,
  trace?: (t: Trace) => void,
): Said {
  const matcher = new SentenceMatcher(document, library, trace);
  for (const sentence of sentences) matcher.read(sentence);
  return matcher;
}
