import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-demographics',
  topic: 'collection',
  title: 'Collects your age, gender or similar traits',
  explanation: 'The company takes your date of birth, age, gender or another personal trait that the law protects.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'we collect',
      evenIf: true,
      match: '[{gather}] .{0,40} {demographic_item}',
      unless: ['{definition}', '{crowd_only}', '{of_an_animal}'],
    },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {demographic_item}' },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours) .{0,20} {demographic_item}' },
    { name: 'are collected', match: '{demographic_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]' },
    {
      name: 'information includes',
      match:
        '({data}|characteristics|identifiers|identity) .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {demographic_item}',
      unless: ['{definition}', '{hands_on}', '{not_taken}', '{of_an_animal}'],
    },
    { name: 'listed as collected', match: '{demographic_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {demographic_item}',
    },
    {
      name: 'a table says yes',
      match: ['{demographic_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    {
      name: 'a list of details',
      match: ['{bare_list}', '{demographic_item}'],
      polarity: 'any',
      unless: '{full_sentence}',
    },
    {
      name: 'a label and its data',
      match: '{demographic_item}',
      under: '{heading_collect}',
      unless: ['{full_sentence}', '{not_taken}'],
      in: ['paragraph'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,20} {demographic_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '{full_sentence}', 'under'],
    },
  ],
  ifDenied: {
    title: 'Does not ask for age, gender or the like',
    explanation: 'The policy says that it does not collect such details about you.',
  },
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Categories may include your name, sizes, anniversary and birthday.', source: 'own: older retailer' },
  { text: 'First and last name, e-mail address, date of birth, gender.', source: 'own: order form' },
  { text: '| Protected classifications | gender, date of birth | YES |', source: 'own: CCPA section' },
  {
    text: 'The information we collect may include your name, email address, telephone number, gender, date of birth, country where you reside, and other information.',
    source: 'harman 2020',
  },
  { text: 'The personal information that we collect from you includes your date of birth.', source: 'koss 2018' },
  { text: 'You can tell us your birthday if you would like a voucher.', source: 'own: retailer' },
  { text: 'Give us your date of birth and we will send you a present.', source: 'own: retailer' },
  { text: 'Your gender and age range are requested in our survey.', source: 'own: survey' },
  { text: 'Personal details such as gender, nationality and marital status.', source: 'own: GDPR notice' },
  { text: 'This could include your age and gender.', source: 'own: app maker' },
  {
    text: '## Personal information we collect\n\n- Protected classification characteristics, such as age or sex',
    source: 'own: CCPA section',
  },
  { text: '## What we collect\n\nTraits: gender, date of birth. We keep it short.', source: 'own: app maker' },
  { text: '(ii) Profile, to the extent filled in by you: birthday, shoe size.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We collect your dog’s birthday for its card.', because: 'about an animal' },
  {
    text: 'We do not knowingly collect information from anyone under 13 years of age.',
    because: 'an age limit, no date of birth taken',
  },
  { text: 'We do not collect your date of birth.', because: 'a denial' },
  { text: 'We treat customers alike whatever their gender, race or religion.', because: 'nothing is collected' },
  {
    text: '"Sensitive data" means data on racial or ethnic origin and political opinions.',
    because: 'says what a word means',
  },
  { text: 'Profile data: your birthday is deleted after a year.', because: 'a retention period' },
];

export const denials: Example[] = [
  { text: 'We do not collect your age or gender.', source: 'own: retailer' },
  { text: 'We do not collect your date of birth.', source: 'own: retailer' },
];
