/** The clause by which people who withhold data or use a right may pay more or get less. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'price-difference-for-privacy',
  topic: 'rights',
  title: 'Privacy may cost you',
  explanation: 'Prices, discounts or quality may depend on whether you hand over data or use your privacy rights.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'different price',
      match: '[(different|differing|higher|lower|difference|differences)] .{0,4} (price|prices|rate|rates|pricing)',
      unless: [
        '(not|never|nor|without) .{0,24} (different|differing|higher|lower)',
        '(bank|exchange|interest|shipping|tax) (rate|rates)',
      ],
    },
    {
      name: 'financial incentive',
      match: '[financial] (incentive|incentives)',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'different level of service',
      match: 'different .{0,2} (level|levels|quality) .{0,4} (of|or) .{0,4} (goods|services|service|quality)',
      unless: '(not|never|nor|without) .{0,30} different',
    },
  ],
  legal: ['CCPA § 1798.125(b)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'may charge a california consumer a different price or rate', source: 'harman 2020' },
  { text: 'Our loyalty club is a financial incentive in exchange for your data.', source: 'own: CCPA section' },
  { text: 'You may get a different level of service if you delete your data.', source: 'own: retailer' },
  { text: 'Customers who opt out may see higher prices.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will not charge you different prices for using your rights.', because: 'a denial' },
  { text: 'We do not offer financial incentives for your data.', because: 'a denial' },
  { text: 'Without your address we cannot deliver your order.', because: 'the service needs the data' },
];
