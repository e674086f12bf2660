/** What a clause file says: one kind of statement that privacy policies make, and how to recognise it. */

export const TOPICS = [
  'collection',
  'use',
  'sharing',
  'tracking',
  'choice',
  'rights',
  'retention',
  'security',
  'change',
  'audience',
  'legal',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The gravest for the person first. */
export const STANCES = ['severe', 'bad', 'good', 'neutral'] as const;
export type Stance = (typeof STANCES)[number];
export type Weight = 'minor' | 'moderate' | 'serious';

/**
 * One wording family. `match` is compromise match syntax (see docs/writing-clauses.md): words, `(a|b c)`, `?`, `.{0,4}`,
 * `{lexicon-entry}` and `[anchor]`. A list means that every part must stand in the same sentence, in any order.
 */
export interface Pattern {
  /** Unique within the clause; appears in `npm run explain`. */
  name: string;
  match: string | string[];
  /**
   * What the sentence must do with the anchor (the words in `[ ]`, else the match's first word):
   * 'affirmed' (default): not negated; 'denied': negated; 'any': negation is part of the pattern or does not matter.
   */
  polarity?: 'affirmed' | 'denied' | 'any';
  /** Vetoes: the pattern does not count in a sentence where one of these matches. */
  unless?: string | string[];
  /** Only below a heading that matches one of these. */
  under?: string | string[];
  /** Only in blocks of these kinds; default: all but headings. */
  in?: ('heading' | 'paragraph' | 'item' | 'row')[];
  /** True where an 'if we …' or 'whether we …' clause counts as saying it too. */
  evenIf?: boolean;
  /**
   * Ids of clauses beside which the pattern says nothing: 'we may change this policy from time to time' is no threat where
   * the policy promises direct notice elsewhere. The document is asked, not the sentence.
   */
  yieldsTo?: string[];
}

/** Title (sentence case, no full stop) and one or two plain sentences. */
export interface Wording {
  title: string;
  explanation: string;
}

export interface Clause {
  id: string;
  topic: Topic;
  /** Short name on the card, sentence case, no full stop. */
  title: string;
  /** One or two plain sentences: what it means for the person. */
  explanation: string;
  stance: Stance;
  weight: Weight;
  patterns: Pattern[];
  /** Ids of clauses that cannot both be the whole truth ('sells' and 'does not sell'). */
  contradicts?: string[];
  /** What the person should know when a policy does not say this; only for clauses whose absence is worth a line. */
  ifMissing?: Wording;
  /**
   * What the person should know when the policy plainly says that it does not do this. For bad and neutral clauses only, and
   * not where a good clause says the same ('does not sell').
   */
  ifDenied?: Wording;
  /** Laws or standards the clause stands on, e.g. 'GDPR Art. 15'. */
  legal?: string[];
}

/** A clause without its patterns: what reports and grades speak of. */
export type ClauseCard = Omit<Clause, 'patterns'>;

/** A pattern without its wording: what holds beside the words. */
export type Rule = Omit<Pattern, 'match' | 'unless' | 'under'>;

/** A sentence that must be flagged. `source`: where the wording comes from (seed name, or 'own'), `date` if known. */
export interface Example {
  text: string;
  source: string;
}

/** A sentence that looks alike and must not be flagged, with the reason. */
export interface CounterExample {
  text: string;
  because: string;
}
