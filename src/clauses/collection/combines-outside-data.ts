import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'combines-outside-data',
  topic: 'collection',
  title: 'Adds outside data to yours',
  explanation: 'What you give the company is merged with information about you from other sources.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'combined with outside data',
      match: '[{combine}] .{0,16} {data} .{0,20} (with|to|from|by|using|against) .{0,16} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'combined it with outside data',
      match: '[{combine}] (it|this|them|that|your account|what you) .{0,6} (with|to|from) .{0,18} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'is combined with outside data',
      match:
        '{data} .{0,30} (be|is|are) .{0,3} [(combined|merged|supplemented|augmented|enhanced|appended|enriched|matched|associated|linked|correlated|integrated)] .{0,14} (with|by|to) .{0,16} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'outside data supplements',
      match: [
        '[(combine|supplement|augment|enhance|append|enrich|merge|update|correct|complement|verify and update|add to)] .{0,6} (our|your|the|existing|this|that|it|information|data|what|records|those)',
        '{take_in} .{0,14} (from|by) .{0,8} {outside_data}',
      ],
      unless: '{not_combining}',
    },
    {
      name: 'from several sources',
      match:
        '[(combine|combines|combined|merge|aggregate|consolidate)] .{0,12} {data} .{0,12} from .{0,4} (various|different|these|multiple|several|all|other) .{0,3} sources',
      unless: '{not_combining}',
    },
    {
      name: 'below a heading on other sources',
      match: '[(combine|combines|combined|merge|supplement|associate)] .{0,5} {data} .{0,3} with .{0,10} {data}',
      under: '(other|third|outside|external|different) (sources|party|parties)',
      unless: '{not_combining}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
