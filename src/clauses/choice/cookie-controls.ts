import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'cookie-controls',
  topic: 'choice',
  title: 'Says how to refuse cookies',
  explanation: 'The policy tells you that and how you can block, refuse or delete cookies.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'refuse cookies',
      match: ['{refuse_cookie}', '{cookie}', '(you|your|browser|browsers|settings)'],
      polarity: 'any',
      evenIf: true,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You are always free to decline our cookies if your browser permits.', source: 'korg 2010' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We clear our own cookies from time to time.', because: 'nothing that you can do' },
];
