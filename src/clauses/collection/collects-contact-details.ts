import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-contact-details',
  topic: 'collection',
  title: 'Collects your contact details',
  explanation: 'The company takes your name, postal or e-mail address, or phone number.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'we collect', match: '[{gather}] .{0,40} {contact_item}', unless: '{definition}' },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {contact_item}' },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours) .{0,20} {contact_item}' },
    { name: 'are collected', match: '{contact_item} .{0,14} [(is|are|be|was|were)] .{0,3} {gathered}' },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {contact_item}',
      unless: ['{definition}', '{hands_on}'],
    },
    { name: 'listed as collected', match: '{contact_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '^(this|these|it|they|such) .{0,5} [(include|includes|comprise)] .{0,40} {contact_item}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
