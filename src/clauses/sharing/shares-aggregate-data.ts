import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Others who report totals to the company, or one-off feedback, are not its disclosures. */
const comesIn = [
  '(provide|provides|send|sends|report|give) us',
  '(provided|sent|reported|given|available) to us',
  '(partners|cookies|they|google|facebook|apple|tools|vendors|you) (may|can|will|also)? (provide|provides|report|reports|send|sends|share) .{0,10} {nameless_word}',
  'you .{0,4} (provide|give|submit|send) .{0,3} anonymous',
  '(allowing|allow|enable) (you|users) to share',
  'by your (computer|browser|device)',
  'you can .{0,3} (choose|chose)',
];

export default {
  id: 'shares-aggregate-data',
  topic: 'sharing',
  title: 'Shares data without names',
  explanation: 'Totals, statistics or data from which names were removed may be passed on or published.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'handed over',
      match: '[({share_word}|publish|publishes|publishing|published|sell|sold)] .{0,14} {nameless_data}',
      unless: comesIn,
    },
    {
      name: 'given',
      match: '[{hand_over}] .{0,6} {nameless_data} .{0,25} (to|with) .{0,4} {outside_reader}',
      unless: comesIn,
    },
    {
      name: 'others are given it',
      match: '[{hand_over}] .{0,3} {outside_reader} .{0,4} {nameless_data}',
      unless: comesIn,
    },
    {
      name: 'given in totals',
      match:
        '[({hand_over}|publish|publishes|published)] .{0,25} (in|on) (an|a|the)? (purely|strictly|only)? {nameless_word} .{0,2} (form|basis|manner|format|with)',
      unless: comesIn,
    },
    {
      name: 'is handed over',
      match:
        '{nameless_data} .{0,14} [(shared|disclosed|published|released|transferred|sold|provided|available|distributed|licensed|given|supplied|passed)] .{0,5} (to|with|publicly|by|for|in|on|as|and|without)',
      unless: [...comesIn, '(by|from) (our|these|third party) (vendors|providers|partners|tools)'],
    },
    {
      name: 'share it',
      match: [
        '{nameless_data}',
        '[({share_word}|provide|publish)] (it|them|this|that|these|such|the resulting) .{0,3} (with|to|publicly|information|data)',
      ],
      unless: comesIn,
    },
    {
      name: 'make it public',
      match: ['{nameless_data}', '[(make|makes|making)] (it|them|this|these|such) .{0,2} (public|publicly)'],
      unless: comesIn,
    },
    {
      name: 'reports to others',
      match: '(to|and) [(provide|supply|give|offer|report)] .{0,4} {nameless_data} .{0,6} to .{0,5} {outside_reader}',
      // 'Information that contains no names': the 'no' is not about the giving.
      polarity: 'any',
      unless: [...comesIn, '(not|never) .{0,3} (provide|supply|give|offer|report)'],
    },
    {
      name: 'what is shared is anonymous',
      match: '(information|data) .{0,4} we .{0,4} [{share_word}] .{0,6} (is|are) .{0,3} {nameless_word}',
    },
    {
      name: 'others may collect it',
      match:
        '[(allow|allows|permit|permits|authorize|let)] .{0,8} to .{0,8} (collect|use|gather|receive|access) .{0,6} {nameless_word} .{0,3} (information|data)',
    },
    {
      name: 'made public, below a heading on totals',
      match:
        '[(display|displays|publish|publishes|provide|share|shares|disclose|release|show|make)] (this|these|such|that|those|the) .{0,3} (information|data|statistics|figures|results|numbers|reports) .{0,8} (publicly|public|others|anyone|third|partners|advertisers|sponsors)',
      under: ['{nameless_word}', '(statistics|totals|figures|insights)'],
      unless: comesIn,
    },
    {
      name: 'what studies found',
      match:
        '(results|findings|conclusions|outcomes) (of|from) .{0,6} (research|study|studies|survey|surveys|analysis|analyses) .{0,6} [(shared|published|presented|disclosed|available)] .{0,6} (researchers|scholars|educators|academics|scientists|conference|conferences|journal|journals|publications|publicly|public|others|community|web|website|online)',
      unless: [...comesIn, 'of your'],
    },
    {
      name: 'we publish what studies found',
      match:
        '[(publish|publishes|publishing|share|present|disclose|release)] .{0,4} (results|findings|conclusions|outcomes) (of|from) .{0,6} (research|study|studies|survey|surveys|analysis|analyses)',
      unless: [...comesIn, 'of your'],
    },
    {
      name: 'totals that name nobody',
      match: [
        '[(publish|published|publishes|share|tell|give|show|pass)] .{0,6} (totals|figures|numbers|counts|how many|averages|percentages)',
        '(identifies|identify|name|names|named|recognised|recognized|recognise|recognize|single out|lead back|leads back|traced) .{0,3} (nobody|no one|noone|anyone|anybody|you|to|person|individual)',
      ],
      polarity: 'any',
    },
    {
      name: 'figures of all users',
      match: [
        '(figures|numbers|totals|averages) .{0,4} (about|of|on|over) .{0,3} (all|many|every|our) .{0,4} (users|customers|members|orders|visitors)',
        '[(published|shared|publish|share|sold)]',
      ],
      polarity: 'any',
      unless: 'not .{0,2} (published|shared|publish|share)',
    },
    {
      name: 'others get figures without names',
      match: [
        '{outside_reader} .{0,3} [(receive|receives|get|gets|see|sees)] .{0,6} (reports|figures|statistics|totals|summaries|trends|how many|numbers|counts)',
        '(no|nobody|noone|never|without|not) .{0,5} (named|names|name|identified|individual|person|who)',
      ],
      polarity: 'any',
      unless: comesIn,
    },
    {
      name: 'are published',
      match: '{names_nobody} .{0,14} (is|are|be) [(published|released|given|supplied|provided|shared|passed|sold)]',
      polarity: 'any',
      unless: [
        ...comesIn,
        '(not|never) (be)? .{0,1} (published|released|given|supplied|provided|shared|passed|sold)',
        'given (consent|by)',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Information stripped of identifiers may be published or provided to others.', source: 'own: US retailer' },
  {
    text: 'We may de-identify or aggregate personal information and disclose the resulting data freely.',
    source: 'own: law firm',
  },
  { text: 'We may give our advertisers statistics about our visitors as a group.', source: 'own: older retailer' },
  {
    text: 'We may however share broad aggregate demographic data and related usage information with our business partners',
    source: 'korg 2010',
  },
  { text: 'We may share or publish aggregate information', source: 'kasperek 2017' },
  { text: 'We may provide statistics about sales to our suppliers.', source: 'own: retailer' },
  { text: 'Survey answers are disclosed only in aggregated form.', source: 'own: web shop' },
  { text: 'De-identified data may be sold to research firms.', source: 'own: app maker' },
  { text: 'We remove names to create anonymous data and may share such data with others.', source: 'own: app maker' },
  { text: 'We use totals to supply anonymous reports to potential sponsors.', source: 'own: magazine shop' },
  { text: 'The data that we share with shops is anonymous.', source: 'own: app maker' },
  { text: 'We allow ad firms to collect anonymous information on our pages.', source: 'own: web shop' },
  {
    text: '## Statistics\n\nOur shop counts which pages are read most. We may publish these figures or hand them to others.',
    source: 'own: web shop',
  },
  { text: 'We present conclusions from these studies to the trade.', source: 'own: mattress maker' },
  { text: 'We draw statistics on sales from orders and make them public.', source: 'own: bookshop' },
  { text: 'Findings of our surveys on sleep are presented at conferences.', source: 'own: mattress maker' },
  { text: 'We tell makers how many socks were bought, figures that identify nobody.', source: 'own: web shop' },
  { text: 'Totals of all orders are published each spring.', source: 'own: retailer' },
  {
    text: 'Vendors receive reports on how their lines are selling, with no individual named.',
    source: 'own: department store',
  },
  {
    text: 'Trail statistics, in which no hiker can be identified, are given to park agencies.',
    source: 'own: outfitter',
  },
  { text: 'Trends, with no customer distinguishable, are published.', source: 'own: jeweller' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Our analytics vendor may provide us with aggregate reports.',
    because: 'totals come in, they do not go out',
  },
  { text: 'We use aggregated data to improve our shop.', because: 'used, not shared' },
  { text: 'We do not share even anonymous data with anyone.', because: 'a denial' },
  { text: 'We share your name and address with couriers.', because: 'personal data' },
  { text: '## Orders\n\nWe show this information to others who share your account.', because: 'personal data' },
  { text: 'Results of your medical study are available to others in your household.', because: 'personal data' },
  { text: 'We tell you how many points you have.', because: 'one’s own points' },
  { text: 'Statistics in which nobody can be identified are not published.', because: 'a denial' },
];
