import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'new-use-needs-choice',
  topic: 'use',
  title: 'Asks before using your data in a new way',
  explanation:
    'If the company wants to use your data for something materially different, it tells you first and lets you choose.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'different use, then choice',
      match: ['{using} .{0,24} {new_use}', '{ask_first}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'new purpose, then choice',
      match: ['{new_purpose}', '{ask_first}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'changed use, then choice',
      match: ['(change|changes) .{0,8} (how|way|manner|purposes|practices) .{0,8} {using}', '{choice_given}'],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'no less protection without consent',
      match:
        '(less protective|reduce your rights|materially less|less restrictive|weaken) .{0,24} (without|unless) .{0,8} {consent}',
      polarity: 'any',
    },
    {
      name: 'other purposes need consent',
      match: [
        '{using} .{0,24} (other|additional|further) .{0,2} (purpose|purposes)',
        '(we|will|shall|always) .{0,3} (ask|asks|seek|obtain|request|get) .{0,8} {consent}',
      ],
      polarity: 'any',
      unless: '{no_new_use}',
    },
    {
      name: 'asked before a new use',
      match:
        '(before|if) .{0,4} (we|us) .{0,4} (use|want|put|using|wish) .{0,6} ({data}|it) .{0,4} (for|to) .{0,3} (new|else|different|other|another) .{0,4} we .{0,3} [(ask|asks)] .{0,3} you',
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 6(4)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We will ask for your consent before we use your data for other purposes.', source: 'own: GDPR notice' },
  {
    text: 'If we are going to use your personally identifiable information in a manner which materially differs from the standards in effect at the time such information was collected, we will notify you and you will have a choice as to whether or not we use your information in this different manner.',
    source: 'korg 2010',
  },
  {
    text: 'We will not use your data for a purpose that is different from the one stated without your consent.',
    source: 'own: GDPR notice',
  },
  { text: 'Before any new use of your details we ask for your permission.', source: 'own: retailer' },
  {
    text: 'If we change how we use your information, we will give you the opportunity to opt out.',
    source: 'own: retailer',
  },
  {
    text: 'We will never make our practices less protective of data collected in the past without your consent.',
    source: 'own: app maker',
  },
  { text: 'Should we wish to use your data for a new purpose, we will ask you beforehand.', source: 'own: retailer' },
  {
    text: 'Should we wish to use it for something different, if we use it for another purpose we ask you first.',
    source: 'own: start-up',
  },
  {
    text: 'If we wish to use data for something not identified at the outset, the new purpose will be explained and your consent sought.',
    source: 'own: outfitter',
  },
  {
    text: 'If we want to add a purpose, we will explain it before starting, and you will be able to say no.',
    source: 'own: watch maker',
  },
  {
    text: 'If the purpose of use is changed, the Company shall inform the customer beforehand and obtain the customer’s agreement.',
    source: 'own: electronics shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may change how we use your data at any time.', because: 'no choice' },
  { text: 'We will notify you of changes to this policy.', because: 'notice of a new text' },
  { text: 'You can opt out of our newsletter.', because: 'marketing only' },
  { text: 'Partners may use your data for different purposes, and they ask for consent.', because: 'others use it' },
  { text: 'Before we use new paint we ask you for the colour.', because: 'no data' },
  { text: 'We may add a purpose to this list at any time.', because: 'no choice' },
];
