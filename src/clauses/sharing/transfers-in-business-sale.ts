import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'transfers-in-business-sale',
  topic: 'sharing',
  title: 'Your data goes along if the business is sold',
  explanation: 'In a merger, sale or bankruptcy your data may pass to the new owner.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'passes in a deal',
      match: ['{deal}', '({hand_over}|transfer|assets|successor|pass|assign|assigned|sold|moved)', '{data}'],
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'If Korg USA, Inc. were to be acquired, personal information about our customers might be one of the assets acquired.',
    source: 'korg 2010',
  },
];

export const counterExamples: CounterExample[] = [];
