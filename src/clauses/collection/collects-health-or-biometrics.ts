import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-health-or-biometrics',
  topic: 'collection',
  title: 'Collects health or biometric data',
  explanation:
    'The company takes data about your health or body, such as medical details, fitness data, voiceprints or face scans.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    { name: 'we collect', match: '[{gather}] .{0,30} {health_item}', unless: ['{definition}', '{not_the_body}'] },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {health_item}', unless: '{not_the_body}' },
    {
      name: 'are collected',
      match: '{health_item} .{0,14} [(is|are|be|was|were)] .{0,3} {gathered}',
      unless: '{not_the_body}',
    },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,30} {health_item}',
      unless: ['{definition}', '{hands_on}', '{not_the_body}'],
    },
    {
      name: 'listed as collected',
      match: '{health_item}',
      under: '{heading_collect}',
      in: ['item', 'row'],
      unless: '{not_the_body}',
    },
    {
      name: 'this includes',
      match: '^(this|these|it|they|such) .{0,5} [(include|includes|comprise)] .{0,40} {health_item}',
      unless: '{not_the_body}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
