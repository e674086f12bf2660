/** Every number of the grade, each with its reason. `grade.ts` applies them; docs/grading.md argues them. */
import type { Stance, Topic, Weight } from './clause.ts';
import type { Letter } from './report.ts';

export const RUBRIC_VERSION = '1';

/** Where every policy begins: a C, since knowing nothing good and nothing bad is no reason to trust. */
export const START = 62;

/** Points per clause by stance and weight. Bad outweighs good: a promise is words, a claimed right to your data is used. */
export const POINTS: Record<Stance, Record<Weight, number>> = {
  good: { minor: 1, moderate: 2, serious: 4 },
  neutral: { minor: 0, moderate: 0, serious: 0 },
  bad: { minor: -1.5, moderate: -3, serious: -5 },
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
export const DIMINISHING = 0.8;

/** 'We may' counts a little less than 'we do': policies say 'may' of what they do. */
export const MAY_FACTOR = 0.85;
/** What holds for one group only (California residents, children) counts half. */
export const SCOPE_FACTOR = 0.5;
/** A good promise that the same text contradicts is worth nothing. */
export const CONTRADICTED_FACTOR = 0;
/** Good promises can win back at most this many points. */
export const MOST_GOOD = 34;

/** Topics a fair policy must speak of. Silence costs about an average bad answer, and only good or neutral clauses lift it. */
export const KEY_TOPICS: readonly Topic[] = ['sharing', 'tracking', 'rights', 'retention', 'security', 'change'];
export const SILENCE = -4;
/** No way to reach the company about privacy. */
export const NO_CONTACT = -4;

/** A score can be no higher than this when the policy takes these rights, whatever else it promises. */
export const CAPS: readonly { clauses: readonly string[]; unless: readonly string[]; most: number; reason: string }[] =
  [
    {
      clauses: ['sells-personal-data'],
      unless: ['ad-tracking-opt-out', 'marketing-opt-out'],
      most: 39,
      reason: 'It sells personal data and offers no way out.',
    },
    {
      clauses: ['sells-personal-data'],
      unless: [],
      most: 54,
      reason: 'It sells personal data.',
    },
    {
      clauses: ['binding-arbitration', 'class-action-waiver'],
      unless: [],
      most: 39,
      reason: 'It takes away both the court and the class action.',
    },
    { clauses: ['binding-arbitration'], unless: [], most: 54, reason: 'It forces disputes into arbitration.' },
  ];

/** Lowest score of each letter. */
export const LETTERS: readonly { letter: Letter; from: number }[] = [
  { letter: 'A', from: 80 },
  { letter: 'B', from: 68 },
  { letter: 'C', from: 55 },
  { letter: 'D', from: 40 },
  { letter: 'F', from: 0 },
];

/** Fewer words than this say too little to judge. */
export const SHORTEST_POLICY = 120;
/** Fewer topics than this, of 11, say too little to judge. */
export const FEWEST_TOPICS = 3;
/** Below these the letter becomes a range: the unseen could move it. */
export const SURE_TOPICS = 7;
export const SURE_WORDS = 350;
/** Half width of the range, in points per missing topic. */
export const RANGE_PER_TOPIC = 3;
