import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'ad-tracking-opt-out',
  topic: 'choice',
  title: 'You can opt out of ad tracking',
  explanation: 'Interest-based ads or visitor measurement can be switched off, by the way that the policy names.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'opt out of ads or analytics',
      match: [
        '[{opt_out}]',
        '({interest_ads}|{analytics_name}|{advertiser}|advertising|targeting|analytics|tracking|adchoices|ads)',
      ],
      polarity: 'any',
      evenIf: true,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'If you would like to opt out of Google Analytics tracking, please visit the following link.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'You can opt out of our newsletter.', because: 'about messages, not tracking' },
];
