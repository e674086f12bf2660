import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-device-and-usage-data',
  topic: 'collection',
  title: 'Collects device and browsing data',
  explanation:
    'Your visit leaves technical traces with the company: IP address, device, browser, or the pages you look at.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'we collect',
      evenIf: true,
      match: '[{gather}] .{0,40} {device_item}',
      unless: ['{definition}', '{others_collect}'],
    },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {device_item}' },
    { name: 'are collected', match: '{device_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]' },
    {
      name: 'information includes',
      match:
        '({data}|characteristics|identifiers|identity) .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {device_item}',
      unless: ['{definition}', '{hands_on}', '{others_collect}'],
    },
    { name: 'listed as collected', match: '{device_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {device_item}',
    },
    {
      name: 'a table says yes',
      match: ['{device_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours|our servers|our server) .{0,20} {device_item}' },
    {
      name: 'a labelled list',
      match:
        '(technical|device|usage|log|logs|server|automatic|automatically|connection) .{0,2} (information|data|files) .{0,1} (ip|device|browser|operating|date|referrer) (address|id|type|version|system|identifier|and|url)',
      polarity: 'any',
      unless: ['{full_sentence}'],
    },
    {
      name: 'named as collected',
      match: '^.{0,1} information (about|on|from) your (computer|device|devices|browser|browsing|visit|visits|use)',
      in: ['paragraph', 'item', 'row'],
      unless: '{full_sentence}',
    },
    {
      name: 'server recognises',
      match:
        '(server|servers|system|site|website) .{0,2} [(recognize|recognizes|recognise|recognises)] .{0,10} {device_item}',
    },
    {
      name: 'a label and its data',
      match: '{device_item}',
      under: '{heading_collect}',
      unless: ['{full_sentence}', '{not_taken}'],
      in: ['paragraph'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,20} {device_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '{others_collect}', '{full_sentence}'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Our web server automatically recognises the domain name of each visitor.', source: 'own: 2000s site' },
  { text: 'Information about your computer and browsing habits.', source: 'own: retailer' },
  { text: 'Log data: IP address, date and time, browser version.', source: 'own: GDPR notice' },
  { text: 'Your browser sends us its type and your IP address.', source: 'own: GDPR notice' },
  { text: '| Network activity | browsing history, search history | YES |', source: 'own: CCPA section' },
  {
    text: 'The types of passive information include, but are not limited to, your IP address, which type of browser you are using, where you go on our website and how long you stay on any part of our website.',
    source: 'korg 2010',
  },
  {
    text: 'We may gather the following:\n- Device information, such as hardware model, settings, operating system version, internet protocol address, browser type and language',
    source: 'kasperek 2017',
  },
  { text: 'Our servers record the pages you view and the time of each visit.', source: 'own: retailer' },
  { text: 'You provide information about your device when you install our app.', source: 'own: app maker' },
  { text: 'IP addresses are logged for security.', source: 'own: GDPR notice' },
  { text: 'This includes your browser type and the links you click.', source: 'own: retailer' },
  { text: '## Information collected automatically\n\n- Log data and device identifiers', source: 'own: CCPA section' },
  { text: '## What we collect\n\nDevice: IP address, phone model. We keep it short.', source: 'own: app maker' },
  { text: '(iv) Technical: handset model, operating system, app version.', source: 'own: app maker' },
  {
    text: '## Observed by us\n\nDevice model, operating system and IP address; pages viewed; time spent.',
    source: 'own: marketplace',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not log IP addresses or device identifiers.', because: 'a denial' },
  { text: 'You can set your browser to refuse cookies.', because: 'a control, nothing collected' },
  { text: 'Our site works with every browser and operating system.', because: 'a technical hint' },
  { text: '"Log data" means the IP address and browser type of a visitor.', because: 'says what a word means' },
  { text: 'Device settings, browser settings: see the help of your maker.', because: 'advice' },
  { text: 'Technical data: IP addresses are not recorded.', because: 'a denial' },
];
