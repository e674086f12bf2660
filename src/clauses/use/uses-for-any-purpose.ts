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
        '[(use|uses|used|using|process|processed|utilize|disclose|shared|share|disclosed)] .{0,40} (for|in) any (other)? (and all)? (lawful|legal|legitimate|legally permissible|permissible|permitted|business|other lawful|commercial|such)? .{0,2} (purpose|purposes|reason|reasons|way|manner)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'other purposes',
      match:
        '[(use|uses|used|using|process|processed)] .{0,40} for (other|any other) (business|commercial|lawful|legitimate)? (purpose|purposes)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'listed',
      match: '(any|all) (other)? (lawful|legal|legitimate|permissible|permitted|business)? (purpose|purposes)',
      in: ['item'],
      unless: '{bounded_purpose}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
