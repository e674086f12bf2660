/** A document and its findings go in; the reason for giving no letter, or the range where evidence is thin, comes out. */
import type { Topic } from './clause.ts';
import type { PolicyDocument } from './document.ts';
import type { Finding } from './findings.ts';
import { letterOf } from './grade.ts';
import type { Letter, NotGradedCode } from './report.ts';
import { FEWEST_TOPICS, RANGE_PER_TOPIC, SHORTEST_POLICY, SURE_TOPICS, SURE_WORDS } from './rubric.ts';

export interface Withheld {
  code: NotGradedCode;
  message: string;
}

const MESSAGES: Record<NotGradedCode, string> = {
  'not-a-policy': 'This text is not a privacy policy.',
  'not-english': 'This policy is not in English. Privacy Grader reads English policies only.',
  'too-short': 'This text is too short to judge.',
  'cut-off': 'Part of this policy is not on the page. Open the whole text and try again.',
  'points-elsewhere': 'This page mostly points to other documents. Open the privacy policy itself.',
  'too-thin': 'This text speaks of too few topics to judge.',
};

function withheld(code: NotGradedCode): Withheld {
  return { code, message: MESSAGES[code] };
}

/** Topics that at least one finding speaks of, in the fixed order of topics. */
export function coveredTopics(findings: readonly Finding[], topics: readonly Topic[]): Topic[] {
  const spoken = new Set(findings.map((f) => f.clause.topic));
  return topics.filter((t) => spoken.has(t));
}

const POLICY_KINDS = new Set(['privacy', 'cookie', 'state-notice']);

/** True for English and for text too short to tell. */
export function isEnglish(language: string): boolean {
  return language === 'und' || language === 'en' || language.startsWith('en-');
}

/** What was read of a document. `trusted`: the person says that it is a policy; `readable`: it is English enough. */
export interface WhatWasRead {
  words: number;
  coverage: readonly Topic[];
  trusted: boolean;
  readable: boolean;
}

/** Why no letter is given, or null. */
export function whyWithheld(document: PolicyDocument, read: WhatWasRead): Withheld | null {
  const { words, coverage, trusted, readable } = read;
  if (!trusted && document.kind === 'hub') return withheld('points-elsewhere');
  if (!trusted && !POLICY_KINDS.has(document.kind)) return withheld('not-a-policy');
  if (!readable) return withheld('not-english');
  if (words < SHORTEST_POLICY) return withheld('too-short');
  if (document.cutOff) return withheld('cut-off');
  if (coverage.length < FEWEST_TOPICS) return withheld('too-thin');
  return null;
}

/** The letters that the unseen could make of it, best first, or null where the evidence is broad enough. */
export function rangeOf(score: number, words: number, coverage: readonly Topic[]): [Letter, Letter] | null {
  const missing = Math.max(0, SURE_TOPICS - coverage.length) + (words < SURE_WORDS ? 1 : 0);
  if (missing === 0) return null;
  const half = missing * RANGE_PER_TOPIC;
  const best = letterOf(Math.min(100, score + half));
  const worst = letterOf(Math.max(0, score - half));
  return best === worst ? null : [best, worst];
}
