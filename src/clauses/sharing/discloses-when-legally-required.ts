import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'discloses-when-legally-required',
  topic: 'sharing',
  title: 'Hands over data when the law requires it',
  explanation: 'Courts, authorities or laws can make the company disclose your data.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'handed over by law', match: ['[{hand_over}]', '{law_demand}'], evenIf: true },
    {
      name: 'answers authorities',
      match:
        '(respond|responds|responding|response|cooperate|comply|provide) .{0,8} (subpoena|subpoenas|court order|court orders|warrants|warrant|law enforcement)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'When we are required to provide information in response to a subpoena, court order, or other applicable law or legal process',
    source: 'kasperek 2017',
  },
];

export const counterExamples: CounterExample[] = [];
