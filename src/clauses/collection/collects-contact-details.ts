import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-contact-details',
  topic: 'collection',
  title: 'Collects your contact details',
  explanation: 'The company takes your name, postal or e-mail address, or phone number.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'we collect',
      evenIf: true,
      match: '[{gather}] .{0,40} {contact_item}',
      unless: ['{definition}', '{others_collect}', '(log|logs) (is|are|was|were)'],
    },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {contact_item}' },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours) .{0,20} {contact_item}' },
    { name: 'are collected', match: '{contact_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]' },
    {
      name: 'information includes',
      match:
        '({data}|characteristics|identifiers|identity) .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {contact_item}',
      unless: ['{definition}', '{hands_on}', '{others_collect}'],
    },
    { name: 'listed as collected', match: '{contact_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {contact_item}',
    },
    {
      name: 'a table says yes',
      match: ['{contact_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    { name: 'a list of details', match: '{bare_list}', polarity: 'any', unless: '{full_sentence}' },
    {
      name: 'a label and its data',
      match: '{contact_item}',
      under: '{heading_collect}',
      unless: ['{full_sentence}', '{not_taken}'],
      in: ['paragraph'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,16} {contact_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '(us|our|officer|write)'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Name, address, telephone number.', source: 'own: order form' },
  { text: '| Identifiers | real name, postal address, email address | YES |', source: 'own: CCPA section' },
  {
    text: 'When you place an order with us, we collect your name, address, telephone number, credit card information and your e-mail address.',
    source: 'korg 2010',
  },
  {
    text: 'The information we collect may include your name, email address, telephone number, gender, date of birth, country where you reside, and other information.',
    source: 'harman 2020',
  },
  {
    text: 'You give us your first and last name and your delivery address when you check out.',
    source: 'own: retailer',
  },
  {
    text: 'To take part in the draw, please provide us with your full name and telephone number.',
    source: 'own: contest rules',
  },
  { text: 'Your e-mail address is stored when you subscribe to stock alerts.', source: 'own: GDPR notice' },
  {
    text: 'Identity data, such as name and surname, and contact data, such as postal address.',
    source: 'own: GDPR notice',
  },
  { text: 'This may include your name and phone number.', source: 'own: app maker' },
  {
    text: '## Categories of personal information we collect\n\n- Identifiers: full name, postal address, e-mail address',
    source: 'own: CCPA section',
  },
  { text: '## What we collect\n\nAccount: full name, email address. It stays with us.', source: 'own: app maker' },
  {
    text: 'Identity and contact data: title, first and last name, postal address, telephone.',
    source: 'own: retailer',
  },
  { text: 'Identifiers | Name, delivery address, mobile number | Vendors', source: 'own: CCPA table' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'You can write to us at the postal address below or call our telephone number.',
    because: 'the company’s own address',
  },
  {
    text: '"Personal information" means information such as your name or e-mail address.',
    because: 'says what a word means',
  },
  { text: 'We do not collect your name or e-mail address when you only browse.', because: 'a denial' },
  { text: 'We log the domain name of your internet provider.', because: 'a domain name is no contact detail' },
  { text: 'These logs are never matched with your name.', because: 'records, not the act of recording' },
  { text: 'Contact details: our postal address and telephone number stand below.', because: 'how to reach the shop' },
  { text: 'Identity data: we do not collect your name or postal address.', because: 'a denial' },
];
