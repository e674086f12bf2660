import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'log-data-not-linked-to-identity',
  topic: 'collection',
  title: 'Visit data is not tied to your name',
  explanation: 'What is recorded of your visit by itself (address, pages, clicks) is not connected with who you are.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'we do not link',
      match: ['[{tie}] .{0,25} {identity}', '{passive_data}'],
      polarity: 'denied',
      unless: '(arbitrator|claims)',
    },
    {
      name: 'is not linked',
      match: '{passive_data} .{0,25} [{tied}] .{0,4} {identity}',
      polarity: 'denied',
      unless: '{made_anonymous}',
    },
    {
      name: 'does not identify',
      match:
        '{passive_data} .{0,25} not .{0,5} (identify|identifies|identifying|reveal|identifiable) .{0,4} (you|users|user|individual|individuals|visitors|visitor|personal|personally|name|person|who|identity|any)',
      polarity: 'any',
      unless: '{made_anonymous}',
    },
    {
      name: 'not used to find out',
      match: [
        '(not|never) (be)? (use|used|using) .{0,6} to .{0,2} (find|determine|discover|identify|ascertain|learn|personally) .{0,8} (name|identity|who|personally|address|individual|individuals|you)',
        '{passive_data}',
      ],
      polarity: 'any',
      unless: '{made_anonymous}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
