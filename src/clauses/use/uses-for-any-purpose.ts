import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-for-any-purpose',
  topic: 'use',
  title: 'May use data for any purpose',
  explanation: 'The company leaves open what it will do with information: any lawful purpose, or any purpose at all.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'for any purpose',
      match:
        '[(use|uses|used|using|process|processed|utilize|utilise)] .{0,40} (for|in) any (and all)? (other)? (lawful|legal|legitimate|legally|permissible|permitted|business|commercial|such)? .{0,2} (purpose|purposes|reason|reasons)',
      polarity: 'any',
      unless: '{bounded_purpose}',
    },
    {
      name: 'as we see fit',
      match:
        '[(use|uses|used)] .{0,12} (in any way|in any manner|however|as) (we|it) (choose|see fit|like|wish|please|deem)',
      polarity: 'any',
      unless: '{bounded_purpose}',
    },
    {
      name: 'other purposes',
      match:
        '[(use|uses|used|using|process|processed)] .{0,40} for other .{0,2} (purpose|purposes) (including|such as|without|not limited|at our|in our|that we|we deem|as we deem)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'listed',
      match: '(any|all) (other)? (lawful|legal|legitimate|permissible|permitted|business|other)? (purpose|purposes)',
      in: ['item'],
      unless: '{bounded_purpose}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
