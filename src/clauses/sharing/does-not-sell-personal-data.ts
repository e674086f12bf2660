import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Denials for one group, one purpose or other people's conduct are no full denial. */
const notFull = [
  '(of|from|about|to|by|if|belonging) .{0,6} (minors|children|child|minor|consumers under|consumers we know|individuals under|persons under|users under|anyone under|customers under|residents under|teens)',
  '(under|than) (the age of)? (13|16|18|sixteen|thirteen|eighteen)',
  '(they|them|providers|provider|vendors|partners|processors|google|facebook|you|advertisers|recipients|contractors) .{0,4} not .{0,3} {sell}',
  '(prohibited|forbidden|prohibit|prohibits|not allowed|not permitted|require|requires|restrict|restricted) .{0,8} {sell}',
  '(want|wish|like|prefer|ensure|sure|cease) .{0,6} {sell}',
  '{sell} .{0,12} not to {sell}',
  '(sellers|merchants|customers|members|buyers|dealers) .{0,2} (must|may|shall|should|can|do|will) not',
  'please do not',
  '(processors|vendors|contractors|providers|issues|us) .{0,6} not sold or shared$',
  '{sell} .{0,2} (gift|products|product|goods|items|cards|tickets|alcohol|tobacco|services|accounts|phones|weapons)',
  '(you|customer|reseller|user|users) .{0,2} (will|shall|may|must|agree|can) not .{0,20} {sell}',
  'trade (secret|secrets|union|unions|show|shows|mark|marks|name|names|commission)',
  'do not sell .{0,6} (option|link|page|button|request|rights|section|tool|preference)',
  '(party|parties|business) (does|do|will) not {sell}',
  '(train|training) .{0,4} (model|models)',
  '(direct|directed|tell|ask|asked|request|requested|requests|right|instruct|choose|order|preference|signal|button|link) .{0,6} (not|do not) .{0,2} (to)? {sell}',
  '(not|never) .{0,8} {sell} .{0,8} {sale_object} .{0,5} (for|use in) .{0,6} {marketing_purpose}',
  '{sell} .{0,6} (sensitive|mobile|phone|telephone|sms|text|payment|credit|location|biometric) .{0,3} (information|data|number|numbers|consent|card|records|opt in)',
];

/** Who hands nothing over but to some, for some ends or of one kind hands something over. */
const partOfAll = [
  '(except|unless|other than|without|but|however|only|apart from|besides|save|beyond|though|outside of|for|purposes|marketing|necessary|unaffiliated|not affiliated|about how|if|when|where)',
  '(public|publicly|unauthorized|aggregate|anonymous|sensitive|request|ask|asks|right|prohibit|marketers|advertisers|prohibits|password|username|login|credentials|so|you|they|children|students|credit)',
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
      match: '[{sell}] .{0,12} ({sale_object}|it|them|this)',
      polarity: 'denied',
      unless: notFull,
    },
    {
      name: 'never sold',
      match: '({sale_object}|it|name|address|number) .{0,12} [(sold|rented|traded|leased|sell)]',
      polarity: 'denied',
      unless: notFull,
    },
    {
      // 'The CCPA has rules for businesses that sell data. We do not engage in such activity, nor have we in the last 12 months.'
      name: 'no such activity',
      match: '[(engage|engages|engaged)] in such (activity|activities|sale|sales|practices) .{0,12} (twelve|12) months',
      polarity: 'denied',
    },
    {
      // To hand nothing to anybody is not to sell it either.
      name: 'shared with nobody',
      match:
        '(we|i|will|does|never|has|have) .{0,3} [{share}] .{0,8} {sale_object} .{0,5} (with|to) (any)? (other)? (anyone|anybody|outsiders|third party|third parties|others|person|party|parties|company)',
      polarity: 'denied',
      unless: [...notFull, ...partOfAll],
    },
    {
      name: 'is given to nobody',
      match: '{data} .{0,8} [{given_at_all}]',
      polarity: 'denied',
      unless: [...notFull, ...partOfAll, '{one_kind} .{0,2} {data}'],
    },
    {
      name: 'nobody gets it',
      match:
        '^.{0,3} {nobody} .{0,4} [(gets|get|receives|receive|sees|see|obtains|obtain)] .{0,1} (your|any|our|the) .{0,3} {sale_object} .{0,3}$',
      polarity: 'any',
      unless: [...notFull, ...partOfAll],
    },
    {
      name: 'not for sale',
      match: '({sale_object}|it|name|address) .{0,4} (not|never) (be)? .{0,2} for (sale|rent)',
      polarity: 'any',
      unless: notFull,
    },
    {
      name: 'no sale',
      match: '(no|any) (sale|sales|selling|rental) of .{0,4} {sale_object}',
      polarity: 'any',
      unless: notFull,
    },
    {
      name: 'selling it is not our business',
      match: 'selling .{0,3} {sale_object} is not .{0,3} (what|something|part|our)',
      polarity: 'any',
      unless: notFull,
    },
    {
      name: 'nobody can buy it',
      match:
        '(nobody|no one|noone|nor can anyone) .{0,3} [(buy|buys|rent|purchase)] .{0,4} {sale_object} .{0,3} (from|of) us',
      polarity: 'any',
    },
    {
      name: 'a sale is not made',
      match:
        '(sale|rental|lending|lease|renting|hire) .{0,3} of .{0,4} {sale_object} .{0,12} not .{0,3} (conducted|performed|made|done)',
      polarity: 'any',
      unless: notFull,
    },
  ],
  contradicts: ['sells-personal-data'],
  ifMissing: {
    title: 'That your data is never sold',
    explanation: 'The policy does not promise that your data will never be sold or rented out.',
  },
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We do not rent, sell, barter or trade e-mail addresses.', source: 'korg 2010' },
  { text: 'harman does not and will not sell personal information', source: 'harman 2020' },
  { text: 'We are not in the business of selling Personal Information to others.', source: 'kasperek 2017' },
  { text: 'Your personal information will never be sold to anyone.', source: 'own: web shop' },
  {
    text: 'We do not engage in such activity and have not done so in the past 12 months.',
    source: 'own: CCPA section',
  },
  { text: 'We never give your details to anyone.', source: 'own: small shop' },
  { text: 'None of our customer records is passed on.', source: 'own: small shop' },
  { text: 'At no moment do we hand over and share your details with others.', source: 'own: host' },
  { text: 'No one else sees your data.', source: 'own: small shop' },
  { text: 'Your information is not for sale.', source: 'own: small shop' },
  { text: 'There is no sale of your data at our shop.', source: 'own: web shop' },
  { text: 'Selling your data is not what we do.', source: 'own: retailer' },
  { text: 'No one may buy customer data from us.', source: 'own: start-up' },
  {
    text: 'Sale or lending of the customer list to other companies is not conducted.',
    source: 'own: electronics shop',
  },
  { text: 'We wish to be clear that customer data is not sold by us for money.', source: 'own: jeweller' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'If you live in Texas, you may request:\n- that we cease selling your personal information.',
    because: 'a request that the person may make',
  },
  { text: 'We may sell your data.', because: 'the opposite' },
  {
    text: 'To say no to such ads, choose "Do not sell or share my personal information".',
    because: 'the name of a choice, no promise',
  },
  { text: 'We do not sell personal information of minors under 16.', because: 'limited to one group' },
  { text: 'You may tell us not to sell your personal information.', because: 'a choice, not a promise' },
  { text: 'Without your order number, no details are given.', because: 'about how one asks' },
  { text: 'No payment data is shared with others.', because: 'one kind of data' },
  { text: 'Nobody but our packers gets your address list.', because: 'some get it' },
  { text: 'Nobody can buy more than ten items from us.', because: 'goods' },
  { text: 'Sale of alcohol is not conducted to persons under 18.', because: 'goods' },
  {
    text: '| Records | signature, order details | payment processors | not sold or shared |',
    because: 'one category of a table',
  },
];
