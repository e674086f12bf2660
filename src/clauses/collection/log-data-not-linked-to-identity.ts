import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'log-data-not-linked-to-identity',
  topic: 'collection',
  title: 'Visit data is not tied to your name',
  explanation: 'What is recorded of your visit by itself (address, pages, clicks) is not connected with who you are.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'we do not link',
      match: ['[{tie}] .{0,25} {identity}', '{passive_data}'],
      polarity: 'denied',
      unless: [
        '(arbitrator|claims)',
        '(is|means) (any)? information (other than|that)',
        '(websites|sites|pages) linked',
        '(anonymize|anonymise|anonymized|aggregate) .{0,12} (longer|can not)',
      ],
    },
    {
      name: 'is not linked',
      match: '{passive_data} .{0,25} [{tied}] .{0,4} {identity}',
      polarity: 'denied',
      unless: '{made_anonymous}',
    },
    {
      name: 'does not identify',
      match:
        '{passive_data} .{0,25} not .{0,5} (identify|identifies|identifying|reveal|identifiable) .{0,4} (you|users|user|individual|individuals|visitors|visitor|personal|personally|name|person|who|identity|any|anyone|anybody|someone|identifiable)',
      polarity: 'any',
      unless: '{made_anonymous}',
    },
    {
      name: 'not used to find out',
      match: [
        '(not|never|no) (be)? (use|used|using|attempt|try) .{0,6} to .{0,2} (find|determine|discover|identify|ascertain|learn|personally) .{0,8} (name|identity|who|personally|address|individual|individuals|you)',
        '{passive_data}',
      ],
      polarity: 'any',
      unless: '{made_anonymous}',
    },
    {
      name: 'not merged with other data',
      match: '{passive_data} .{0,25} [{tied}] .{0,3} (with|to|from) .{0,3} other .{0,3} (data|information|sources)',
      polarity: 'denied',
      unless: '{made_anonymous}',
    },
    {
      name: 'no attempt to link',
      match: [
        'no (attempt|effort) .{0,2} to .{0,2} (attribute|link|connect|tie|identify|match|associate|relate|trace) .{0,6} {identity}',
        '{passive_data}',
      ],
      polarity: 'any',
      unless: '{made_anonymous}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Your IP address is not merged with other data held by Google.', source: 'own: GDPR notice' },
  {
    text: 'Passive information does not identify you to us by name, and we do not link your IP address to your personally identifiable information.',
    source: 'korg 2010',
  },
  { text: 'We do not link information we receive from Google with any of your PI.', source: 'koss 2018' },
  { text: 'Log data is not combined with personal data.', source: 'own: GDPR notice' },
  { text: 'This information does not identify you.', source: 'own: retailer' },
  { text: 'We do not use cookies to find out your name.', source: 'own: retailer' },
  {
    text: 'Crash records arrive without a name and we make no attempt to attribute them to an individual.',
    source: 'own: watch maker',
  },
  {
    text: 'These records are not checked against the membership information of the customer.',
    source: 'own: electronics shop',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Other Information is any information that does not reveal your identity, such as browser information and cookies.',
    because: 'a definition',
  },
  { text: 'We link your IP address to your account.', because: 'the opposite' },
  { text: 'We share aggregate statistics that do not identify you.', because: 'aggregate data that is handed on' },
  { text: 'We do not link to sites for adults.', because: 'hyperlinks' },
  { text: 'We do not share your name with others.', because: 'sharing, not linking' },
  { text: 'We make no attempt to match the prices that cookies of other shops show.', because: 'another matter' },
];
