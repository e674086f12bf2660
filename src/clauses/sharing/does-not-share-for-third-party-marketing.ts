import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'does-not-share-for-third-party-marketing',
  topic: 'sharing',
  title: 'Keeps your data from other companies’ marketing',
  explanation: 'The company says that it does not pass your details to others for their own marketing.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'not for their marketing',
      match: '[({share}|{sell})] .{0,40} ({own_marketing}|{marketing_purpose})',
      polarity: 'denied',
    },
  ],
  contradicts: ['shares-for-third-party-marketing'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'we do not share Personal Information about consumers with third parties for their own marketing purposes',
    source: 'kasperek 2017',
  },
];

export const counterExamples: CounterExample[] = [];
