import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-demographics',
  topic: 'collection',
  title: 'Collects your age, gender or similar traits',
  explanation: 'The company takes your date of birth, age, gender or another personal trait that the law protects.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'we collect', match: '[{gather}] .{0,40} {demographic_item}', unless: '{definition}' },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {demographic_item}' },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours) .{0,20} {demographic_item}' },
    { name: 'are collected', match: '{demographic_item} .{0,14} [(is|are|be|was|were)] .{0,3} {gathered}' },
    {
      name: 'information includes',
      match:
        '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {demographic_item}',
      unless: ['{definition}', '{hands_on}'],
    },
    { name: 'listed as collected', match: '{demographic_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '^(this|these|it|they|such) .{0,5} [(include|includes|comprise)] .{0,40} {demographic_item}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
