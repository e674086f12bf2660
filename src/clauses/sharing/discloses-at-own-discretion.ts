import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'discloses-at-own-discretion',
  topic: 'sharing',
  title: 'Discloses data where it sees fit',
  explanation:
    'The company may disclose your data when it believes that this protects its rights, property or safety, without a court asking.',
  stance: 'bad',
  weight: 'minor',
  patterns: [{ name: 'handed over at will', match: ['[{hand_over}]', '{own_judgement}'], evenIf: true }],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We reserve the right to disclose your PI (or any other information) when we believe it is necessary to protect our rights.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [];
