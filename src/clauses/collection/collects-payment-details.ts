import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-payment-details',
  topic: 'collection',
  title: 'Collects your payment details',
  explanation: 'The company takes card numbers, bank accounts or other payment details.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'we collect',
      evenIf: true,
      match: '[{gather}] .{0,40} {payment_item}',
      unless: ['{definition}', '{paid_elsewhere}'],
    },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {payment_item}' },
    { name: 'to us', match: '[{give_verb}] .{0,2} (us|ours) .{0,20} {payment_item}' },
    {
      name: 'are collected',
      match: '{payment_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]',
      unless: '{paid_elsewhere}',
    },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,40} {payment_item}',
      unless: ['{definition}', '{hands_on}', '{not_taken}', '{paid_elsewhere}'],
    },
    { name: 'listed as collected', match: '{payment_item}', under: '{heading_collect}', in: ['item', 'row'] },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {payment_item}',
    },
    {
      name: 'a table says yes',
      match: ['{payment_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    { name: 'a list of details', match: ['{bare_list}', '{payment_item}'], polarity: 'any', unless: '{full_sentence}' },
    {
      name: 'a label and its data',
      match: '{payment_item}',
      under: '{heading_collect}',
      unless: ['{full_sentence}', '{not_taken}'],
      in: ['paragraph'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,20} {payment_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '{paid_elsewhere}', '(refund|refunds|refunded) .{0,4} to'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Your name, your address, your credit card information.', source: 'own: order form' },
  { text: '| Customer records | bank account number, credit card number | YES |', source: 'own: CCPA section' },
  {
    text: 'You may give us the following on the Site:\n- Your Company’s payment preferences, bank accounts and credit/debit card details',
    source: 'kasperek 2017',
  },
  {
    text: 'We collect payment (financial) information, including: payment method; bank account number, debit card number, credit card number, cvv / cid, expiration date; billing address.',
    source: 'harman 2020',
  },
  { text: 'When you buy, you enter your credit card number and billing address.', source: 'own: retailer' },
  { text: 'Please give us your bank details so that we can refund you.', source: 'own: retailer' },
  { text: 'Card details are collected only when you pay.', source: 'own: GDPR notice' },
  {
    text: 'Information you provide at checkout, including your card number and its expiration date, is encrypted.',
    source: 'own: retailer',
  },
  { text: 'This includes your payment information.', source: 'own: app maker' },
  {
    text: '## Information you provide to us\n\n- Payment details, for instance your bank account',
    source: 'own: CCPA section',
  },
  { text: '## What we collect\n\nPayment: card number and security code. We keep it short.', source: 'own: app maker' },
  {
    text: 'Transaction data: what was ordered, refunds, the last four digits of the payment card.',
    source: 'own: retailer',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not collect or store credit card numbers.', because: 'a denial' },
  { text: 'Please never send us your credit card number by e-mail.', because: 'an advice against giving it' },
  { text: 'We accept credit cards, PayPal and gift cards.', because: 'means of payment, nothing collected' },
  { text: 'Your bank may charge a fee for payments from abroad.', because: 'no data of the person' },
  { text: 'Payment: credit card and invoice are accepted.', because: 'ways to pay' },
];
