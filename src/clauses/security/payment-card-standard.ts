/** Security: the policy claims PCI or an equal payment-card standard. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'payment-card-standard',
  topic: 'security',
  title: 'Follows the payment card standard',
  explanation: 'Card payments are handled by the security rules that the card companies set (PCI DSS).',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'PCI',
      match: '[(pci|pcidss)]',
      unless: ['(not|non) .{0,3} pci', 'pci (bus|slot|device|devices|card slot)'],
    },
    {
      name: 'payment card industry',
      match:
        '(payment|credit) card industry .{0,6} (standard|standards|security|council|data|level|certified|compliant|rules)',
    },
    {
      name: 'card company rules',
      match: [
        '(comply|complies|compliant|compliance|adhere|adheres|meet|meets|conform|conforms|certified) .{0,10} (visa|mastercard|card)',
        '(standard|standards|cisp|sdp|requirements|rules) ',
        '(security|data|cisp|sdp)',
      ],
    },
  ],
  legal: ['PCI DSS'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'For security purposes and to be PCI compliant, we are unable to accept orders with credit card numbers via fax or e-mail.',
    source: 'koss 2018',
  },
  { text: 'Our payment provider is certified under PCI-DSS Level 1.', source: 'own: shop template' },
  { text: 'All gateways follow the Payment Card Industry Data Security Standard.', source: 'own: retailer' },
  { text: 'Our checkout complies with the Visa and Mastercard security standards.', source: 'own: retailer' },
  { text: 'Our checkout is certified to Payment Card Industry Level 1.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We accept Visa and Mastercard.', because: 'a way to pay, no standard' },
  { text: 'We do not store your payment card number.', because: 'a practice, no standard' },
  { text: 'Card data is encrypted with SSL.', because: 'encryption, no card standard' },
  { text: 'Your device may report its PCI bus.', because: 'computer hardware' },
];
