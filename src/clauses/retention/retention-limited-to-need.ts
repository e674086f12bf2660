/** The clause that personal data is kept only while it is needed for a purpose or by law. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'retention-limited-to-need',
  topic: 'retention',
  title: 'Keeps data only as long as needed',
  explanation: 'Your details are kept while they are needed for a purpose or by law, and not longer.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'as long as needed',
      match: '[{keep_or_process}] .{0,24} (as|so) long as .{0,10} {needed}',
    },
    {
      name: 'no longer than needed',
      match: '[{keep_or_process}] .{0,24} (no longer|not longer|longer) than .{0,10} {needed}',
      polarity: 'any',
    },
    {
      name: 'for the period needed',
      match: '[{keep_or_process}] .{0,20} (period|time|duration|term|length) .{0,8} {needed}',
    },
    {
      name: 'while the account is open',
      match:
        '[{keep}] .{0,20} (as long as|while|until|duration|so long as) .{0,6} (account|relationship|customer|subscription|contract|active|membership|user)',
    },
    {
      name: 'until the purpose is served',
      match:
        '[{keep_or_process}] .{0,16} (until|as long as|only for) .{0,10} (purpose|purposes|fulfilled|necessary|needed|completed)',
    },
    {
      name: 'deleted when no longer needed',
      match: [
        '[(delete|deleted|deletes|destroy|destroyed|erase|erased|remove|removed|anonymize|anonymized|anonymise|anonymised|dispose|purge)]',
        '(no longer|not|longer) .{0,4} (needed|need|necessary|required|require|relevant|needs)',
      ],
      polarity: 'any',
    },
  ],
  contradicts: ['retains-indefinitely'],
  ifMissing: 'The policy does not say how long your data is kept.',
  legal: ['GDPR Art. 5(1)(e)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We will retain your Personal Information for as long as necessary', source: 'kasperek 2017' },
  {
    text: 'We will only retain your PI for as long as necessary to fulfil the purposes we collected it for',
    source: 'koss 2018',
  },
  { text: 'Personal data is stored no longer than the law requires.', source: 'own: GDPR notice' },
  { text: 'We keep your data for the period necessary to handle your order.', source: 'own: retailer' },
  { text: 'We store your address while your account is open.', source: 'own: retailer' },
  { text: 'Your data is kept until the purpose has been served.', source: 'own: GDPR notice' },
  { text: 'Data that we no longer need is destroyed.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will keep your information indefinitely.', because: 'the opposite' },
  { text: 'Cookies stay on your computer as long as your browser is open.', because: 'cookies, not data that is kept' },
  { text: 'We delete your account if you ask us to.', because: 'erasure on request, not a limit of need' },
];
