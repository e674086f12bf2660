import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'new-use-needs-choice',
  topic: 'use',
  title: 'Asks before using your data in a new way',
  explanation:
    'If the company wants to use your data for something materially different, it tells you first and lets you choose.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'different use, then choice',
      match: ['{new_use}', '{ask_first}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'no less protection without consent',
      match: '(less protective|reduce your rights|materially less|weaken) .{0,20} without .{0,6} {consent}',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
