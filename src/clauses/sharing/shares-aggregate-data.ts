import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'shares-aggregate-data',
  topic: 'sharing',
  title: 'Shares data without names',
  explanation: 'Totals, statistics or data from which names were removed may be passed on or published.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'handed over', match: '[{hand_over}] .{0,25} {nameless}' },
    { name: 'is handed over', match: '{nameless} .{0,25} [{hand_over}]' },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We may however share broad aggregate demographic data and related usage information with our business partners.',
    source: 'korg 2010',
  },
];

export const counterExamples: CounterExample[] = [];
