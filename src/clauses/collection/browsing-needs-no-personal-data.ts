import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'browsing-needs-no-personal-data',
  topic: 'collection',
  title: 'You can look around without giving your data',
  explanation: 'The site can be visited without saying who you are.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'without giving',
      match: '{look_around} .{0,16} without .{0,6} {naming_yourself}',
      polarity: 'any',
      unless: '(can|may) not {look_around}',
    },
    {
      name: 'need not give',
      match: [
        '(not|never|no) .{0,4} (required|require|requires|need|needed|have|necessary|obliged|ask|obligated) .{0,6} (provide|give|register|submit|disclose|identify|supply|enter|reveal|you|create|registration|any|personal|for)',
        '{look_around_site}',
      ],
      polarity: 'any',
    },
    {
      name: 'nothing is required',
      match: '(no|none) .{0,6} (required|requested|needed|necessary|asked|collected) .{0,14} {look_around}',
      polarity: 'any',
    },
    {
      name: 'anonymous visit',
      match: '{look_around} .{0,10} (anonymously|anonymous)',
      unless: '(can|may) not {look_around}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
