import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'combines-outside-data',
  topic: 'collection',
  title: 'Adds outside data to yours',
  explanation: 'What you give the company is merged with information about you from other sources.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'combined with outside data',
      match: '[{combine}] .{0,16} {data} .{0,20} (with|from|by|using|against) .{0,12} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'combined it with outside data',
      match:
        '[(combine|combines|combining|merge|supplement|supplementing|augment|append|enrich|associate|link)] (it|this|them|that|what you) .{0,6} (with|to|from) .{0,18} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'is combined with outside data',
      match:
        '{data} .{0,30} (be|is|are) .{0,3} [(combined|merged|supplemented|augmented|enhanced|appended|enriched|matched|associated|linked|correlated|integrated)] .{0,3} (with|by|to) .{0,8} {data} .{0,12} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'outside data supplements',
      match: [
        '[(combine|supplement|augment|enhance|append|enrich|merge|update|correct|complement|add|adds)] .{0,4} (information|data|records|database|databases|profile|profiles|file|files|account|it|what)',
        '{take_in} .{0,14} (from|by) .{0,8} ({outside_data}|companies)',
      ],
      unless: '{not_combining}',
    },
    {
      name: 'from several sources',
      match:
        '[(combine|combines|combined|merge|combining)] .{0,12} {data} .{0,12} from .{0,4} (various|different|these|multiple|several|all|other) .{0,3} sources',
      unless: '{not_combining}',
    },
    {
      name: 'below a heading on other sources',
      match: '[(combine|combines|combined|merge|supplement|associate)] .{0,5} {data} .{0,3} with .{0,10} {data}',
      under: '(other|third|outside|external|different) (sources|party|parties)',
      unless: '{not_combining}',
    },
    {
      name: 'bought and added',
      match:
        '{data} .{0,8} (bought|purchased|obtained|received|acquired) .{0,3} from .{0,6} {outside_data} .{0,8} [(added|combined|merged|linked|matched)]',
      unless: '{not_combining}',
    },
    {
      name: 'is enriched',
      match:
        '{data} .{0,30} (be|is|are) .{0,3} [(combined|merged|supplemented|augmented|enhanced|appended|enriched)] .{0,3} (with|by) .{0,8} {outside_data}',
      unless: '{not_combining}',
    },
    {
      name: 'merged with what we hold',
      match:
        '[(merged|combined|matched|linked|joined)] .{0,2} with .{0,3} (what|information|data|records) .{0,3} (we|us) .{0,2} already .{0,2} (hold|have|know|store|keep)',
      unless: '{not_combining}',
    },
    {
      name: 'adds what others sold',
      match:
        '[(append|appends|add|adds)] .{0,4} (data|information|demographics) .{0,3} (bought|purchased|obtained|licensed|acquired) .{0,2} from .{0,3} (other|third|outside|data|outside)',
      unless: '{not_combining}',
    },
    {
      name: 'bought and put in the file',
      match: [
        '[(add|adds|attach|attaches|attached|append|appends|appended|join|joins|joined|tie|ties|tied|merge|merged)] .{0,12} (to|with) .{0,4} (record|records|file|files|account|accounts|profile|profiles|database|purchases|customer)',
        '{from_outside}',
      ],
      unless: ['{not_combining}', '(sites|site|app|apps|websites|cookies|log|login|sign|upload|you attached)'],
    },
    {
      name: 'matched against outside records',
      match:
        '({data}|what you tell us|it|them) .{0,6} [(match|matches|matched|check|checked|compare|compared)] against .{0,4} ({data}|lists) .{0,4} (that|which|held by|of|from) .{0,3} (other|outside|third|brokers|companies|data)',
      unless: ['{not_combining}', '(fraud|sanctions|address|identity)'],
    },
    {
      name: 'topped up from outside',
      match:
        '[(top up|tops up|fill in|fills in|fill gaps in|round out|flesh out|complete|completes|expand|deepen)] .{0,6} (what|{data}) .{0,10} (with|from|by|using) .{0,12} {from_outside}',
      unless: ['{not_combining}', '(order|form|purchase|transaction)'],
    },
    {
      name: 'outside data is joined on',
      match:
        '{from_outside} .{0,6} (may|can|will|is|are|be|gets)? .{0,3} [(appended|attached|added|joined|merged|matched|combined)] .{0,3} (to|with|against) .{0,4} (record|records|file|files|account|accounts|profile|profiles|what|{data}|it)',
      unless: '{not_combining}',
    },
    {
      name: 'appended to our file',
      match:
        '[(append|appends|appended|appending|attached)] .{0,12} (to|onto) .{0,5} (file|files|record|records|database|list|lists|account|accounts|profile|profiles|addresses)',
      unless: ['{not_combining}', '(cookie|cookies|note|notes|you)'],
    },
    {
      name: 'outside data put with what is there',
      match:
        '(elsewhere|obtained|received|purchased|bought|licensed|outside|these|those) .{0,12} [(matched|added|merged|joined|combined|linked)] .{0,2} (to|with) .{0,3} (what|your account|your record|our file|our record|our records|our customer|customer|the file|the record|your file)',
      unless: ['{not_combining}', '(cookie|cookies|fraud)'],
    },
    {
      name: 'adds these to the record',
      match:
        '(we|and|then|also) [(add|adds|join|merge)] (these|those|such|this) .{0,2} to (your|our|the|each) (customer|household|shopper|member)? (record|records|file|files)',
      unless: '{not_combining}',
    },
    {
      name: 'a vendor adds facts',
      match:
        '{fact_vendor} (then|also|may|can|will)? [(adds|add|append|appends|supplement|supplements)] .{0,3} {outside_fact} .{0,16} (to|with) .{0,4} {kept_file}',
      unless: '(you|not)',
    },
    {
      name: 'kept right by outside records',
      match: [
        '[{compared}] .{0,10} (against|with|from|using|through) .{0,8} {address_register}',
        '(update|updates|updated|complete|completed|correct|corrects|corrected|supplement|add|results|accurate)',
      ],
      unless: ['{not_combining}', 'you (can|may|should)'],
    },
  ],
  ifDenied: {
    title: 'Does not add outside data to yours',
    explanation: 'The policy says that it does not join what it knows of you with data from elsewhere.',
  },
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Your data is matched against lists held by other companies.', source: 'own: mail order' },
  { text: 'Your file may be enriched: its data is enhanced with publicly available records.', source: 'own: retailer' },
  { text: 'Data bought from other companies is added to your file.', source: 'own: retailer' },
  {
    text: 'we also use data collection technologies to associate data collected anonymously or pseudonymously with information we or a third party may have about you, such as your email address.',
    source: 'harman 2020',
  },
  { text: 'We may combine the information you give us with information from data brokers.', source: 'own: retailer' },
  {
    text: 'We may obtain details about you elsewhere and combine them with records from public sources.',
    source: 'own: retailer',
  },
  { text: 'Your data may be combined with data received from social networks.', source: 'own: app maker' },
  { text: 'We receive information from third parties to supplement our customer records.', source: 'own: retailer' },
  { text: 'We may merge details about you from several sources.', source: 'own: CCPA section' },
  {
    text: '## Information from third parties\n\nWe may combine this information with the personal information we hold.',
    source: 'own: GDPR notice',
  },
  { text: 'What they tell us may be merged with what we already hold about you.', source: 'own: retailer' },
  {
    text: 'We may append demographic data purchased from other firms to your customer record.',
    source: 'own: retailer',
  },
  { text: 'We buy postcode statistics from brokers and append them to your file.', source: 'own: insurer' },
  { text: 'We round out what you told us with facts from data brokers.', source: 'own: retailer' },
  { text: 'Facts from outside sources are attached to each account.', source: 'own: mail order' },
  { text: 'We append the property and mover information to our customer file.', source: 'own: home centre' },
  {
    text: 'The data received from these sources is matched with what is already in your account.',
    source: 'own: jeweller',
  },
  { text: 'We add these to your customer record so as to know our shoppers better.', source: 'own: department store' },
  {
    text: 'A data-enrichment vendor then adds age brackets and demographic information to the email addresses we hold.',
    source: 'own: soap maker',
  },
  {
    text: 'We run our list against the national change-of-address file and update our records.',
    source: 'own: catalogue',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not combine your information with data from third parties.', because: 'a denial' },
  { text: 'We obtain information about you from third parties.', because: 'obtains it, combining is not said' },
  { text: 'Advertisers may combine this data with information from other sources.', because: 'others combine it' },
  { text: 'We combine orders that go to the same address.', because: 'orders, not data' },
  { text: 'We add what you bought to your account.', because: 'own data' },
  { text: 'You may append a note to the account of an order.', because: 'an order note' },
  { text: 'Reviews that you write are added to your account.', because: 'one’s own' },
  { text: 'We do not append bought data to customer records.', because: 'a denial' },
  { text: 'Addresses are checked with the post office when a parcel comes back.', because: 'a delivery' },
];

export const denials: Example[] = [
  { text: 'We do not combine your data with information from outside sources.', source: 'own: retailer' },
  { text: 'We never merge your data with information that we get from third parties.', source: 'own: retailer' },
];
