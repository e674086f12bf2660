import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-location',
  topic: 'collection',
  title: 'Collects where you are',
  explanation: 'The company learns where you or your device are, from GPS, sensors or the network.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'we collect',
      match: '[{gather}] .{0,40} {location_item}',
      unless: ['{definition}', '{where_law_applies}', '{others_collect}'],
    },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {location_item}', unless: '{where_law_applies}' },
    {
      name: 'are collected',
      match: '{location_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]',
      unless: '{where_law_applies}',
    },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {location_item}',
      unless: ['{definition}', '{hands_on}', '{others_collect}', '{not_taken}', '{where_law_applies}'],
    },
    { name: 'listed as collected', match: '{location_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {location_item}',
      unless: '{where_law_applies}',
    },
    {
      name: 'uses your location',
      match: '[(use|uses|using|share|shares)] .{0,3} (your|users|the device) .{0,2} (location|whereabouts)',
      unless: '{where_law_applies}',
    },
    {
      name: 'bare item',
      match: '{location_bare}',
      in: ['paragraph', 'item', 'row'],
      unless: ['not', '(no|none|na)$', '{hands_on}'],
    },
    {
      name: 'a table says yes',
      match: ['{location_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    {
      name: 'to us',
      match: '[{give_verb}] .{0,2} (us|ours|our servers|our server) .{0,12} {location_item}',
      unless: '{where_law_applies}',
    },
    {
      name: 'a label and its data',
      match: '{location_item}',
      under: '{heading_collect}',
      unless: ['{full_sentence}', '{not_taken}'],
      in: ['paragraph'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,16} {location_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '{where_law_applies}', '{others_collect}'],
    },
  ],
  ifDenied: {
    title: 'Does not collect where you are',
    explanation: 'The policy says that it does not record your location.',
  },
} satisfies Clause;

export const examples: Example[] = [
  { text: 'With your permission our app determines the precise geolocation of your handset.', source: 'own: law firm' },
  { text: 'Your phone tells our servers where you are.', source: 'own: app maker' },
  { text: '| Geolocation data | location of the device | YES |', source: 'own: CCPA section' },
  { text: 'we may collect and process information about your actual location.', source: 'harman 2020' },
  {
    text: 'We may gather the following:\n- Location information, like GPS information, if enabled.',
    source: 'kasperek 2017',
  },
  { text: 'You can share your geolocation with our app to find the nearest store.', source: 'own: app maker' },
  { text: 'The precise location of your phone is used while the map is open.', source: 'own: app maker' },
  {
    text: 'Technical data, including the approximate location of your device, helps us to detect fraud.',
    source: 'own: GDPR notice',
  },
  { text: 'This may include your location.', source: 'own: retailer' },
  { text: 'We share your location with the courier.', source: 'own: delivery service' },
  { text: 'Geolocation data from your phone.', source: 'own: CCPA section' },
  { text: '## What we collect\n\n- Where you are when you open the app', source: 'own: app maker' },
  { text: '## What we collect\n\nPlace: GPS position, street. We keep it short.', source: 'own: app maker' },
  {
    text: 'Whereabouts: with permission, the position of your phone, to show the nearest store.',
    source: 'own: app maker',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We ask for your address and, where you are ordering, a card number.', because: 'where is no place here' },
  {
    text: 'Depending on your location, you may have further rights.',
    because: 'the law of a place, nothing collected',
  },
  { text: 'We do not collect your precise location.', because: 'a denial' },
  { text: 'Your data is stored in a secure location.', because: 'where the data lies' },
  { text: 'We record your IP address and country.', because: 'neither is a location' },
  { text: 'Location: your whereabouts are not recorded.', because: 'a denial' },
];

export const denials: Example[] = [
  { text: 'We do not collect your precise location.', source: 'own: retailer' },
  { text: 'We never collect your location by GPS.', source: 'own: retailer' },
];
