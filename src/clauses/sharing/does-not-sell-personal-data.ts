import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'does-not-sell-personal-data',
  topic: 'sharing',
  title: 'Does not sell your data',
  explanation: 'The company says that it does not sell, rent or trade your details.',
  stance: 'good',
  weight: 'serious',
  patterns: [
    {
      name: 'denied sale',
      match: '[{sell}] .{0,8} ({personal_data}|{data}|it|them)',
      polarity: 'denied',
      unless: '(minors|children) under',
    },
    { name: 'passive', match: '({personal_data}|{data}) .{0,6} [{sell}]', polarity: 'denied' },
  ],
  contradicts: ['sells-personal-data'],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We do not rent, sell, barter or trade e-mail addresses.', source: 'korg 2010' },
  { text: 'Your personal information will never be sold to anyone.', source: 'own' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may sell your data.', because: 'the opposite' },
  { text: 'We do not sell personal information of minors under 16.', because: 'limited to one group' },
];
