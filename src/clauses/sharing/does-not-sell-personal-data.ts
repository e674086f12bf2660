import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Denials for one group, one purpose or other people's conduct are no full denial. */
const notFull = [
  '(of|from|about|to|by|if|belonging) .{0,6} (minors|children|child|minor|consumers under|consumers we know|individuals under|persons under|users under|anyone under|customers under|residents under|teens)',
  '(under|than) (the age of)? (13|16|18|sixteen|thirteen|eighteen)',
  '(they|them|providers|provider|vendors|partners|processors|google|facebook|you|advertisers|recipients|contractors) .{0,4} not .{0,3} {sell}',
  '(prohibited|forbidden|prohibit|prohibits|not allowed|not permitted|require|requires|restrict|restricted) .{0,8} {sell}',
  '(direct|directed|tell|ask|asked|request|requested|right|instruct|choose|order|preference|signal|button|link) .{0,6} (not|do not) .{0,2} (to)? {sell}',
  '(not|never) .{0,4} {sell} .{0,20} (for|use in) .{0,6} (marketing|advertising|promotional|solicitation) (purposes|use|uses|purpose)',
  '{sell} .{0,6} (sensitive|mobile|phone|telephone|sms|text|payment|credit|health|location|biometric|aggregate|aggregated|anonymous|anonymized) .{0,3} (information|data|number|numbers|consent|card|records|opt in)',
];

export default {
  id: 'does-not-sell-personal-data',
  topic: 'sharing',
  title: 'Does not sell your data',
  explanation: 'The company says that it does not sell, rent or trade your details.',
  stance: 'good',
  weight: 'serious',
  patterns: [
    {
      name: 'denied sale',
      match: '[{sell}] .{0,12} ({sale_object}|it|them|customers|users|you|this)',
      polarity: 'denied',
      unless: notFull,
    },
    {
      name: 'never sold',
      match: '({sale_object}|it) .{0,12} [(sold|rented|traded|leased|sell)]',
      polarity: 'denied',
      unless: notFull,
    },
    {
      name: 'no sale',
      match: '(no|not .{0,6}) (sale|sales|selling|rental|renting) .{0,4} (of|any|your)? .{0,4} {sale_object}',
      polarity: 'any',
      unless: notFull,
    },
  ],
  contradicts: ['sells-personal-data'],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We do not rent, sell, barter or trade e-mail addresses.', source: 'korg 2010' },
  { text: 'harman does not and will not sell personal information', source: 'harman 2020' },
  { text: 'We are not in the business of selling Personal Information to others.', source: 'kasperek 2017' },
  { text: 'Your personal information will never be sold to anyone.', source: 'own: web shop' },
  { text: 'There is no sale of your data at our shop.', source: 'own: web shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may sell your data.', because: 'the opposite' },
  { text: 'We do not sell personal information of minors under 16.', because: 'limited to one group' },
  { text: 'You may tell us not to sell your personal information.', because: 'a choice, not a promise' },
];
