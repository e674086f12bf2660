/** The clause that personal data is kept indefinitely or without any limit. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'retains-indefinitely',
  topic: 'retention',
  title: 'Keeps your data without limit',
  explanation: 'Your details may be kept forever, or for as long as the company likes.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'kept indefinitely',
      match:
        '[{keep}] .{0,24} (indefinitely|forever|permanently|perpetually|perpetuity|indefinite|unlimited|endlessly)',
      unless: '{not_personal}',
    },
    {
      name: 'as long as we like',
      match:
        '[{keep}] .{0,12} (as long as|however long|any length of time|so long as) .{0,2} (we|the company|it) .{0,3} (want|wish|like|please|choose|desire|see fit|deem appropriate)',
      unless: '{not_personal}',
    },
    {
      name: 'no limit',
      match: '[{keep}] .{0,14} (without|no) .{0,3} (time)? (limit|limits|limitation|expiration|end date)',
      polarity: 'any',
      unless: '{not_personal}',
    },
  ],
  contradicts: ['retention-limited-to-need'],
  legal: ['GDPR Art. 5(1)(e)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we will retain your information indefinitely', source: 'koss 2018' },
  { text: 'Customer records are stored forever.', source: 'own: retailer' },
  { text: 'We may keep your data for as long as we wish.', source: 'own: app maker' },
  { text: 'We keep your purchase history without any time limit.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not keep your data indefinitely.', because: 'a denial' },
  { text: 'Anonymous statistics are kept indefinitely.', because: 'no personal data' },
  { text: 'We permanently delete your data after 30 days.', because: 'deleted for good, not kept' },
];
