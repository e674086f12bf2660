import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-device-and-usage-data',
  topic: 'collection',
  title: 'Collects device and browsing data',
  explanation:
    'Your visit leaves technical traces with the company: IP address, device, browser, or the pages you look at.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'we collect', match: '[{gather}] .{0,40} {device_item}', unless: '{definition}' },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {device_item}' },
    { name: 'are collected', match: '{device_item} .{0,14} [(is|are|be|was|were)] .{0,3} {gathered}' },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {device_item}',
      unless: ['{definition}', '{hands_on}'],
    },
    { name: 'listed as collected', match: '{device_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '^(this|these|it|they|such) .{0,5} [(include|includes|comprise)] .{0,40} {device_item}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
