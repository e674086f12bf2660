import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'combines-outside-data',
  topic: 'collection',
  title: 'Adds outside data to yours',
  explanation: 'What you give the company is merged with information about you from other sources.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    { name: 'combined with outside data', match: '[{combine}] .{0,30} {outside_source}', unless: '{not_combining}' },
    {
      name: 'outside data supplements',
      match: [
        '[(combine|supplement|augment|enhance|append|enrich|merge|update|correct)] .{0,12} {data}',
        '{take_in} .{0,14} from .{0,6} {outside_source}',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
