import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-third-party-analytics',
  topic: 'tracking',
  title: 'Lets other companies measure your visit',
  explanation: 'An outside measuring service such as Google Analytics learns what you look at and do on the site.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'a service by name',
      match: '[{analytics_name}]',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '{no_use} .{0,8} {analytics_name}',
        '(matomo|piwik|plausible) .{0,8} (own|ourselves) .{0,1} (server|servers|machine|machines)',
      ],
    },
    {
      name: 'analytics provider',
      match:
        '[(analytics|analytic|analytical|measurement|statistics)] .{0,3} (provider|providers|partner|partners|company|companies|vendor|vendors|firm|firms|agencies|suppliers)',
      unless: [
        '{no_use} .{0,8} (analytics|measurement)',
        'we (are|provide|offer) .{0,4} (analytics|measurement)',
        '(performance|cost) of .{0,4} services',
      ],
    },
    {
      name: 'analytics service',
      match: '[(analytics|analytic|measurement)] .{0,1} (service|services|platform|platforms|suite)',
      unless: ['{no_use} .{0,8} (analytics|measurement)', 'we (are|provide|offer) .{0,4} (analytics|measurement)'],
    },
    {
      name: 'outsiders analyse use',
      match:
        '({analyst}|parties) .{0,24} [(analytics|analyze|analyzes|analyzing|analyse|analyses|analysing|measure|measures|measuring|understand|understanding|monitor|monitors|monitoring|track|tracking|evaluate|evaluates|evaluating|analysis|insights|statistics|metrics)] .{0,12} ({visit_word}|users|audience|{cookie})',
      unless: [
        '{no_use} .{0,12} {analyst}',
        '(fraud|fraudulent|credit)',
        '(websites|sites|site) .{0,6} (link|links|linked)',
      ],
    },
    {
      name: 'use analysed by outsiders',
      match:
        '[(analytics|analyze|analyse|measure|understand|monitor|track|evaluate|insights|statistics)] .{0,16} {visit_word} .{0,20} (by|from|with|through|via|using|including) .{0,4} (third party|third parties|vendors|service providers|outside|external|partners)',
      unless: '{no_use} .{0,12} (third|vendors|service|outside|external)',
    },
    {
      name: 'analytics from outsiders',
      match: '[(analytics|statistics)] .{0,12} (by|from|of) .{0,3} {analyst}',
      unless: '{no_use} .{0,4} (analytics|statistics)',
    },
    {
      name: 'third-party analytics',
      match: '{analyst} .{0,10} [(analytics|analytic|analytical)]',
      unless: ['{no_use} .{0,8} {analyst}', '(consumer|customer) (third party|third parties)'],
    },
    {
      name: 'others collect how the site is used',
      match:
        '[(permit|permits|allow|allows|let|lets|enable|enables)] .{0,4} {analyst} .{0,20} (collect|place|set|use|gather) .{0,24} (use of|insights|usage|interaction|interactions|analytics|measurement)',
    },
  ],
  ifDenied: {
    title: 'Uses no outside analytics',
    explanation: 'The policy says that no other company measures your visit.',
  },
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We use Google, a third-party analytics provider, to collect information about the users of the website.',
    source: 'koss 2018',
  },
  {
    text: 'we partner with google analytics, which uses data collection technologies to track your interactions with our services.',
    source: 'harman 2020',
  },
  { text: 'Our pages are measured with Matomo, which an outside host runs for us.', source: 'own: GDPR notice' },
  { text: 'Recipients of usage data are our analytics partners.', source: 'own: CCPA section' },
  { text: 'A web analytics service counts our readers.', source: 'own: retailer' },
  {
    text: 'An outside company helps us to understand how shoppers navigate the site.',
    source: 'own: retailer',
  },
  {
    text: 'We measure the traffic of our pages with tools from external firms.',
    source: 'own: 2000s policy',
  },
  { text: 'Our app contains analytics code by outside companies.', source: 'own: app maker' },
  { text: 'Third parties support us with web analytics.', source: 'own: GDPR notice' },
  {
    text: 'We allow selected service providers to set cookies that give us insights.',
    source: 'own: retailer',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not use Google Analytics or any similar service.', because: 'a denial' },
  {
    text: 'We look at our own server logs to see which pages are popular.',
    because: 'measures by itself, no third party',
  },
  {
    text: 'We share your order with service providers who ship it.',
    because: 'a service provider, but not one that measures visits',
  },
  {
    text: 'Payment companies analyse purchases in order to find fraud.',
    because: 'analysis against fraud, not of visits',
  },
  { text: 'We run Matomo on our own servers, without an outside firm.', because: 'a tool on its own machines' },
];

export const denials: Example[] = [
  { text: 'We do not use Google Analytics.', source: 'own: retailer' },
  { text: 'We do not use third-party analytics services.', source: 'own: retailer' },
];
