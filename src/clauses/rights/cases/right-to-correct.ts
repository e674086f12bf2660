/** Cases of the clause 'right-to-correct': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

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
  { text: 'You can change your shipping address on the account page.', source: 'own: retailer' },
  { text: 'Your contact details can be updated by telephone or online.', source: 'own: retailer' },
  { text: 'Updating your personal information\nSign in and open your profile.', source: 'own: app maker' },
  { text: 'If you think that any data we hold is wrong, please e-mail us.', source: 'own: GDPR notice' },
  { text: 'We will correct any information that turns out to be false.', source: 'own: retailer' },
  { text: 'When your personal details change, you can edit them online.', source: 'own: retailer' },
  { text: 'Mistakes will be fixed as soon as you tell us.', source: 'own: retailer' },
  { text: 'You may seek rectification at our office.', source: 'own: GDPR notice' },
  { text: 'We will change your records when you write to us.', source: 'own: retailer' },
  { text: 'Members may view the details in their file and correct them.', source: 'own: retailer' },
  { text: 'You may look up your data and ask us to amend any errors.', source: 'own: retailer' },
  { text: 'Your rights are these: object, complain, and amend your personal data.', source: 'own: GDPR notice' },
  { text: 'When you update information, we keep the old version for a week.', source: 'own: app maker' },
  { text: 'You can keep your details up to date in your account.', source: 'own: retailer' },
  { text: 'Please let us know if your personal data changes so that we can update it.', source: 'own: shop template' },
  { text: 'Tell us about a slip in your records and we put it right.', source: 'own: small shop' },
  {
    text: 'Is something we hold outdated? Write to us if what we hold is wrong and we change it.',
    source: 'own: start-up',
  },
  { text: 'You have a right to information and completion.', source: 'own: law firm' },
  { text: 'Want something corrected? Write to us.', source: 'own: small shop' },
  { text: 'You may ask us:\n- to put errors straight\n- to erase it', source: 'own: retailer' },
  { text: 'Customers may have wrong entries set right.', source: 'own: mail order' },
  { text: 'Members may amend the stored address and e-mail on the account page.', source: 'own: Japanese shop' },
  { text: 'Log in to look at your sizes and addresses, and change whatever is out of date.', source: 'own: web shop' },
  { text: '## Your data\nIf we got it wrong, we will put it right.', source: 'own: small shop' },
  { text: 'Ask us to correct a spelling or a house number.', source: 'own: mail order' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We may update this privacy policy to keep our information current.',
    because: 'the policy changes, not the data',
  },
  { text: 'We reserve the right to modify the information on this site.', because: 'a right of the company' },
  { text: 'You can choose to receive updates about our products.', because: 'updates are news here' },
  {
    text: 'We update your personal information with data from postal services.',
    because: 'the company changes the data by itself',
  },
  { text: 'We correct pricing errors on our website.', because: 'prices, not personal data' },
  { text: 'Tell us if your order changes before it ships.', because: 'an order' },
  { text: 'If something is wrong with your order, we put it right.', because: 'an order, not data' },
  { text: 'Want something fixed? Our workshop is open.', because: 'repairs' },
  { text: 'You can ask us to fix mistakes in your order.', because: 'an order' },
  { text: 'We have the right to correct mistakes in prices.', because: 'a right of the company' },
  { text: '## Your right to a repair\nIf the seam is wrong, we will mend the item.', because: 'goods' },
  { text: 'Tell us to put right the mistakes in our catalogue.', because: 'a catalogue' },
];
