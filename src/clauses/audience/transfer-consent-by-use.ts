/** Audience: using the service counts as agreeing to the transfer of data abroad. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Consent that is asked for, not taken from use. */
const ASKED_FIRST = [
  '(we|only) .{0,6} (ask|obtain|seek|request) .{0,6} consent',
  '(with|without|unless|until|where|withdraw) .{0,6} (your)? .{0,2} consent',
];

export default {
  id: 'transfer-consent-by-use',
  topic: 'audience',
  title: 'Using it counts as agreeing to send data abroad',
  explanation: 'By using the service or giving your details you are taken to agree that they go to other countries.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'use is consent to the transfer',
      match: [
        '[(consent|consents|consenting|agree|agrees|agreeing|authorize|authorizes|authorise|authorizing|accept|accepts|acknowledge|permit|consented)] .{0,40} {transfer_noun}',
        '(by|when|your|if|anyone|users) .{0,14} {using_it}',
        '{abroad}',
      ],
      unless: [...ASKED_FIRST, '(goods|parcel|parcels) .{0,4} (sent|shipped|handled|held|kept|come)'],
      evenIf: true,
    },
    {
      name: 'no consent, no use',
      match:
        '[not] (consent|agree|want|wish) .{0,6} (transfer|transfers|transferred|transferring|export|exported|leave|leaving) .{0,24} (not|refrain|stop|cease) .{0,3} (use|using|provide|access|submit|visit|register|send)',
      polarity: 'any',
      unless: '(cookie|cookies)',
    },
    {
      name: 'you consent to the transfer',
      match: [
        'you .{0,10} [(consent|agree|authorize|authorise|consenting|agreeing|accept)] .{0,30} {transfer_noun}',
        '{abroad}',
      ],
      unless: [
        '(if|where|when|once|unless|may|can) you .{0,2} (consent|agree|authorize|accept)',
        '(withdraw|without|asked|ask)',
        '(goods|parcel|parcels) .{0,4} (sent|shipped|handled|held|kept|come)',
      ],
    },
    {
      name: 'use is consent to its leaving',
      match: [
        '[(consent|consenting|agree|agrees|agreeing|agreement|accept|accepts|okay|assent)] .{0,12} {its_leaving}',
        '{by_using}',
        '({data}|its|it)',
      ],
      unless: [...ASKED_FIRST, '{moved_goods}'],
      evenIf: true,
    },
    {
      name: 'use is a yes to that',
      match: [
        '[(okay|consent|consenting|agree|agreement|assent)] to (that|this|it)',
        '{data} .{0,4} (comes|come|goes|go|sent|transferred|brought|travels) .{0,4} (here|{abroad})',
        '{by_using}',
      ],
      unless: [...ASKED_FIRST, '{moved_goods}'],
    },
    {
      name: 'use is consent to that transfer',
      match: [
        '[(agree|agrees|agreeing|consent|consenting|agreement|assent)] to (that|this|such|these|any such) (transfer|transfers|transmission|export)',
        '{by_using}',
      ],
      unless: [...ASKED_FIRST, '{moved_goods}'],
    },
    {
      name: 'consent to it, below a heading on abroad',
      match: '(use|using|ordering) .{0,8} [(agreement|consent|agree)] to (such|that|this) (storage|processing)',
      under: '(abroad|international|overseas|transfer|transfers|countries|location|regional|outside)',
      unless: ASKED_FIRST,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'By using our shop you consent to your information being brought to the United States.',
    source: 'own: US retailer',
  },
  {
    text: 'by using our services or submitting information, you explicitly authorize the transfer of your information to and subsequent processing in the united states and other countries',
    source: 'harman 2020',
  },
  {
    text: 'If you do not want your data transferred to other countries, please do not use our app.',
    source: 'own: app maker',
  },
  { text: 'You agree to the storage of your data outside your home country.', source: 'own: retailer' },
  {
    text: 'If you use the site from abroad, you consent to the processing of your data in the United States.',
    source: 'own: retailer',
  },
  {
    text: 'By ordering from abroad, you consent to your details coming to the United States.',
    source: 'own: small shop',
  },
  {
    text: 'Using the site shall be construed as your agreement to the data leaving India.',
    source: 'own: Indian shop',
  },
  {
    text: 'Your data goes abroad for this, and by placing an order you give your okay to that.',
    source: 'own: small shop',
  },
  { text: 'By placing an order you agree to such transfer.', source: 'own: retailer' },
  { text: '## Storage abroad\nUse of the shop constitutes agreement to such storage.', source: 'own: law firm' },
  {
    text: 'If you live elsewhere and order from us, you agree to have your data handled in the United States.',
    source: 'own: US retailer',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'Your data may be transferred to the United States.', because: 'a transfer, but no consent by use' },
  {
    text: 'We only transfer data to other countries with your explicit consent.',
    because: 'consent is asked for',
  },
  { text: 'By using the site you agree to this policy.', because: 'no transfer abroad' },
  { text: 'By ordering, you agree to this transfer of title on payment.', because: 'goods' },
  {
    text: 'When you order, we ask whether you consent to your details leaving India; without your consent they stay.',
    because: 'consent is asked for',
  },
  { text: 'If you return it from abroad, you agree that the parcel comes here at your cost.', because: 'goods' },
  { text: 'By ordering, you agree that goods are sent from the United States.', because: 'goods' },
  { text: 'You agree to this transfer of your gift card when you use it.', because: 'goods' },
];
