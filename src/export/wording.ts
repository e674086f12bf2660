/** The words that all exports share. The popup has its own, from public/_locales; these also serve the command line. */
import type { Topic } from '../core/clause.ts';
import type { Letter, ReportClause } from '../core/report.ts';
import type { Severity, TopicStanding } from './report-sections.ts';

export const LETTER_WORDS: Record<Letter, string> = {
  A: 'very good',
  B: 'good',
  C: 'mixed',
  D: 'weak',
  F: 'poor',
};

export const TOPIC_WORDS: Record<Topic, string> = {
  collection: 'What it collects',
  use: 'What it uses it for',
  sharing: 'Who gets it',
  tracking: 'Tracking',
  choice: 'Your choices',
  rights: 'Your rights',
  retention: 'How long it is kept',
  security: 'Security',
  change: 'Changes to the policy',
  audience: 'Children and other countries',
  legal: 'Legal terms',
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  severe: 'severe',
  serious: 'serious',
  moderate: 'moderate',
  minor: 'minor',
};

export const STANDING_WORDS: Record<TopicStanding['standing'], string> = {
  contradicts: 'contradicts itself',
  says: 'speaks of it',
  silent: 'silent',
};

export const SECTION_WORDS = {
  hurts: 'What hurts',
  helps: 'What helps',
  facts: 'Plain facts',
  omissions: 'What it does not say',
  contradictions: 'Where it contradicts itself',
  topics: 'Topics',
  ledger: 'Why this grade: every point',
} as const;

export const NOTE =
  'Made on the reader’s own device by Privacy Grader from the words of the policy. It is a reading aid, not legal advice.';

/** The clause's title, and that it is only likely where that is so. */
export function titleInWords({ title, certainty }: ReportClause): string {
  return certainty === 'likely' ? `${title} (likely)` : title;
}
