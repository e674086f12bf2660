/** The clause for correcting or updating one's data: rights of laws, account pages, letters to customer service. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-correct',
  topic: 'rights',
  title: 'You can correct your data',
  explanation: 'Wrong or outdated details can be put right, by you or on your request.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'correct your data',
      match: '{right_frame} .{0,14} [{correct_word}] .{0,12} {your_data}',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'data corrected',
      match:
        '{right_frame} .{0,14} ({your_data}|inaccuracies|errors|mistakes) .{0,8} (be|is|are|been)? [(corrected|rectified|amended|updated|modified|changed|completed)]',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'right to correction',
      match:
        '(right|rights|request|requests|requesting|ask) (to|of|for)? .{0,10} [(correct|correction|corrections|rectify|rectification)]',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'to update, do this',
      match: ['(to|for) .{0,8} [{correct_word}] .{0,10} {your_data}', '{how_to_ask}'],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'we will correct errors',
      match: [
        '(we|will|us) .{0,6} [(correct|corrected|rectify|rectified|amend|amended)] .{0,8} (information|data|inaccuracies|inaccuracy|errors|error|mistakes|inaccurate|incorrect|it|them)',
        '{your_data}',
      ],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'heading',
      match: '(right|rights) (to|of) .{0,3} [(correct|correction|rectify|rectification)]',
      in: ['heading'],
    },
  ],
  legal: ['GDPR Art. 16', 'CCPA § 1798.106'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request correction of the PI', source: 'koss 2018' },
  { text: 'You may request updates to your profile', source: 'kasperek 2017' },
  {
    text: 'you can contact us at any time to request to access, modify, or delete the personal data we possess about you',
    source: 'harman 2020',
  },
  { text: 'You can ask that inaccurate information be corrected.', source: 'own: retailer' },
  { text: 'To change your contact details, log in and open the account page.', source: 'own: retailer' },
  { text: 'When you find mistakes in your data, tell us and we will correct them.', source: 'own: app maker' },
  { text: 'Right to rectification\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We may update this privacy policy to keep our information current.',
    because: 'the policy changes, not the data',
  },
  { text: 'We reserve the right to modify the information on this site.', because: 'a right of the company' },
  { text: 'You can choose to receive updates about our products.', because: 'updates are news here' },
];
