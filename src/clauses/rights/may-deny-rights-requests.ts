/** The clause by which a company keeps the right to refuse access, correction or erasure. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'may-deny-rights-requests',
  topic: 'rights',
  title: 'Your requests may be refused',
  explanation: 'The company lists grounds on which it will not show, correct or delete your data.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'may refuse',
      match: [
        '(may|might|can|could|will|reserve the right to|right to|sometimes|entitled to|some cases|circumstances) .{0,8} [(refuse|refused|deny|denied|decline|declined|reject|rejected)]',
        '{rights_request}',
      ],
      polarity: 'any',
      unless: '{only_identity}',
    },
    {
      name: 'may not be able to comply',
      match:
        '(may|might|can|could|will|always|able) not .{0,8} [(comply|accommodate|fulfill|fulfil|honor|honour|grant|able|delete|remove|provide access|respond|allow|erase|possible)] .{0,14} ({rights_request}|{delete_word}|access)',
      polarity: 'any',
      unless: '{only_identity}',
    },
    {
      name: 'not obliged to delete',
      match: 'not .{0,2} [(required|obligated|obliged)] to .{0,4} ({delete_word}|{correct_word}|comply|provide|honor)',
      polarity: 'any',
      unless: '{only_identity}',
    },
    {
      name: 'rights have limits',
      match: [
        '(right|rights|request|requests) .{0,14} [(absolute|subject to|limited|exceptions|exemptions|limitations|exempt)]',
        '(absolute|exceptions|exception|exemptions|limitations|exempt|circumstances|limited)',
      ],
      polarity: 'any',
    },
    {
      name: 'overriding grounds',
      match: '[compelling] legitimate grounds',
      polarity: 'any',
    },
    {
      name: 'unreasonable requests',
      match:
        '{rights_request} .{0,20} [(unreasonable|unreasonably|repetitive|excessive|unfounded|burdensome|impractical|disproportionate)]',
      polarity: 'any',
    },
  ],
  legal: ['GDPR Art. 12(5)', 'GDPR Art. 17(3)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we may not always be able to comply with your request of erasure', source: 'koss 2018' },
  {
    text: 'we may not be able to provide details or access if it would be disproportionately burdensome',
    source: 'kasperek 2017',
  },
  { text: 'We may refuse requests that endanger the privacy of others.', source: 'own: retailer' },
  { text: 'We are not required to delete records that the tax office asks for.', source: 'own: retailer' },
  { text: 'Please note that these rights are not absolute.', source: 'own: GDPR notice' },
  { text: 'We stop, except where we have compelling legitimate grounds.', source: 'own: GDPR notice' },
  { text: 'We answer all requests unless they are excessive.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will refuse your request if we cannot verify your identity.', because: 'an identity check' },
  { text: 'You may refuse cookies in your browser.', because: 'the person refuses' },
  { text: 'We never refuse a request to delete your data.', because: 'the opposite' },
];
