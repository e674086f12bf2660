import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'tracks-across-sites-or-devices',
  topic: 'tracking',
  title: 'Follows you over other sites or devices',
  explanation: 'What you do elsewhere on the web, or on your other devices, is joined with what you do here.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'across sites or devices',
      match: '[(across|cross)] .{0,8} {other_places}',
      unless: ['(ads|advertisements|advertising) .{0,4} across the (internet|web)'],
    },
    { name: 'over time', match: 'over time .{0,12} {other_places}' },
    { name: 'cross-device', match: '[cross] (device|devices|site|app|browser|context|platform)' },
    {
      name: 'other sites you visit',
      match: [
        '[(collect|collects|collecting|track|tracks|tracking|gather|monitor|record|based)]',
        '(other|third party|different) .{0,3} (websites|sites|services|apps|applications)',
        '(visit|visits|visited|activity|activities|interactions|use|browsing|interact|view)',
      ],
    },
    {
      name: 'links devices',
      match:
        '[(link|links|linking|recognize|associate|connect|match|identify)] .{0,6} (different|various|multiple|your|across) .{0,2} devices',
    },
  ],
  contradicts: ['no-cross-site-tracking'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'we may track your use of our services and certain third-party services across time and devices.',
    source: 'harman 2020',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not track you across other websites.', because: 'a denial' },
];
