import type { Clause, CounterExample, Example } from '../../core/clause.ts';

const notToHelpers = [
  'internet service (provider|providers)',
  'another (service|provider|controller|company|business)',
  '(authorized|authorised) agent',
  '(aggregate|aggregated|anonymous|anonymized|nonpersonal) (statistics|information|data) .{0,20} (to|with)',
  '(from|by) .{0,2} (our|such|these) (service providers|vendors|suppliers)',
];

export default {
  id: 'shares-with-service-providers',
  topic: 'sharing',
  title: 'Uses service providers that see your data',
  explanation:
    'Firms that work for the company, such as payment, delivery or hosting services, receive your data to do their job.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'handed to helpers',
      match: '[{hand_over}] .{0,30} (with|to|among|between|us|by) .{0,14} {helper}',
      unless: notToHelpers,
    },
    {
      name: 'helpers engaged',
      match: ['[{company_engages}] .{0,8} {helper}', '{helper_task}'],
      unless: [...notToHelpers, '(cookie|cookies|beacons)'],
    },
    {
      name: 'they help us',
      match: [
        '{firm} (also|regularly)? [(help|helps|assist|assists|support|supports)] us',
        '({data}|customers|orders)',
      ],
      unless: notToHelpers,
    },
    {
      name: 'all but helpers',
      match: 'not include .{0,6} {helper}',
      polarity: 'any',
    },
    {
      name: 'helpers have access',
      match:
        '{helper} .{0,10} [(have|has|had|given|gain|receive|receives|need|needs|obtain|granted|get|gets|collect|use)] .{0,6} (access|information|data|details)',
      unless: ['(cookie|cookies|beacons)', ...notToHelpers],
    },
    {
      name: 'hosted elsewhere',
      match:
        '(store|site|shop|website|platform|data|information|services|webshop) .{0,6} (is|are) [(hosted|powered)] (on|by|with|at|in) .{0,6} {host}',
    },
    {
      name: 'we are hosted',
      match: '[hosted] (on|by|with|at) (a|an|the|our)? {host}',
    },
    {
      name: 'uses the services of',
      match:
        '(we|company|site|shop|store|website) .{0,4} [(use|uses|using)] the (service|services) (of|from|provided by)',
      unless: ['you .{0,3} use', '{social_network}', '(google|analytics)'],
    },
    {
      name: 'handled by helpers',
      match:
        '(payment|payments|transactions|transaction|card|checkout|purchases|orders|data|information) .{0,10} [(processed|handled|operated|managed|stored|accessed)] .{0,6} (by|through|via|using) .{0,8} {helper}',
      unless: notToHelpers,
    },
    {
      name: 'brand used',
      match: '(use|uses|using) .{0,6} {company_brand} .{0,8} (to|for|as)',
      unless: 'you .{0,2} use',
    },
    {
      name: 'named in a list',
      match:
        '^(with|to|our|third|service|payment|delivery|it|hosting|trusted|these|this|such|external|companies|firms|helpers|vendors) .{0,6} {helper}',
      under: '{share_heading}',
      unless: notToHelpers,
    },
    {
      name: 'label and helpers',
      match: '^.{0,4} [{recipients_label}] .{0,14} {helper}',
      unless: [...notToHelpers, '(from|by) .{0,4} {helper}'],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'in a list of recipients',
      match: '^.{0,6} [{helper}]',
      under: '{share_heading}',
      unless: [...notToHelpers, '(not|never)', '(cookie|cookies)'],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'who gets it',
      match: '^who .{0,8} (data|information|details|it) .{0,4} {helper}',
      polarity: 'any',
      evenIf: true,
    },
    {
      name: 'receive what the job needs',
      match:
        '{helper} .{0,12} [(receive|receives|get|gets|see|sees)] .{0,2} (what|only what|such|no more|whatever) .{0,6} (job|task|work|calls|requires|require|need|needs|function|order|necessary)',
      unless: notToHelpers,
    },
    {
      name: 'work is entrusted',
      match:
        '(we|company|shop|store) .{0,2} [(entrust|entrusts|entrusted|outsource|outsources|consign|consigns|delegate|delegates|subcontract)] .{0,12} ({data}|handling|processing|operations|tasks|work|part) .{0,10} to .{0,5} (companies|company|contractors|firms|providers|outside|consignees|businesses|specialists)',
      unless: notToHelpers,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Disclosures of your data\nExternal third parties: service providers for our systems.',
    source: 'own: UK law firm',
  },
  { text: 'We employ other firms to carry out tasks such as packing your order.', source: 'own: older retailer' },
  { text: 'we may share your personal data with our service providers', source: 'harman 2020' },
  { text: 'We work with companies and Agents that help us run our business', source: 'kasperek 2017' },
  { text: 'Delivery firms and other vendors have access to the data that they need.', source: 'own: web shop' },
  {
    text: 'This does not include trusted parties who assist us in running the shop.',
    source: 'own: blog shop',
  },
  { text: 'Other companies help us to ship orders.', source: 'own: web shop' },
  { text: 'Our store is hosted on Shopify Inc.', source: 'own: Shopify shop' },
  { text: 'This shop is hosted by an external company.', source: 'own: GDPR notice' },
  { text: 'We use the services of a newsletter sender.', source: 'own: web shop' },
  { text: 'All payments are handled by our payment provider.', source: 'own: web shop' },
  { text: 'We use Klaviyo to send out our newsletter.', source: 'own: web shop' },
  { text: 'Recipients of your data\nOur hosting provider and our couriers.', source: 'own: GDPR notice' },
  { text: 'Recipients: hosting company, parcel carrier.', source: 'own: web shop' },
  { text: '## Who sees your data\n\n- Our parcel couriers\n- The tax office', source: 'own: small shop' },
  { text: 'Who gets your details: couriers and the printing company.', source: 'own: small shop' },
  {
    text: 'Trucking companies, card processors and cloud hosts receive what the job requires.',
    source: 'own: home centre',
  },
  {
    text: 'For shipping and repair, the Company entrusts the handling of personal data to outside companies.',
    source: 'own: electronics shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not pass your data to service providers.', because: 'a denial' },
  {
    text: 'You may ask us to transfer your data to another service provider.',
    because: 'the right to portability',
  },
  { text: 'An authorized agent may act for you.', because: 'your agent, not the company’s' },
  { text: 'We help suppliers of rare parts to find buyers.', because: 'no data passes' },
  { text: 'Recipients of our prize: three customers.', because: 'no data' },
  { text: 'Trucking companies receive what you return.', because: 'goods' },
];
