import type { Clause, CounterExample, Example } from '../../core/clause.ts';

const notTheFamily = [
  'another entity',
  '(not|non) affiliated',
  'affiliate (program|programs|programme|marketing|link|links|network|networks|partner|partners|commission|commissions)',
  '(outside|outside of|beyond) (our|the|its) .{0,3} (group|family|companies|organization)',
];

export default {
  id: 'shares-with-affiliates',
  topic: 'sharing',
  title: 'Shares within its group of companies',
  explanation: 'Parent, sister and daughter companies of the shop may receive your data too.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'handed to the family', match: '[{hand_over}] .{0,30} {to_family}', unless: notTheFamily },
    {
      name: 'family may use it',
      match: [
        '{family_member} (also|each|and partners|and service providers)? [(may|will|can|could|have|has|also)] .{0,4} (access|use|receive|process|share|collect|see|look up|look at|view)',
        '({data}|it|them|database|databases)',
      ],
      unless: notTheFamily,
    },
    {
      name: 'family shares it',
      match: '(and|or) .{0,2} {family_member} [(share|exchange|disclose)] .{0,5} {data}',
      unless: notTheFamily,
    },
    {
      name: 'processed by the family',
      match: '[(processed|accessed|used|handled|shared|received|seen)] .{0,3} by .{0,6} {family_member}',
      unless: [...notTheFamily, '(policy|notice|statement) .{0,6} (describes|explains|covers)'],
    },
    {
      name: 'named in a list',
      match: '^(with|within|to|among|between) .{0,5} {family_member}',
      unless: notTheFamily,
    },
    {
      name: 'named below a heading',
      match:
        '^(our|other|internal|corporate|the|affiliates|subsidiaries|affiliated|group|companies|parent|members) .{0,4} (affiliates|subsidiaries|companies|group|family|entities)',
      under: '{share_heading}',
      unless: [
        ...notTheFamily,
        '(service|insurance|shipping|advertising|third party|credit) companies',
        '(other|the) (companies|entities) (with|that|who|which|you)',
      ],
    },
    {
      name: 'label and family',
      match: '^.{0,4} [{recipients_label}] .{0,8} {family_member}',
      unless: [...notTheFamily, '(aggregate|aggregated|anonymous)'],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'in a list of recipients',
      match: '^.{0,5} [{family_member}]',
      under: '{share_heading}',
      unless: [...notTheFamily, '(not|never|is|are|means|explains|limited)'],
      in: ['item', 'row'],
    },
    {
      name: 'one file for all brands',
      match:
        '({family_member}|brands|shops|stores) .{0,6} [(use|share|keep|work|draw|see|sees)] (on|from)? (one|the same|a single|a common|a shared) .{0,3} (file|database|record|account|profile)',
      unless: notTheFamily,
    },
    {
      name: 'sees it, below its heading',
      match: '[(see|sees|receive|receives|use|share|get|gets|access|process)] .{0,5} ({data}|file|files|database)',
      under: '(sister|affiliated|group|our) (businesses|companies|affiliates|brands|family)',
      unless: [...notTheFamily, '(not|never|you)', '{helper}'],
    },
    {
      name: 'family is given it',
      match: '{family_member} .{0,8} (be|are|is) [(given|sent|shown|told)] .{0,4} ({data}|it|access)',
      unless: notTheFamily,
    },
    {
      name: 'named as one of the group',
      match: '^.{1,12} [group] (company|companies)',
      under: '{share_heading}',
      unless: [...notTheFamily, '(not|never|is|means|explains)'],
      in: ['item', 'row'],
    },
    {
      name: 'joint use',
      match: '[joint] (use|users|utilization|utilisation) .{0,8} ({family_member}|co|inc|ltd|gmbh|companies|group)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Your data can be made available to other entities belonging to the Sonante group.',
    source: 'own: device maker',
  },
  {
    text: 'Disclosures of your data\nInternal third parties: other companies in the Wren group.',
    source: 'own: UK law firm',
  },
  { text: 'Who sees it\nOur group: an office in Canada gives us engineering support.', source: 'own: marketplace' },
  { text: 'with our parent company, subsidiaries and affiliates', source: 'harman 2020' },
  { text: 'We may also share your data:\n- Within the Kasperek Optical family of companies', source: 'kasperek 2017' },
  { text: 'but we may share your PI with our affiliates', source: 'koss 2018' },
  { text: 'Your order data is passed to other companies of our group.', source: 'own: retailer' },
  { text: 'Our subsidiaries may use your data for the same ends.', source: 'own: app maker' },
  { text: 'Acme and its affiliates share data with each other.', source: 'own: retailer' },
  { text: 'Your data is seen by our sister companies.', source: 'own: small shop' },
  { text: 'Who receives your data\nOther group companies help with the service.', source: 'own: GDPR notice' },
  { text: 'Our sister companies have access to the customer database.', source: 'own: retailer' },
  { text: 'Members of our corporate family may see your information.', source: 'own: retailer' },
  { text: 'Disclosed to: group companies, auditors.', source: 'own: law firm' },
  { text: '## Recipients\n\n- Sister company in Leeds\n- Tax office', source: 'own: web shop' },
  { text: 'Affiliated companies share one customer database.', source: 'own: retailer' },
  { text: 'Our banner stores under common ownership draw on a single customer database.', source: 'own: grocer' },
  { text: 'Sister businesses\n\nCabinet Row LLC sees the same customer file that we do.', source: 'own: home centre' },
  { text: 'Companies under common control with us may be given your data.', source: 'own: cosmetics' },
  { text: '## Who receives it\n\n- Blue Jewels LLP and Blue Home Limited (group companies)', source: 'own: jeweller' },
  { text: 'Scope of joint users: Blue Electric Co., Blue Service Co.', source: 'own: electronics shop' },
  {
    text: 'Disclosure outside the company occurs in the following situations only:\n- to Cairn Tours Inc., our subsidiary, which runs the trips',
    source: 'own: outfitter',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Whom we share with\nOther entities with your consent: you may link a bank.',
    because: 'not of the group',
  },
  { text: 'We do not share your data with affiliates.', because: 'a denial' },
  {
    text: 'This notice explains how data is collected and used by Acme Ltd. and its subsidiaries.',
    because: 'the family is the speaker, not the recipient',
  },
  { text: 'We take part in affiliate programs and earn a commission.', because: 'another meaning of affiliate' },
  {
    text: 'We are not affiliated with the shops that we link to.',
    because: 'no sharing',
  },
  {
    text: 'We may disclose data to protect the rights of our company and its affiliates.',
    because: 'the affiliates are protected, they receive nothing',
  },
  { text: 'Our brands do not share one database.', because: 'a denial' },
  { text: 'All stores use the same card readers.', because: 'stores of others' },
];
