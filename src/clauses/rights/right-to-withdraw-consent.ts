/** The clause for taking back a consent once given. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-withdraw-consent',
  topic: 'rights',
  title: 'You can take back your consent',
  explanation: 'Where the company relies on your consent, you can change your mind later.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'withdraw consent',
      match: '[{withdraw_word}] .{0,8} {consent}',
      unless: 'without .{0,3} {consent}',
      evenIf: true,
    },
    { name: 'consent withdrawn', match: '{consent} .{0,10} [{withdraw_word}]', evenIf: true },
    {
      name: 'change your mind',
      match: ['[(change|changed)] (your|their) (mind|consent)', '{consent}'],
      evenIf: true,
    },
    {
      name: 'consent can be undone in the settings',
      match:
        '(consent|consented|permission|opt in) .{0,30} you .{0,4} [(stop|opt out|turn off|disable|cancel)] .{0,8} (collection|it|use|sharing|this|anytime|any time|time)',
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 7(3)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to withdraw consent at any time', source: 'koss 2018' },
  { text: 'Consent to our newsletter may be revoked at any moment.', source: 'own: retailer' },
  { text: 'If you change your mind, you can cancel your consent by e-mail.', source: 'own: retailer' },
  {
    text: 'If you consented to location services, you can stop the collection in your phone settings.',
    source: 'own: app maker',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'You may not withdraw your consent once given.', because: 'the opposite' },
  {
    text: 'We ask for your consent before we send e-mails.',
    because: 'consent is asked for, nothing is said of taking it back',
  },
  { text: 'We may withdraw this offer without your agreement.', because: 'an offer is withdrawn, no consent' },
];
