/** The clause for objecting to, or restricting, what is done with one's data. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-object-or-restrict',
  topic: 'rights',
  title: 'You can object to the use of your data',
  explanation: 'You can ask the company to stop or limit what it does with your details.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'right to object or restrict',
      match:
        '(right|rights|entitled|request|requests|ask|require|can|may|submit) .{0,16} [{restrict_word}] .{0,8} (processing|process|use|uses|using|disclosure|handling|processed|collection|collecting)',
      unless: '{other_limits}',
      evenIf: true,
    },
    {
      name: 'object',
      match: '(right|rights|entitled|may|can|could|wish|want) .{0,10} [(object|objection|oppose)] .{0,4} (to|against)',
      evenIf: true,
    },
    {
      name: 'right of objection or restriction',
      match: '(right|rights) (of|to) .{0,12} [(objection|restriction|object|opposition)]',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'ask us not to use it',
      match:
        '(right|entitled|ask|request|require|tell) .{0,8} [not] .{0,1} (use|process|to use|to process|using|processing) .{0,6} {your_data}',
      polarity: 'any',
      unless: '(not|never) .{0,2} (sell|share)',
    },
  ],
  legal: ['GDPR Art. 18', 'GDPR Art. 21'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request restriction of processing of your PI', source: 'koss 2018' },
  { text: 'You may object to our use of your details.', source: 'own: retailer' },
  { text: 'Right to object\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
  {
    text: 'You have the right to ask us not to process your personal data for advertising.',
    source: 'own: GDPR notice',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'You have the right to opt out of the sale of your personal information.',
    because: 'an opt-out of sale alone',
  },
  { text: 'We restrict access to your personal information.', because: 'a security measure' },
  { text: 'You may not use our site for any objectionable purpose.', because: 'a rule of the site' },
];
