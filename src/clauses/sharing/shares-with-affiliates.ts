import type { Clause, CounterExample, Example } from '../../core/clause.ts';

const notTheFamily = ['(not|non) affiliated', 'affiliate (program|programs|marketing|link|links|network|networks)'];

export default {
  id: 'shares-with-affiliates',
  topic: 'sharing',
  title: 'Shares within its group of companies',
  explanation: 'Sister, parent and daughter companies of the shop may receive your data too.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'handed to the family',
      match: '[{hand_over}] .{0,30} (with|to|among|amongst|between|within|by|across|from|our|and) .{0,14} {affiliate}',
      unless: notTheFamily,
    },
    {
      name: 'family uses it',
      match: [
        '{affiliate} .{0,10} [(may|will|can|also|have)] .{0,6} (access|use|receive|process|share|contact|send)',
        '{data}',
      ],
      unless: notTheFamily,
    },
    {
      name: 'named recipient',
      match: '{affiliate}',
      under: '(share|shares|shared|sharing|disclose|disclosed|disclosure|disclosures|transfer|recipients)',
      unless: notTheFamily,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [{ text: 'but we may share your PI with our affiliates', source: 'koss 2018' }];

export const counterExamples: CounterExample[] = [];
