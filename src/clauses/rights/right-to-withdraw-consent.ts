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
      match: '[{withdraw_word}] .{0,8} ({consent}|permissions|authorizations)',
      unless: [
        'without .{0,3} {consent}',
        '{withdraw_word} (its|our)',
        '{withdraw_word} .{0,2} (offer|order|bid|funds|payment)',
      ],
      evenIf: true,
    },
    {
      name: 'consent withdrawn',
      match: '(consent|permission|authorization|authorisation|approval|yes) .{0,10} [{withdraw_word}]',
      unless: 'without .{0,3} {consent}',
      evenIf: true,
    },
    {
      name: 'change your mind',
      match: [
        '[(change|changed|changing)] (your|their) (mind|consent)',
        '(consent|consented|opt in|opted in|opting in|permission)',
      ],
      evenIf: true,
    },
    {
      name: 'consent can be undone in the settings',
      match:
        '(consent|consented|permission) .{0,30} you .{0,6} [(stop|turn off|disable|cancel|undo)] .{0,8} (collection|it|use|sharing|this|anytime|any time|time|consent|permission)',
      evenIf: true,
    },
    {
      name: 'cancel or change your consent',
      match:
        '{right_frame} {co_run} [(cancel|change|modify|amend|undo|cancelling|canceling|changing)] .{0,3} (your|their|this|that|any|the|such) .{0,3} (consent|consents)',
      evenIf: true,
    },
    {
      name: 'consent can be cancelled',
      match: '(consent|permission) .{0,6} (can|may) .{0,3} be .{0,3} [(cancelled|canceled|undone|ended)]',
      evenIf: true,
    },
    {
      name: 'yes, then no',
      match: [
        '(yes|agreed|consented|permitted|allowed|permission|agree|go ahead|okayed|said we could|said we may)',
        'you .{0,4} [(say no|change your mind|changed your mind|take it back|unsay it|untick)]',
      ],
      unless: ['{cookie}', '(return|returns|refund|purchase|order)'],
      evenIf: true,
    },
    {
      name: 'what was allowed is revoked',
      match: [
        '(permitted|allowed|agreed to|consented|agreed|granted)',
        'you .{0,4} [{withdraw_word}] .{0,3} (at|again|later|any|whenever|anytime|it|this|that)?$',
      ],
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
  { text: 'You can change or cancel your consent in the privacy settings.', source: 'own: app maker' },
  { text: 'A consent can be cancelled by letter.', source: 'own: GDPR notice' },
  { text: 'If you agreed before, you may change your mind later.', source: 'own: web shop' },
  { text: 'What you have allowed us you can always revoke.', source: 'own: law firm' },
  { text: 'If you said we may, you remain free to change your mind.', source: 'own: small shop' },
  { text: 'A yes, once given, can be taken back by post or by phone.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'You may not withdraw your consent once given.', because: 'the opposite' },
  {
    text: 'We ask for your consent before we send e-mails.',
    because: 'consent is asked for, nothing is said of taking it back',
  },
  { text: 'We may withdraw this offer without your agreement.', because: 'an offer is withdrawn, no consent' },
  { text: 'Say no to plastic bags at checkout.', because: 'no consent' },
  { text: 'If you allowed enough time, you can change your mind about a return.', because: 'a return of goods' },
];
