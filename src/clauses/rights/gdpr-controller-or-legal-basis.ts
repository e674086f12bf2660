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
      match: '(data|joint|the|as|a|independent|sole|responsible|your|relevant) .{0,1} [(controller|controllers)]',
      unless: ['(another|other|different|new|third) .{0,2} (controller|controllers)', '{device_controller}'],
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'controller of your data',
      match:
        '[(controller|controllers)] .{0,3} (of|for|responsible|under|within|in respect|with respect|regarding) .{0,6} ({data}|processing|gdpr|meaning|regulation)',
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'legal basis',
      match: '(legal|lawful|statutory) [(basis|bases)]',
      in: ['heading', 'paragraph', 'item', 'row'],
      evenIf: true,
    },
    {
      name: 'legal grounds',
      match:
        '(legal|lawful) [(ground|grounds)] .{0,4} (process|processing|use|using|our|we|data|collecting|following|include|include|personal)',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'legitimate interests',
      match: '[legitimate] (interest|interests)',
      in: ['heading', 'paragraph', 'item', 'row'],
      polarity: 'any',
    },
    {
      name: 'legitimate business interests',
      match: ['[legitimate] .{0,2} (interest|interests)', '(process|processing|rely|relies|basis|based|gdpr|lawful)'],
      polarity: 'any',
    },
    {
      name: 'Article 6',
      match: '(art|article|sec|section) 6 .{0,6} (gdpr|regulation|general|lit|para|paragraph|1)',
      polarity: 'any',
    },
    {
      name: 'performance of a contract',
      match:
        '(necessary|needed|required|basis|based|order) .{0,8} [(performance|perform|fulfil|fulfill|fulfillment|execution)] .{0,5} (contract|agreement)',
      polarity: 'any',
      unless: '(providers|vendors|contractors|employees) .{0,10} contract',
    },
    {
      name: 'consent, contract, law',
      match: [
        '[(basis|based|rely|relies|relying|grounds|bases|justified)] .{0,24} consent',
        '(contract|contractual)',
        '(law|legal|interest|interests|obligation|obligations)',
      ],
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'legal obligation',
      match: '[legal] obligation to which (we|the controller|the company|us)',
      polarity: 'any',
    },
    {
      name: 'who the controller is',
      match: '[(controller|controllers)] (is|are|within|pursuant|means)',
      unless: ['(another|other|different|new|third) .{0,2} (controller|controllers)', '{device_controller}'],
    },
    {
      name: 'controller, as a title',
      match: '^[(controller|controllers)]',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: ['{device_controller}', 'controller support'],
    },
    {
      name: 'responsible under the GDPR',
      match:
        '[(responsible|accountable)] .{0,8} (within the meaning|under|pursuant|as defined) .{0,4} (gdpr|regulation)',
      in: ['heading', 'paragraph', 'item', 'row'],
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
  { text: 'The legal grounds for processing your data are listed here.', source: 'own: GDPR notice' },
  {
    text: 'We process data on the basis of your consent, a contract with you or a duty under the law.',
    source: 'own: GDPR notice',
  },
  { text: 'Processing is needed to meet a legal obligation to which we are subject.', source: 'own: GDPR notice' },
  { text: 'Responsible party and controller is Shop GmbH.', source: 'own: GDPR notice' },
  { text: 'Controller: Shop GmbH, Berlin', source: 'own: GDPR notice' },
  { text: 'Our company is responsible for your data within the meaning of the GDPR.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our game controllers connect over Bluetooth.', because: 'a device' },
  { text: 'You may have your data sent to another controller.', because: 'portability names no controller' },
  { text: 'We use the information for legitimate business purposes.', because: 'no legal basis is named' },
  {
    text: 'We need to protect our legitimate business purposes and property.',
    because: 'purposes of business, no legal basis',
  },
];
