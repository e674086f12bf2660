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
      match: [
        '[(different|differing|difference|differences)] .{0,4} (price|prices|rate|rates|pricing)',
        '(charge|charged|charging|offer|offered|provide|provided|pay|result|data|information|right|rights|consumer|consumers|privacy|opt)',
      ],
      unless: [
        '(not|never|nor|without) .{0,24} (different|differing)',
        '(bank|exchange|interest|shipping|tax|conversion|postage|delivery|carrier|carriers|currency|currencies|country|region|region)',
        '(compare|comparison|regions|countries)',
      ],
    },
    {
      name: 'worse price without data',
      match: [
        '[(pay|charge|charged|price|prices|fee|fees|rate|rates|discount|discounts|benefits|quality)] .{0,12} (higher|more|extra|additional|lower|fewer|less|reduced|lose|forfeit|unavailable|inferior)',
        '(opt out|opted out|delete|deletion|withhold|withdraw|decline|refuse|exercise|exercising|not provide|not share|without sharing)',
        '({your_data}|right|rights|data|information)',
      ],
    },
    {
      name: 'higher price without data',
      match: [
        '[(higher|lose|forfeit|losing|forfeiting|fewer|reduced|inferior)] .{0,4} (price|prices|fee|fees|rate|rates|discount|discounts|rewards|reward|benefits|quality|points)',
        '(opt out|opted out|opt|delete|deletion|withhold|withdraw|decline|refuse|exercise|exercising|not provide|not share)',
      ],
    },
    {
      name: 'financial incentive',
      match:
        '(offer|offers|provide|provides|participate|participating|receive|is|a|as|such|certain|our|these|for|any|the|permitted) .{0,4} [financial] (incentive|incentives)',
      unless: ['if any', 'information about .{0,3} financial', 'may offer you .{0,2} job'],
    },
    {
      name: 'notice of financial incentive',
      match: 'notice of .{0,2} [financial] (incentive|incentives)',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'different level of service',
      match: 'different .{0,2} (level|levels|quality) .{0,4} (of|or) .{0,4} (goods|services|service|quality|products)',
      unless: '(not|never|nor|without) .{0,30} different',
    },
    {
      name: 'value of your data',
      match:
        '(related|relates|relate|tied|proportionate|based) .{0,4} (to|on) .{0,4} [value] .{0,3} (of|provided by) .{0,4} (your|consumer|customer|personal|the) .{0,3} (data|information)',
    },
    {
      name: 'benefits for data',
      match:
        '(discount|discounts|reward|rewards|coupon|coupons|benefits|perks|points|savings|price|prices|offers) .{0,14} [(exchange|return)] for .{0,6} ({your_data}|data|information|sharing)',
    },
    {
      name: 'a fee for refusing',
      match: [
        '[(charge|charged|pay)] .{0,6} (fee|more|extra|surcharge) .{0,4} if .{0,3} (refuse|decline|opt out|exercise|withdraw|delete|not)',
        '({data}|right|rights|consent|privacy)',
      ],
      evenIf: true,
    },
    {
      name: 'discounts only for data',
      match: [
        '(not|unable|no longer) .{0,6} [(offer|receive|eligible|qualify|get|give|provide)] .{0,6} (discount|discounts|rewards|benefits|lower prices)',
        '(delete|deletion|withhold|withdraw your consent|not provide|not share|opt out of sale|opt out of the sale|opt out of sharing)',
      ],
      polarity: 'any',
      unless: 'information about',
    },
    {
      name: 'your data for a discount',
      match:
        'in (exchange|return) for .{0,4} (data|information) .{0,4} (receive|get|earn|offer|give) .{0,6} [(discount|discounts|rewards|benefits|coupons|points)]',
    },
    {
      name: 'lower quality for a right',
      match: [
        '(lower|reduced|inferior|lesser) [(quality|level)] of .{0,2} (service|services|goods|products)',
        '(right|rights|opt out|withdraw|refuse|delete)',
      ],
      unless: '(not|never|nor|without|or) .{0,30} (lower|reduced|inferior|lesser) (quality|level)',
    },
  ],
  ifDenied: {
    title: 'Privacy costs you nothing',
    explanation: 'The policy says that it offers no money or lower price for your data.',
  },
  legal: ['CCPA § 1798.125(b)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'may charge a california consumer a different price or rate', source: 'harman 2020' },
  { text: 'Our loyalty club is a financial incentive in exchange for your data.', source: 'own: CCPA section' },
  { text: 'You may get a different level of service if you delete your data.', source: 'own: retailer' },
  { text: 'Customers who opt out may see higher prices.', source: 'own: retailer' },
  { text: 'If you delete your information, you lose your member discount and pay more.', source: 'own: retailer' },
  {
    text: 'Notice of financial incentive\nMembers of our club give us an e-mail address.',
    source: 'own: CCPA section',
  },
  { text: 'The discount is reasonably related to the value of your data.', source: 'own: CCPA section' },
  { text: 'Members receive rewards in exchange for their personal information.', source: 'own: retailer' },
  { text: 'We can charge you a fee if you decline to share your data.', source: 'own: app maker' },
  {
    text: 'If you opt out of the sale of your data, you will no longer receive member discounts.',
    source: 'own: retailer',
  },
  { text: 'In exchange for your information you get discounts.', source: 'own: retailer' },
  { text: 'You may receive a lower quality of service if you use your rights.', source: 'own: CCPA section' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will not charge you different prices for using your rights.', because: 'a denial' },
  { text: 'We do not offer financial incentives for your data.', because: 'a denial' },
  { text: 'Without your address we cannot deliver your order.', because: 'the service needs the data' },
  { text: 'Our members buy at a lower price.', because: 'a price for members, nothing is said of data' },
  { text: 'Prices differ between countries because of taxes.', because: 'taxes, not privacy' },
  { text: 'If you opt out of our e-mails, you will not receive coupons.', because: 'only the newsletter ends' },
  { text: 'You will not receive a lower quality of service for using your rights.', because: 'a denial' },
];

export const denials: Example[] = [
  { text: 'We do not offer financial incentives for your personal information.', source: 'own: retailer' },
  { text: 'We do not offer financial incentives in exchange for your data.', source: 'own: retailer' },
];
