/**
 * A sentence's words and the place of an anchor go in; whether the anchor is denied comes out.
 * The walk goes left from the anchor over its verb chain, as in NegEx-like methods (Chapman et al. 2001), with barriers for new clauses.
 */
import { GAP, type Words } from './words.ts';

export type Polarity = 'affirmed' | 'denied' | 'conditional';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATORS = list(
  'not never no nor neither none nobody nothing without refuse refuses refrain refrains decline declines prohibit prohibits prohibited forbid forbids forbidden cease avoid avoids avoiding unable fail fails dont doesnt wont',
);
/** 'no later than', 'no matter', 'not only': these negate nothing of the practice. */
const HARMLESS_AFTER: Record<string, ReadonlySet<string>> = {
  no: list(
    'to later matter less more doubt cost charge obligation responsibility liability control guarantee warranty event means fee additional extra',
  ),
  not: list(
    'only limited just solely necessarily merely simply always responsible liable obligated obliged required exhaustive exclusively apply applicable cover identify guaranteed',
  ),
  without: list(
    'limitation limiting limit notice prior further your express explicit the any first obtaining getting asking',
  ),
};
/** Heads through which a 'not' reaches on to a later verb: 'we do not allow others to collect', 'not in the business of selling'. */
const CARRIERS = list(
  'allow allows allowed permit permits permitted authorize authorizes authorized authorise authorises authorised enable enables let lets license licence intend intends plan plans seek seeks attempt attempts wish engage engages participate participates knowingly intentionally deliberately currently presently ever otherwise also directly voluntarily willingly actively purposely use uses used using utilize employ in business practice practise going want wants cause help helps condone support supports ask asks request requests solicit solicits target targets undertake make makes agree agrees designed configured able equipped programmed set capable offer offers contain contains include includes be been being have has had so and or to a the any your our personal of',
);
/** Words that begin a new clause to the left of the anchor: what is negated before them is another statement. */
const BARRIERS = list(
  'we i they you he she who whom which if when where whenever because since but however except excepting unless although though while whereas once until provided only',
);
const MODALS = list('may can could might will would shall should must');
/** 'At no point do we', 'under no circumstances will we', 'in no case would we'. */
const NO_OCCASIONS = list(
  'circumstances circumstance time times way point moment stage case cases instance condition conditions situation',
);
const TRANSPARENT_AFTER_NO = 16;
/** How far the walk goes, in words; a chain of coordinated verbs may be longer. */
const REACH = 14;

/** Phrases in which a negator belongs to a name or a setting, not to the policy's practice. */
const MASKS: readonly string[][] = [
  'do not track'.split(' '),
  'do not sell or share my'.split(' '),
  'do not sell my'.split(' '),
  'do not share my'.split(' '),
  'do not sell or share'.split(' '),
  'do not sell link'.split(' '),
  'do not sell button'.split(' '),
  'do not sell page'.split(' '),
  'do not call'.split(' '),
  'do not email'.split(' '),
  'do not mail'.split(' '),
];

/** Whether the negator at `at` belongs to a masked phrase; 'we do not sell or share' is a statement, not a link. */
function isMasked(norms: readonly string[], at: number): boolean {
  if (norms[at] !== 'not' || norms[at - 1] !== 'do') return false;
  const subject = norms[at - 2];
  if (subject === 'we' || subject === 'they' || subject === 'you' || subject === 'and' || subject === 'i') return false;
  return MASKS.some((mask) => mask.every((w, k) => norms[at - 1 + k] === w));
}

function isHarmless(norms: readonly string[], at: number): boolean {
  const next = norms[at + 1];
  return next !== undefined && (HARMLESS_AFTER[norms[at]!]?.has(next) ?? false);
}

/** Whether a plain 'not' at `at` governs the anchor: directly, over adverbs, through a carrier, or by coordination. */
function reaches(words: Words, at: number, anchor: number): boolean {
  if (anchor - at <= 2) return true;
  const negator = words.norms[at]!;
  if (negator !== 'not' && negator !== 'never' && negator !== 'without') return true;
  let coordinated = (words.gaps[anchor]! & GAP.comma) !== 0;
  let head = at + 1;
  while (head < anchor && words.norms[head]!.endsWith('ly')) head++;
  for (let i = at + 1; i < anchor; i++) {
    const w = words.norms[i]!;
    if (w === 'or' || w === 'nor' || (words.gaps[i]! & GAP.comma) !== 0) coordinated = true;
  }
  return coordinated || head >= anchor || CARRIERS.has(words.norms[head]!);
}

function negatorBefore(words: Words, anchor: number): number {
  const { norms, gaps } = words;
  let steps = 0;
  let seenModal = false;
  for (let i = anchor; i >= 0; i--) {
    const w = norms[i]!;
    if (i < anchor) {
      if (NEGATORS.has(w) && !isMasked(norms, i) && !isHarmless(norms, i) && reaches(words, i, anchor)) return i;
      if (BARRIERS.has(w)) return w === 'we' || w === 'they' || w === 'you' ? negatorOverSubject(words, i, anchor) : -1;
      if (MODALS.has(w)) {
        // 'will not' was met from the right already: a modal here stands without a 'not', but 'neither … will' may precede it.
        if (seenModal) return -1;
        seenModal = true;
      }
    }
    if (i > 0 && (gaps[i]! & (GAP.semicolon | GAP.dash)) !== 0 && i <= anchor - 1) return -1;
    const limit = (gaps[i]! & GAP.comma) !== 0 || w === 'or' || w === 'nor' || w === 'and' ? 0 : 1;
    steps += limit;
    if (steps > REACH) return -1;
  }
  return -1;
}

/** 'nor do we sell', 'neither we nor our partners', 'under no circumstances will we', 'at no time do we': negators left of the subject. */
function negatorOverSubject(words: Words, subject: number, anchor: number): number {
  if (anchor - subject > 8) return -1;
  for (let i = subject - 1; i >= 0 && subject - i <= 5; i--) {
    const w = words.norms[i]!;
    if (w === 'nor' || w === 'neither' || (w === 'none' && words.norms[i + 1] === 'of')) return i;
    if (w === 'no' && NO_OCCASIONS.has(words.norms[i + 1]!)) return i;
    if ((words.gaps[i + 1]! & (GAP.comma | GAP.semicolon)) !== 0) return -1;
  }
  return -1;
}

/** 'We share no personal data', 'we collect none of …': a negated object right after the verb. */
function hasNegatedObject(norms: readonly string[], anchor: number): boolean {
  for (let i = anchor + 1; i <= anchor + 2 && i < norms.length; i++) {
    const w = norms[i]!;
    if (w === 'none' || w === 'nothing') return true;
    if (w === 'no' && !isHarmless(norms, i) && norms[i + 1] !== 'longer') return true;
  }
  return false;
}

/** 'none of your data is shared', 'no personal information will be sold': a negated subject before the verb. */
function hasNegatedSubject(words: Words, anchor: number): boolean {
  for (let i = anchor - 1; i >= 0 && anchor - i <= TRANSPARENT_AFTER_NO; i--) {
    const w = words.norms[i]!;
    if (w === 'none' || (w === 'no' && !isHarmless(words.norms, i))) return true;
    if (BARRIERS.has(w) || (words.gaps[i]! & (GAP.semicolon | GAP.dash)) !== 0) return false;
  }
  return false;
}

const MAIN_CLAUSE_OPENERS = list(
  'we you your our the this these such they it please then may will any personal information us i its all each every no that those there his her their',
);

/** Whether the anchor stands in an 'if …' or 'whether …' clause rather than in the main clause after it. */
function isConditional(words: Words, anchor: number): boolean {
  const { norms, gaps } = words;
  for (let i = anchor - 1; i >= 0; i--) {
    const w = norms[i]!;
    if (w === 'whether' && anchor - i <= 10) return true;
    if (w !== 'if') continue;
    if (norms[i - 1] === 'even' || norms[i - 1] === 'only' || norms[i - 1] === 'as') return false;
    for (let k = i + 1; k <= anchor; k++) {
      if ((gaps[k]! & (GAP.comma | GAP.dash | GAP.close)) !== 0 && MAIN_CLAUSE_OPENERS.has(norms[k]!)) return false;
      if (k > i + 2 && norms[k] === 'we' && MODALS.has(norms[k + 1] ?? '')) return false;
    }
    return true;
  }
  return false;
}

/** Index of the word that denies the anchor, or -1. */
export function findNegator(words: Words, anchor: number): number {
  const before = negatorBefore(words, anchor);
  if (before >= 0) return before;
  return hasNegatedSubject(words, anchor) || hasNegatedObject(words.norms, anchor) ? anchor : -1;
}

/** What the sentence does with the word at `anchor`: says it, denies it, or speaks of the case that it might be. */
export function polarityAt(words: Words, anchor: number): Polarity {
  if (isConditional(words, anchor)) return 'conditional';
  return findNegator(words, anchor) >= 0 ? 'denied' : 'affirmed';
}
