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
      match: ['{using} .{0,24} {new_use}', '{ask_first}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'new purpose, then choice',
      match: ['(new|unrelated|materially different|incompatible|secondary) (use|uses|purpose|purposes)', '{ask_first}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'changed use, then choice',
      match: ['(change|changes) .{0,8} (how|way|manner|purposes|practices) .{0,8} {using}', '{choice_given}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'no less protection without consent',
      match:
        '(less protective|reduce your rights|materially less|less restrictive|weaken) .{0,24} (without|unless) .{0,8} {consent}',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
