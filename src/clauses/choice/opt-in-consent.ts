import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'opt-in-consent',
  topic: 'choice',
  title: 'Asks before it does some things',
  explanation: 'Marketing, sensitive data or passing data on waits until you have said yes.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    { name: 'opt in', match: '[(opt|opts|opted|opting)] in', polarity: 'any', evenIf: true },
    {
      name: 'with your consent',
      match:
        '(with|without|obtain|obtained|ask|ask for|asks|upon|subject to|unless you|unless we have|only if you|require|if you) .{0,4} {consent}',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'you generally must opt-in to receiving our marketing materials.', source: 'harman 2020' },
];

export const counterExamples: CounterExample[] = [
  { text: 'By using this site you consent to this policy.', because: 'consent by use is the opposite of asking' },
];
