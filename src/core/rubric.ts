/** Every number of the grade, each with its reason. `grade.ts` applies them; docs/grading.md argues them. */
import type { Stance, Topic, Weight } from './clause.ts';
import type { Importance, Region } from './priorities.ts';
import type { Letter, LimitCode } from './report.ts';

export const RUBRIC_VERSION = '2';

/**
 * Where every policy begins: a B that has to be kept. Answering the key topics without a bad clause keeps it, silence on
 * two of them loses it, and only promises on top of that reach an A.
 */
export const START = 74;

/**
 * Points per clause by stance and weight. A bad clause weighs twice a good one of the same weight: it is a right that the
 * company takes and will use, while much of what is good is what the law asks for anyway.
 */
export const POINTS: Record<Stance, Record<Weight, number>> = {
  good: { minor: 0.5, moderate: 1.5, serious: 3 },
  neutral: { minor: 0, moderate: 0, serious: 0 },
  bad: { minor: -1.5, moderate: -3.5, serious: -6 },
  severe: { minor: -8, moderate: -10, serious: -14 },
};

/** How much a topic's points count: what leaves the company and what lasts hurts most; boilerplate of law least. */
export const TOPIC_FACTOR: Record<Topic, number> = {
  collection: 0.8,
  use: 1,
  sharing: 1.2,
  tracking: 1,
  choice: 1,
  rights: 1,
  retention: 1.2,
  security: 1,
  change: 0.8,
  audience: 0.8,
  legal: 0.8,
};

/** The second clause of a topic and stance counts this much of the first, the third this much of the second, and so on. */
export const DIMINISHING = 0.85;

/** 'We may' counts a little less than 'we do': policies say 'may' of what they do. */
export const MAY_FACTOR = 0.85;
/** What holds for one group only (California residents, children) counts half. */
export const SCOPE_FACTOR = 0.5;
/**
 * What a clause counts by the lower end of the 95 % interval of its measured precision: a flag that is wrong too often
 * informs but does not judge. `from` is that lower end; unmeasured clauses count as the second step. Severe clauses always
 * count in full: every firing on the development sets was read by eye.
 */
export const CONFIDENCE_STEPS: readonly { from: number; factor: number }[] = [
  { from: 0.65, factor: 1 },
  { from: 0.5, factor: 0.75 },
  { from: 0.35, factor: 0.4 },
  { from: 0, factor: 0 },
];
export const UNMEASURED_FACTOR = 0.75;

/** A good promise that the same text contradicts is worth nothing. */
export const CONTRADICTED_FACTOR = 0;
/**
 * A promise is worth half beside a clause that lets happen what it seems to rule out. California law has one right against
 * selling and against sharing for cross-context behavioural advertising (Cal. Civ. Code 1798.120, 1798.140(ad), (ah)): who
 * lets advertisers track visitors passes their data on, whatever the contract calls it.
 */
export const HOLLOW_FACTOR = 0.5;
export const HOLLOW: readonly { promise: string; beside: string }[] = [
  { promise: 'does-not-sell-personal-data', beside: 'third-party-ad-tracking' },
  { promise: 'does-not-share-for-third-party-marketing', beside: 'third-party-ad-tracking' },
];
/** Good promises win back at most this much, about three serious bad clauses: no list of rights makes up for a bad practice. */
export const MOST_GOOD = 20;

/** Topics a fair policy must speak of. Silence costs about an average bad answer, and only good or neutral clauses lift it. */
export const KEY_TOPICS: readonly Topic[] = ['sharing', 'tracking', 'rights', 'retention', 'security', 'change'];
export const SILENCE = -4;
/** No way to reach the company about privacy. */
export const NO_CONTACT = -4;

/** A score can be no higher than this when the policy takes these rights, whatever else it promises. */
export const CAPS: readonly {
  clauses: readonly string[];
  unless: readonly string[];
  most: number;
  code: LimitCode;
  reason: string;
}[] = [
  {
    clauses: ['sells-personal-data'],
    unless: ['ad-tracking-opt-out', 'marketing-opt-out'],
    most: 34,
    code: 'sells-no-way-out',
    reason: 'It sells personal data and offers no way out.',
  },
  {
    clauses: ['sells-personal-data'],
    unless: [],
    most: 54,
    code: 'sells',
    reason: 'It sells personal data.',
  },
  {
    clauses: ['binding-arbitration', 'class-action-waiver'],
    unless: [],
    most: 34,
    code: 'no-court-no-class',
    reason: 'It takes away both the court and the class action.',
  },
  {
    clauses: ['binding-arbitration'],
    unless: [],
    most: 54,
    code: 'arbitration',
    reason: 'It forces disputes into arbitration.',
  },
];

/**
 * Lowest score of each letter. F is for policies with a severe clause or a dozen bad ones and little to set against them: a
 * scale on which most shops fail would tell a shopper nothing.
 */
export const LETTERS: readonly { letter: Letter; from: number }[] = [
  { letter: 'A', from: 80 },
  { letter: 'B', from: 68 },
  { letter: 'C', from: 55 },
  { letter: 'D', from: 35 },
  { letter: 'F', from: 0 },
];

/** Fewer words than this say too little to judge. */
export const SHORTEST_POLICY = 120;
/** Beside another language the English part is graded when it has this many words and this share of them: then it is the policy. */
export const LEAST_ENGLISH = { words: 300, share: 0.25 };
/** Fewer topics than this, of 11, say too little to judge. */
export const FEWEST_TOPICS = 3;
/** Below these the letter becomes a range: the unseen could move it. */
export const SURE_TOPICS = 7;
export const SURE_WORDS = 350;
/** Half width of the range, in points per missing topic. */
export const RANGE_PER_TOPIC = 3;

/**
 * How much a topic counts in a person's own letter, by what they say of it. A factor of two moves a letter where a policy is
 * weak in what matters to them, and leaves no topic out: what matters less is still done to them.
 */
export const IMPORTANCE: Record<Importance, number> = { less: 0.5, normal: 1, more: 2 };

/**
 * Whose rights are whose, for a person's own letter. `name` is the group that a statement is limited to (attributes.ts);
 * where it `holds`, it counts in full; where it `mayHold` ('certain states'), as for anybody; elsewhere a promise is not theirs.
 */
export const SCOPE_REGIONS: readonly { name: string; holds: readonly Region[]; mayHold: readonly Region[] }[] = [
  { name: 'California residents', holds: ['california'], mayHold: [] },
  { name: 'Residents of certain US states', holds: [], mayHold: ['california', 'us-other'] },
  { name: 'People in the EEA, UK or Switzerland', holds: ['eea-uk'], mayHold: [] },
];

/** Clauses that repeat what one region's law gives: a promise to nobody else. */
export const LAW_REGIONS: Readonly<Record<string, readonly Region[]>> = {
  'california-rights': ['california'],
  'gdpr-controller-or-legal-basis': ['eea-uk'],
};
