import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'earns-affiliate-commission',
  topic: 'tracking',
  title: 'Earns fees for links to other shops',
  explanation: 'The site is paid when you follow its links and buy elsewhere.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'affiliate programme',
      match:
        '[(participant|participants|participate|participates|member|members|associate|partner)] .{0,12} (affiliate|associates|associate|affiliates) .{0,4} (program|programs|programme|programmes|network|networks)',
    },
    {
      name: 'earns',
      match: [
        '[(earn|earns|earning|receive|receives|paid|get|collect)] .{0,6} (commission|commissions|fee|fees|compensation)',
        '(link|links|linking|purchase|purchases|affiliate|click)',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Koss Corporation is a participant in the Amazon Services LLC Associates Program, an affiliate advertising program designed to provide a means for sites to earn advertising fees by advertising and linking to Amazon.com.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We share your information with our affiliates.', because: 'affiliate here means a company of the group' },
];
