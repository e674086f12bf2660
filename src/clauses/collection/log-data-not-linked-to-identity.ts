import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'log-data-not-linked-to-identity',
  topic: 'collection',
  title: 'Visit data is not tied to your name',
  explanation: 'What is recorded of your visit by itself (address, pages, clicks) is not connected with who you are.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    { name: 'we do not link', match: ['[{tie}] .{0,25} {identity}', '{passive_data}'], polarity: 'denied' },
    { name: 'is not linked', match: '{passive_data} .{0,25} [{tied}] .{0,4} {identity}', polarity: 'denied' },
    {
      name: 'does not identify',
      match:
        '{passive_data} .{0,25} not .{0,5} (identify|identifies|identifying|reveal|contain|identifiable) .{0,4} (you|users|user|individual|individuals|visitors|visitor|personal|personally|name|person|who|identity|any)',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
