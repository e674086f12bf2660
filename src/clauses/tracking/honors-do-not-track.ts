import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'honors-do-not-track',
  topic: 'tracking',
  title: 'Honours Do Not Track or Global Privacy Control',
  explanation: 'A setting in your browser is enough to say no to tracking or to the sale of your data here.',
  stance: 'good',
  weight: 'moderate',
  patterns: [{ name: 'heeds the signal', match: ['[{heeding}]', '{track_signal}'] }],
} satisfies Clause;

export const examples: Example[] = [{ text: 'We honor Do Not Track signals.', source: 'own: template' }];

export const counterExamples: CounterExample[] = [
  { text: 'We do not respond to Do Not Track signals.', because: 'the opposite' },
];
