/** The clause for having one's data or account erased. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-delete',
  topic: 'rights',
  title: 'You can have your data deleted',
  explanation: 'You can have your details or your account erased, by yourself or on request.',
  stance: 'good',
  weight: 'serious',
  patterns: [
    {
      name: 'delete your data',
      match: '{right_frame} .{0,16} [{delete_word}] .{0,12} {your_data}',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'data deleted',
      match: '{right_frame} .{0,14} {your_data} .{0,10} [(deleted|erased|removed|destroyed|purged)]',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'right to erasure',
      match:
        '(right|rights|request|requests|requesting|ask|submit) (to|of|for)? .{0,12} [(deletion|erasure|forgotten|delete|erase)]',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'to delete, do this',
      match: ['(to|for) .{0,8} [{delete_word}] .{0,10} {your_data}', '{how_to_ask}'],
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'close the account',
      match:
        '{right_frame} .{0,10} [(delete|close|deleting|closing|closure|deletion)] .{0,4} (account|accounts|profile)',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'heading',
      match: '(right|rights) (to|of) .{0,4} [(delete|deletion|erase|erasure|forgotten)]',
      in: ['heading'],
    },
  ],
  ifMissing: 'The policy does not say whether you can have your data deleted.',
  legal: ['GDPR Art. 17', 'CCPA § 1798.105'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request erasure of your PI', source: 'koss 2018' },
  { text: 'california consumers have the right to submit a verifiable request for deletion', source: 'harman 2020' },
  { text: 'You may ask that your details be removed from our records.', source: 'own: retailer' },
  { text: 'To delete the data in your profile, sign in and open the settings.', source: 'own: app maker' },
  { text: 'You can close your account at any time.', source: 'own: app maker' },
  { text: 'Right to erasure\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
];

export const counterExamples: CounterExample[] = [
  { text: 'You can delete cookies in your browser settings.', because: 'cookies, not data that the company holds' },
  {
    text: 'You may ask us to remove your name from our mailing list.',
    because: 'leaving a mailing list erases nothing',
  },
  { text: 'We reserve the right to delete your account.', because: 'a right of the company' },
];
