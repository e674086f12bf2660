/** Security: the policy says that data is encrypted on its way or at rest. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'encrypts-data',
  topic: 'security',
  title: 'Encrypts data',
  explanation: 'Data such as payment details is made unreadable to others while it travels or while it is stored.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'encryption',
      match: '[{encryption}]',
      evenIf: true,
      unless: [
        '(not|never|nor) .{0,4} {encryption}',
        'without (any|being|the|using|use)? {encryption}',
        '(lack|lacks|absence|unless) .{0,3} {encryption}',
        '(recommend|suggest|advise|encourage|should|please|can|may|could|ask you to) .{0,4} (use|send|choose|consider|install) .{0,6} {encryption}',
        '{encryption} .{0,4} (is|are) not (used|available|supported|guaranteed|provided)',
        'export .{0,10} {encryption}',
        '(wpa|wep|wireless router|home networks|you must|you should)',
      ],
    },
  ],
  legal: ['GDPR Art. 32'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We use Secure Socket Layer (SSL) to encrypt the transmission of data on the Account application, login pages, and payment processing.',
    source: 'kasperek 2017',
  },
  {
    text: 'We have implemented security measures, including data encryption and firewall technology, to secure the information we collect.',
    source: 'koss 2018',
  },
  {
    text: 'we use reasonable organizational and technical security measures designed to preserve the security of your personal data, including without limitation, encryption technologies and authentication tools.',
    source: 'harman 2020',
  },
  { text: 'Card numbers travel over HTTPS and are stored with AES-256.', source: 'own: retailer' },
  { text: 'If you provide us with your credit card, its number is encrypted.', source: 'own: shop template' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'E-mail is not encrypted, so do not send us your card number that way.',
    because: 'says that something is not encrypted',
  },
  { text: 'Messages to our help desk travel without encryption.', because: 'denied' },
  { text: 'We recommend that you use encryption software at home.', because: 'advice to the customer' },
];
