/** The clause that names the GDPR controller or a legal basis of processing. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'gdpr-controller-or-legal-basis',
  topic: 'rights',
  title: 'Says who answers under the GDPR, or on what basis',
  explanation: 'The policy names the controller or the legal ground for using your data, as European law asks.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'controller',
      match: '(data|joint|the|as|a|independent) .{0,1} [(controller|controllers)]',
      unless: [
        '(another|other|different|new|third) .{0,2} (controller|controllers)',
        '(game|touch|volume|motion|remote) (controller|controllers)',
      ],
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'legal basis',
      match: '(legal|lawful|statutory) [(basis|bases|ground|grounds)]',
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'legitimate interests',
      match: '[legitimate] (business|commercial)? (interest|interests)',
      in: ['heading', 'paragraph', 'item', 'row'],
      polarity: 'any',
    },
    { name: 'Article 6', match: '(art|article|sec|section) 6 .{0,8} gdpr', polarity: 'any' },
    {
      name: 'performance of a contract',
      match:
        '(necessary|needed|required|basis|based) .{0,8} [(performance|perform|fulfil|fulfill|fulfillment|execution)] .{0,5} (contract|agreement)',
      polarity: 'any',
    },
  ],
  legal: ['GDPR Art. 6', 'GDPR Art. 13'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'act as controller under the European Union’s General Data Protection Regulation', source: 'koss 2018' },
  { text: 'harman is the data controller', source: 'harman 2020' },
  { text: 'The legal basis for this is your consent.', source: 'own: GDPR notice' },
  { text: 'We rely on our legitimate interest in preventing fraud.', source: 'own: GDPR notice' },
  { text: 'Processing rests on Art. 6 (1) b GDPR.', source: 'own: GDPR notice' },
  { text: 'The data is necessary for the performance of a contract with you.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our game controllers connect over Bluetooth.', because: 'a device' },
  { text: 'You may have your data sent to another controller.', because: 'portability names no controller' },
  { text: 'We use the information for legitimate business purposes.', because: 'no legal basis is named' },
];
