import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'ignores-do-not-track',
  topic: 'tracking',
  title: 'Ignores Do Not Track',
  explanation: 'If your browser asks not to be tracked, the site carries on as before, or does not promise to listen.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    { name: 'does not respond', match: ['[{heeding}]', '{track_signal}'], polarity: 'denied' },
    {
      name: 'unable to respond',
      match: [
        '(unable|uncertain|may not|might not|cannot|can not|no standard|no uniform|no industry|no consensus|no common|disregard|disregards|ignore|ignores)',
        '{track_signal}',
      ],
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we do not support the do not track (dnt) browser setting.', source: 'harman 2020' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We respond to Do Not Track signals.', because: 'the opposite' },
];
