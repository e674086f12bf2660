/** Cases of the clause 'marketing-opt-out': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  {
    text: 'You can ask us not to do this by using the opt-out facility in the message.',
    source: 'own: Australian retailer',
  },
  {
    text: 'You may revoke your consent to the newsletter through the link at the end of each issue.',
    source: 'own: GDPR notice',
  },
  {
    text: 'You may opt-out of any of our Marketing Communications. To do so, follow the unsubscribe link that appears at the end of each communication.',
    source: 'kasperek 2017',
  },
  {
    text: 'you may opt-out of receiving it by following the opt-out directions provided within the e-mail.',
    source: 'korg 2010',
  },
  { text: 'you may opt-out of receiving them at any time.', source: 'harman 2020' },
  {
    text: 'You also have the right to object where we are processing your PI for direct marketing purposes.',
    source: 'koss 2018',
  },
  { text: 'Our promotional letters always tell you how to opt out.', source: 'own: 2000s policy' },
  { text: 'There is an opt-out link at the bottom of our messages.', source: 'own: app maker' },
  { text: 'Write to us and we stop sending the catalogue.', source: 'own: 2000s policy' },
  {
    text: 'If you would rather not receive our offers by post, please let us know by phone.',
    source: 'own: 2000s policy',
  },
  {
    text: 'Any customer can ask us not to use an address for mailings.',
    source: 'own: GDPR notice',
  },
  {
    text: 'Where data serves marketing purposes, users can object to such processing at any time.',
    source: 'own: GDPR notice',
  },
  { text: 'You may refuse our use of your number for marketing.', source: 'own: GDPR notice' },
  { text: 'On request we remove you from our mailing list.', source: 'own: retailer' },
  { text: 'Log in to change your communication preferences.', source: 'own: retailer' },
  { text: 'In the profile you can cancel your newsletter subscription.', source: 'own: app maker' },
  { text: 'Please call us to update your preferences regarding promotional mail.', source: 'own: 2000s policy' },
  { text: 'In your account you can manage promotional messages.', source: 'own: app maker' },
  { text: 'Text alerts end when you reply STOP.', source: 'own: retailer' },
  { text: 'You can turn off push notifications on your phone.', source: 'own: app maker' },
  {
    text: '## Opting out of marketing e-mail\n\nClick the link at the foot of any message.',
    source: 'own: CCPA section',
  },
  {
    text: 'Untick the box at checkout to be left out of our newsletter.',
    source: 'own: retailer',
  },
  { text: 'If you no longer wish to hear from us, just drop us a line.', source: 'own: retailer' },
  { text: 'Enough of our flyers? Ring us and we take you off the list.', source: 'own: small shop' },
  { text: 'E-mail: follow the removal instructions in any message.', source: 'own: old catalogue' },
  { text: 'The newsletter can be ended at any time on the page of your account.', source: 'own: Japanese shop' },
  { text: 'In your profile you can switch the newsletter off.', source: 'own: web shop' },
  { text: 'Each mailing tells you how to end it.', source: 'own: small shop' },
  { text: 'You may oppose direct marketing without giving a reason.', source: 'own: law firm' },
  { text: 'Recipients may cancel the e-mail magazine at any time.', source: 'own: Japanese shop' },
  { text: 'Every message has a link to leave the list.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'The link at the end of each product page leads to its manual.', because: 'no mail' },
  { text: 'You cannot opt out of messages about your order.', because: 'not marketing, and no choice' },
  {
    text: 'You may opt out of the use of cookies by changing your browser.',
    because: 'about cookies, not messages',
  },
  {
    text: 'We may decline a request that would harm the privacy of others.',
    because: 'the shop declines, not the person',
  },
  {
    text: 'If you do not give us your address, you will not receive your order.',
    because: 'about goods, not marketing',
  },
  { text: 'You will not hear from us until the order ships.', because: 'about an order' },
  { text: 'The delivery can be stopped by e-mail before the parcel leaves.', because: 'goods' },
  { text: 'Follow the stop button steps to end your order.', because: 'an order' },
  { text: 'We may cancel the newsletter at any time.', because: 'the company does' },
];
