import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-from-third-parties',
  topic: 'collection',
  title: 'Gets data about you from others',
  explanation:
    'The company obtains information about you that you did not give it: from partners, data brokers, social networks or public records.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'from others',
      match: '[{take_in}] .{0,16} from .{0,6} {outside_source}',
      unless: ['{third_party} (may|can|will|also|that|who|which|might)? (also|then)? {take_in}'],
    },
    {
      name: 'others provide it',
      match:
        '{outside_source} .{0,8} [(provide|provides|provided|share|shares|shared|give|gives|given|send|sends|supply|supplies|pass|passes|disclose|discloses)] .{0,5} (us|ours) .{0,12} {data}',
    },
    {
      name: 'shared with us',
      match:
        '{data} .{0,10} (provided|shared|given|disclosed|supplied|sent) .{0,2} (to|with) us by .{0,5} {outside_source}',
    },
    {
      name: 'heading',
      match: '{data} .{0,3} we .{0,4} [{take_in}] from .{0,4} {outside_source}',
      in: ['heading'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
