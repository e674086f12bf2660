/** Cases of the clause 'opt-in-consent': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  { text: 'you generally must opt-in to receiving our marketing materials.', source: 'harman 2020' },
  {
    text: 'without your affirmative or explicit (opt-in) permission, such information will not be disclosed to a third party.',
    source: 'kasperek 2017',
  },
  {
    text: 'We do not pass your address to other shops without your consent.',
    source: 'own: retailer',
  },
  {
    text: 'No photo of you is published unless you have agreed.',
    source: 'own: retailer',
  },
  { text: 'Health details are processed only with your explicit consent.', source: 'own: GDPR notice' },
  {
    text: 'We ask for your permission before the app reads your location.',
    source: 'own: app maker',
  },
  { text: 'You will be invited to agree before we share a review with other shops.', source: 'own: retailer' },
  { text: 'Your consent is required for such a transfer.', source: 'own: GDPR notice' },
  {
    text: 'With your consent we share your sizes with the makers of the shoes.',
    source: 'own: retailer',
  },
  {
    text: 'If you have given us permission, we send you offers by text message.',
    source: 'own: CCPA section',
  },
  { text: 'We pass your details on where we have obtained your permission.', source: 'own: GDPR notice' },
  {
    text: 'Our newsletter is only sent to people who have subscribed to it.',
    source: 'own: 2000s policy',
  },
  { text: 'We only send offers to customers who ticked the field.', source: 'own: web shop' },
  { text: 'Your pulse is recorded once you turned this on.', source: 'own: app maker' },
  { text: 'We ask before the app turns on your location.', source: 'own: app maker' },
  { text: 'We will not text you offers unless you have signed up for them.', source: 'own: retailer' },
  { text: 'The sizing feature stays off until you switch it on.', source: 'own: app maker' },
  { text: 'Boxes for the newsletter are never pre-ticked.', source: 'own: GDPR notice' },
  { text: 'Offers come by text only where the box was ticked by you.', source: 'own: Indian shop' },
  { text: 'Nothing is passed to the maker until you have said yes.', source: 'own: small shop' },
  { text: 'Analytics cookies are set only after you accept them.', source: 'own: EU shop' },
  { text: 'We send news only to those who asked for it.', source: 'own: small shop' },
  { text: 'We will seek your agreement before using your photo.', source: 'own: retailer' },
  {
    text: 'The Company obtains the consent of the customer in advance before acquiring such information.',
    source: 'own: Japanese shop',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'No matter where you live, you consent to the transfer of your data to Canada.',
    because: 'the consent is taken for granted',
  },
  {
    text: 'By using this site you consent to this policy.',
    because: 'consent by use is the opposite of asking',
  },
  {
    text: 'We may share your data without your consent where the law requires it.',
    because: 'says what happens without consent',
  },
  {
    text: 'If you withdraw your consent, we may not be able to help you.',
    because: 'about withdrawing, not about asking',
  },
  {
    text: 'We collect no data from children without the consent of a parent.',
    because: "a parent's consent, which the law demands",
  },
  { text: 'Data is processed when you visit.', because: 'no yes' },
  { text: 'We ask before we send a substitute.', because: 'goods' },
  { text: 'The lamp stays off until you switch it on.', because: 'goods' },
  { text: 'We will not send your order unless you have clicked the link.', because: 'an order' },
  { text: 'We send you offers unless you have clicked unsubscribe.', because: 'the opposite' },
  {
    text: 'You may not use our photos without the prior written consent of the company.',
    because: 'consent of the company',
  },
];
