import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'marketing-opt-out',
  topic: 'choice',
  title: 'You can stop the marketing',
  explanation: 'Newsletters and other advertising can be ended, by a link in the message, a setting or a request.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    { name: 'opt out of messages', match: ['[{opt_out}]', '{message_word}'], polarity: 'any', evenIf: true },
    {
      name: 'stop messages',
      match: '[{stop_word}] .{0,8} (receiving|receive|sending|marketing|promotional|newsletter|newsletters|commercial)',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You may opt-out of any of our Marketing Communications.', source: 'kasperek 2017' },
];

export const counterExamples: CounterExample[] = [
  { text: 'You cannot opt out of messages about your order.', because: 'not marketing, and no choice' },
];
