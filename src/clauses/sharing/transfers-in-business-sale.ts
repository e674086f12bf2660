import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Duties of other firms and purchases by customers are no sale of the business. */
const notADeal = [
  '(business|commercial) (purpose|purposes)',
  '(your|a|the) purchase of',
  '(recall|defective|court|subpoena) .{0,10} product',
  '(unauthorized|unauthorised|breach) .{0,8} acquisition',
  '(not|never) (be)? sold (to|or)',
  'do not sell or share my',
  '(from|by) .{0,2} (companies|businesses) .{0,2} (we|that we) (acquire|acquired|buy)',
];

export default {
  id: 'transfers-in-business-sale',
  topic: 'sharing',
  title: 'Your data goes along if the business is sold',
  explanation: 'In a merger, sale or bankruptcy your data may pass to the new owner.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'passes in a deal',
      match: ['{deal}', '{passes_on}', '({data}|database|list|lists|databases|files)'],
      polarity: 'any',
      unless: notADeal,
    },
    {
      name: 'occasion in a list',
      match:
        '^(in|if|upon|as|during|to|when|should|where|with|business|sale|a|an|any|another|buyers|purchasers|successors) .{0,14} {deal}',
      under: ['{share_heading}', 'sale'],
      polarity: 'any',
      unless: [...notADeal, '(terms|agreement) .{0,6} (assign|assigned)'],
    },
    {
      name: 'to whom we may sell the business',
      match:
        '(whom|who|which|parties|party) we .{0,4} [(sell|transfer|merge)] .{0,6} (parts|part|all|some|portion) of our (business|company|assets)',
      polarity: 'any',
    },
    {
      name: 'taken over',
      match: [
        '({taken_over}|{shop_sold})',
        '(data|files|file|records|list|lists|details|information) .{0,5} [(go|goes|pass|passes|move|moves|come|comes|transfer|transferred|part)] .{0,4} (with|to|along|business|new|buyer|owner)',
      ],
      polarity: 'any',
      unless: 'you .{0,3} (buy|take|bought|took)',
    },
    {
      name: 'changes hands',
      match: [
        '^.{0,6} [(investor|investors|successor|successors|buyer|buyers|acquirer|acquirers)]',
        '(changes hands|change hands|sold|sells|sale|merge|merger|takeover|acquire|acquires|acquired)',
      ],
      under: '{share_heading}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Who receives it\n* A purchaser, if we close or sell a store or business unit.',
    source: 'own: loyalty programme',
  },
  {
    text: 'If Korg USA, Inc. were to be acquired, personal information about our customers might be one of the assets acquired.',
    source: 'korg 2010',
  },
  {
    text: 'if harman is involved in a merger, acquisition, financing, or sale of business or assets, information collected from and about users may be transferred to one or more third parties',
    source: 'harman 2020',
  },
  {
    text: 'We reserve the right to share your PI to effect a corporate transaction, in connection with the sale, merger, or reorganization of our company',
    source: 'koss 2018',
  },
  {
    text: 'your Personal Information will likely be one of the assets that are transferred',
    source: 'kasperek 2017',
  },
  { text: 'Should the shop change hands, customer records are passed to the new owner.', source: 'own: small shop' },
  { text: 'When we share data\nIn the event of insolvency or the sale of our business.', source: 'own: GDPR notice' },
  {
    text: 'Third parties to whom we may choose to sell or transfer parts of our business or our assets.',
    source: 'own: shop template',
  },
  { text: 'Should someone buy the shop, your file moves to the new owner.', source: 'own: small shop' },
  { text: '## Recipients\n\n- A successor, where the firm changes hands\n- Couriers', source: 'own: law firm' },
  { text: 'Should the shop be sold, the customer file moves to the buyer.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We share order data with sellers when you buy their products.', because: 'products are sold, not the firm' },
  {
    text: 'We merge the data that you give us with data from other sources.',
    because: 'data is merged, not companies',
  },
  { text: 'Your data may be transferred to the United States.', because: 'a transfer abroad' },
  {
    text: 'We never sell your personal information to other companies.',
    because: 'a sale of data, and denied',
  },
  { text: 'Companies whose goods we sell as part of our business.', because: 'goods, not the business' },
  { text: 'If you buy the shop’s gift box, details come with it.', because: 'goods' },
];
