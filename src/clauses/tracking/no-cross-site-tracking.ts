import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'no-cross-site-tracking',
  topic: 'tracking',
  title: 'Does not follow you to other sites',
  explanation: 'The company says that neither it nor others through it record what you do on other sites.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'denied over sites',
      match: [
        '[(collect|collects|collecting|collection|track|tracks|tracking|enable|allow|permit|authorize|engage|follow|monitor)]',
        '(across|other|third party|different) .{0,5} (site|sites|website|websites|services|apps)',
      ],
      polarity: 'denied',
    },
  ],
  contradicts: ['tracks-across-sites-or-devices'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'The Site does not engage in the collection of personally identifiable information from users across third party websites.',
    source: 'kasperek 2017',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We are not responsible for the privacy practices of other websites.', because: 'about liability' },
];
