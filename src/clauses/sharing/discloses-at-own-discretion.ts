import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Security measures, changes of the policy and the exercise of a person's rights use the same words. */
const otherMatter = [
  '(unauthorized|unauthorised|accidental|improper) .{0,14} (disclosure|disclosures|access|use|release|destruction)',
  '(loss|misuse|theft|alteration) .{0,12} (disclosure|destruction|alteration)',
  '(organizational|organisational|technical|administrative|physical|procedural) .{0,6} (measures|safeguards|precautions)',
  '(change|changes|modify|update|revise|updates) .{0,14} (policy|notice|statement|terms)',
  '(exercise|exercising) .{0,4} your .{0,3} (rights|right)',
  '(verify|confirm) .{0,3} (your|the) identity',
  '(you|users) .{0,3} (are responsible|should|must)',
  '(services|service) to us',
];

export default {
  id: 'discloses-at-own-discretion',
  topic: 'sharing',
  title: 'Discloses data where it sees fit',
  explanation:
    'The company may disclose your data when it believes that this protects its rights, property or safety, without a court asking.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'handed over at will',
      match: '[{hand_over}] .{0,40} {own_judgement}',
      evenIf: true,
      unless: otherMatter,
    },
    {
      name: 'at will handed over',
      match: '{own_judgement} .{0,30} [{hand_over}] .{0,16} ({data}|it|them|content)',
      evenIf: true,
      unless: otherMatter,
    },
    {
      name: 'good faith belief',
      match:
        '(good faith) .{0,8} (action|access|disclosure|release|sharing|disclosing|preservation|steps|it|doing so) .{0,8} (necessary|required|appropriate|needed|reasonable|reasonably)',
      unless: otherMatter,
      evenIf: true,
    },
    {
      name: 'believes it necessary',
      match:
        '(believe|belief|believes|determine|consider|think) .{0,10} (necessary|appropriate|required|needed|reasonable|advisable) .{0,3} to .{0,4} (comply|protect|enforce|respond|conform|prevent|investigate|defend|satisfy)',
      unless: [...otherMatter, '(retain|keep|store)'],
      evenIf: true,
    },
    {
      name: 'those who get it, and why, in a list',
      match:
        '^.{0,6} [(police|insurers|lawyers|rescue|emergency|authorities|anyone|attorneys|debt|any person)] .{0,24} {own_judgement}',
      under: '{share_heading}',
      in: ['item', 'row'],
      evenIf: true,
      unless: otherMatter,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'In some cases we may disclose your information. Such cases may include:\n- to protect our rights',
    source: 'own: shop template',
  },
  {
    text: 'We reserve the right to disclose your PI (or any other information) when we believe it is necessary to protect our rights',
    source: 'koss 2018',
  },
  {
    text: 'we will release personal information if required by law or if, in good faith, we believe such action is necessary',
    source: 'korg 2010',
  },
  {
    text: 'To enforce our terms of sale, we may disclose your data to lawyers.',
    source: 'own: retailer',
  },
  {
    text: 'We may pass your data to credit agencies to prevent fraud.',
    source: 'own: web shop',
  },
  {
    text: 'We act in the good faith belief that such disclosure is necessary.',
    source: 'own: app maker',
  },
  { text: 'We may do so where we believe it is necessary to investigate abuse.', source: 'own: marketplace' },
  { text: 'We pass data to anyone where we think that this protects our customers.', source: 'own: retailer' },
  {
    text: '## Recipients\n\n- Police and insurers, as far as needed to establish or defend claims.',
    source: 'own: watch maker',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We take technical measures to protect your data against unauthorised disclosure.',
    because: 'security, not disclosure',
  },
  { text: 'We use your data to prevent fraud.', because: 'a use; nobody else receives it' },
  { text: 'We disclose data only when a court orders it.', because: 'the law decides, not the company' },
  {
    text: 'We share your data with couriers who deliver your parcel.',
    because: 'a service provider',
  },
  { text: 'If data is stolen, we notify the supervisory authorities of the breach.', because: 'a breach' },
  { text: 'If your card is stolen, tell the police and your bank.', because: 'advice' },
];
