/** Cases of the clause 'collects-from-third-parties': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  {
    text: 'We may delete information we have collected or obtained from third parties and we may continue to use it.',
    source: 'koss 2018',
  },
  { text: 'We receive information about you from data brokers and public records.', source: 'own: retailer' },
  { text: 'Our partners may share with us information about your purchases.', source: 'own: retailer' },
  { text: 'Social networks give us your name and profile picture.', source: 'own: app maker' },
  { text: 'Your address may be supplied to us by another customer who sends you a gift.', source: 'own: gift shop' },
  { text: 'When you log in with Facebook, we receive your name from that network.', source: 'own: app maker' },
  { text: 'Third parties may share your information with us.', source: 'own: app maker' },
  { text: 'A social network may allow us to access your profile.', source: 'own: app maker' },
  { text: 'Information from other sources.', source: 'own: CCPA section' },
  {
    text: 'The sources of this data include public registers and our advertising partners.',
    source: 'own: GDPR notice',
  },
  { text: 'We may buy marketing lists from other companies.', source: 'own: retailer' },
  { text: 'Friends may give us your name when they send you a gift card.', source: 'own: retailer' },
  { text: 'We also buy facts about households.', source: 'own: mail order' },
  { text: 'Sources: you, public registers.', source: 'own: law firm' },
  { text: 'We obtain details about you from the following bodies.', source: 'own: law firm' },
  { text: 'Data about our guests is also acquired via our resellers.', source: 'own: travel shop' },
  { text: 'If you sign in that way, we import your name and photo from that network.', source: 'own: app maker' },
  {
    text: 'Third party data: We may gather your details from third parties that sell them to us.',
    source: 'own: shop template',
  },
  { text: 'Such providers let you choose to release your profile to us.', source: 'own: app maker' },
  { text: 'You allow us to access your social network contacts.', source: 'own: app maker' },
  { text: 'We obtain records of your dealings with us, our affiliates or others.', source: 'own: bank' },
  { text: 'Retailers tell us about your purchases with them.', source: 'own: manufacturer' },
  { text: 'The rest reaches us from companies that compile property records.', source: 'own: home centre' },
  { text: 'We run our mailing list against a national change-of-address service.', source: 'own: catalogue' },
  { text: 'From elsewhere: where sign-up is through Google, the photograph held there.', source: 'own: jeweller' },
  { text: 'Data received from elsewhere\n- suppliers of household-level lifestyle data', source: 'own: cosmetics' },
  { text: 'A dealer from whom you bought a tent may forward us your warranty card.', source: 'own: club' },
  {
    text: 'A data-enrichment vendor adds demographic information to the email addresses we hold.',
    source: 'own: soap maker',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'If you interact with us on social media, you provide to us and we collect your name.',
    because: 'the person gives it',
  },
  { text: 'We share your information with third parties.', because: 'the other way round' },
  { text: 'You can choose to share your wish list with us and your friends.', because: 'the person gives it' },
  { text: 'We collect data and share records on purchases with our affiliates.', because: 'it goes out' },
  { text: 'We gather data through the cookies of our partners.', because: 'a tool of theirs, not a source' },
  { text: 'We obtain your data from our own platform and network of shops.', because: 'the person gives it' },
  { text: 'Third parties may collect information from you through cookies.', because: 'third parties collect it' },
  { text: 'We never obtain information about you from data brokers.', because: 'a denial' },
  { text: 'We protect your data from third parties.', because: 'protection' },
  { text: 'We buy goods and product information from other companies.', because: 'about goods' },
  { text: 'You may tell your friends about us.', because: 'the person tells' },
  { text: 'Tell us about your purchases.', because: 'the person tells' },
  { text: 'Our tools reach us from dealers and manufacturers in Italy.', because: 'goods' },
  { text: 'From elsewhere you may reach our shop by links on other sites, for which we answer not.', because: 'links' },
  { text: 'You can forward us your warranty card by post.', because: 'the person does it' },
  { text: 'All data comes to us directly from you, not from brokers.', because: 'only from the person' },
];
