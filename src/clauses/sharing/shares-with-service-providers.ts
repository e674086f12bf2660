import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'shares-with-service-providers',
  topic: 'sharing',
  title: 'Uses service providers that see your data',
  explanation:
    'Firms that work for the company, such as payment, delivery or hosting services, receive your data to do their job.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'handed to helpers', match: '[{hand_over}] .{0,30} (with|to|by|among|between|us) .{0,14} {helper}' },
    {
      name: 'helpers engaged',
      match: [
        '[{engage}] .{0,8} ({helper}|{third_party})',
        '(perform|performs|help|helps|assist|assists|provide|provides|process|processes|processing|support|host|hosts|deliver|operate|operates|fulfill|fulfil|manage|behalf|administer|handle|send|monitor|facilitate|analyze|analyse|maintain)',
      ],
    },
    {
      name: 'helpers have access',
      match:
        '{helper} .{0,12} [(have|has|had|given|gain|receive|receives|need|needs|obtain|granted|get|gets)] .{0,6} (access|information|data)',
    },
    {
      name: 'hosted elsewhere',
      match:
        '(store|site|shop|website|platform|data|information|services|webshop) .{0,6} (is|are) [(hosted|powered)] (on|by|with|at|in) .{0,6} {host}',
    },
    {
      name: 'payments handled',
      match:
        '(payment|payments|transactions|transaction|card|checkout|purchases|orders|data|information) .{0,10} [(processed|handled|operated|managed|stored|collected)] .{0,6} (by|through|via|using) .{0,8} {helper}',
    },
    { name: 'brand used', match: '(use|uses|using) .{0,6} {company_brand} .{0,8} (to|for|as)' },
    {
      name: 'named recipients',
      match: '{helper}',
      under:
        '(share|shares|shared|sharing|disclose|disclosed|disclosure|disclosures|transfer|transfers|recipients|recipient)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we may share your personal data with our service providers', source: 'harman 2020' },
];

export const counterExamples: CounterExample[] = [];
