import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'shares-with-partners',
  topic: 'sharing',
  title: 'Shares with partners that act for themselves',
  explanation:
    'Resellers, sponsors, business partners or other outside companies receive your data and use it for purposes of their own.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    { name: 'handed to partners', match: '[{hand_over}] .{0,30} (with|to|by|among|between) .{0,14} {outside_partner}' },
    { name: 'partners receive', match: ['{outside_partner} .{0,8} [(receive|receives|access|obtain|use)] ', '{data}'] },
    {
      name: 'named recipient',
      match: '{outside_partner}',
      under: '(share|shares|shared|sharing|disclose|disclosed|disclosure|disclosures|transfer|recipients)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We share: - With our resellers, sales partners', source: 'kasperek 2017' },
];

export const counterExamples: CounterExample[] = [];
