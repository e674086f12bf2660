/** The clause for taking one's data along in a usable format. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-portability',
  topic: 'rights',
  title: 'You can take your data with you',
  explanation: 'You can get your data in a usable format, or have it moved to another company.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    { name: 'portability', match: '[(portability|portable)]', in: ['heading', 'paragraph', 'item', 'row'] },
    {
      name: 'a usable format',
      match: [
        '[(structured|machine|commonly|common|usable|readable|interoperable|electronic|digital)] .{0,5} (format|formats|readable)',
        '({your_data}|data|information|copy)',
      ],
      evenIf: true,
    },
    {
      name: 'moved to someone else',
      match:
        '(right|rights|request|requests|ask|require|want|wish|instruct|direct) .{0,24} [(transfer|transferred|transmit|transmitted|move|moved|port|ported|send|sent|pass)] .{0,12} to .{0,3} (another|other|different|new|third|others)',
      unless: '(another|other|third|foreign) (country|countries)',
      evenIf: true,
    },
    { name: 'export', match: '{right_frame} .{0,12} [(export|port|exporting)] .{0,8} ({your_data}|data|information)' },
  ],
  legal: ['GDPR Art. 20', 'CCPA § 1798.130'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We will provide to you, or a third party you have chosen, your PI in a structured, commonly used, machine-readable format.',
    source: 'koss 2018',
  },
  { text: 'You have a right to data portability.', source: 'own: GDPR notice' },
  { text: 'You may ask us to transfer your data to another company.', source: 'own: retailer' },
  { text: 'You can export your data from the settings page.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We may transfer your data to another country.', because: 'a transfer by the company' },
  { text: 'If we are bought, your data is transferred to another company.', because: 'a sale of the business' },
  { text: 'We send our newsletter in a readable plain format.', because: 'not the data of the person' },
];
