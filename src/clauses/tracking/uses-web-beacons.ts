import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-web-beacons',
  topic: 'tracking',
  title: 'Uses tracking pixels or web beacons',
  explanation:
    'Invisible images or scripts in pages and e-mails report what you open and read, also where you have refused cookies.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'a beacon by name',
      match: '[{beacon}]',
      unless: ['(bluetooth|ble|ibeacon|physical) .{0,3} (beacon|beacons)', 'pixel (phone|phones|density|ratio)'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Some of our third-party service providers and partners may use pixels (aka web beacons/web bugs/java script) to facilitate this.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our e-mails do not contain tracking pixels.', because: 'a denial' },
];
