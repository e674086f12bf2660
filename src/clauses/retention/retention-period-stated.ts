/** The clause that states a concrete period for which personal data is kept. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'retention-period-stated',
  topic: 'retention',
  title: 'Says how long data is kept',
  explanation: 'The policy gives a period in days, months or years after which your details go.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'kept for a period',
      match: '[{keep}] .{0,24} {period_number} .{0,2} {period_unit}',
      polarity: 'any',
      unless: '{not_retention_period}',
    },
    {
      name: 'deleted after a period',
      match: [
        '[(delete|deleted|deletes|erase|erased|remove|removed|destroy|destroyed|purge|purged|anonymized|anonymised)]',
        '(after|within|every|following|than|to|for) .{0,4} {period_number} .{0,2} {period_unit}',
      ],
      polarity: 'any',
      unless: '{not_retention_period}',
    },
  ],
  legal: ['GDPR Art. 13(2)(a)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We keep order records for seven years.', source: 'own: retailer' },
  { text: 'Server logs are deleted after 30 days.', source: 'own: app maker' },
  { text: 'Your application is stored for 6 months.', source: 'own: GDPR notice' },
  { text: 'We erase closed accounts within 90 days.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our cookies are stored for two years.', because: 'the lifetime of a cookie' },
  { text: 'We will answer your request within 30 days.', because: 'a time to answer' },
  { text: 'We retain your data for a reasonable period.', because: 'no concrete period' },
];
