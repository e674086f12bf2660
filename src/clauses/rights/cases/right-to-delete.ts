/** Cases of the clause 'right-to-delete': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  { text: 'You may request inspection, rectification or erasure of your personal data.', source: 'own: device maker' },
  { text: 'You have the right to request erasure of your PI', source: 'koss 2018' },
  { text: 'california consumers have the right to submit a verifiable request for deletion', source: 'harman 2020' },
  { text: 'You may ask that your details be removed from our records.', source: 'own: retailer' },
  { text: 'To delete the data in your profile, sign in and open the settings.', source: 'own: app maker' },
  { text: 'You can close your account at any time.', source: 'own: app maker' },
  { text: '# How to review, change or erase your details\nGo to the members page.', source: 'own: club' },
  { text: 'Right to erasure\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
  { text: 'We will delete your personal data at your request.', source: 'own: retailer' },
  {
    text: 'We honor requests to delete personal information from residents of every state.',
    source: 'own: CCPA section',
  },
  { text: 'When you close your account, your data is erased from our servers.', source: 'own: app maker' },
  { text: 'Once you delete your account, nothing can be restored.', source: 'own: app maker' },
  { text: 'Your profile can be removed at any time.', source: 'own: app maker' },
  { text: 'If you want your data erased, fill in the form.', source: 'own: retailer' },
  { text: 'On request we will remove a customer from our database.', source: 'own: retailer' },
  { text: 'Data deletion requests are free of charge.', source: 'own: app maker' },
  { text: 'Minors may obtain removal of content that they posted.', source: 'own: CCPA section' },
  {
    text: 'Write to us to use your rights of access, rectification, cancellation and opposition.',
    source: 'own: GDPR notice',
  },
  { text: 'You may ask for your data to be wiped.', source: 'own: retailer' },
  { text: 'Send us a message and we wipe all that stands in our files about you.', source: 'own: start-up' },
  { text: 'You may tell us to show you, change or get rid of your details.', source: 'own: web shop' },
  { text: 'If you want your record gone, we delete it.', source: 'own: small shop' },
  { text: 'You have rights to information, blocking and deletion.', source: 'own: law firm' },
  { text: 'You may ask us to forget everything.', source: 'own: start-up' },
  { text: 'You can have your details taken off our books.', source: 'own: workshop' },
  {
    text: 'A customer may request, for personal data held by us: disclosure; amendment; elimination.',
    source: 'own: Japanese shop',
  },
  { text: 'In Maine you may:\n- have information erased', source: 'own: retailer' },
  { text: 'Residents of these states are entitled to:\n(a) access;\n(b) erasure.', source: 'own: law firm' },
  { text: 'Your rights are as follows.\n1. Access\n2. Erasure', source: 'own: law firm' },
  { text: 'You can change what you told us when you joined, or close your membership.', source: 'own: club' },
  {
    text: 'Members write to us with requests of any kind, such as to leave our surveys, correct or erase their records.',
    source: 'own: loyalty programme',
  },
  { text: 'You can clear the search history in your account.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'You can delete cookies in your browser settings.', because: 'cookies, not data that the company holds' },
  {
    text: 'You may ask us to remove your name from our mailing list.',
    because: 'leaving a mailing list erases nothing',
  },
  { text: 'We reserve the right to delete your account.', because: 'a right of the company' },
  {
    text: 'We delete data that we no longer need.',
    because: 'a limit of retention, nothing that the person can ask for',
  },
  { text: 'Tell us about broken links and we remove them.', because: 'links, no personal data' },
  { text: 'You can have your name taken off our mailing list.', because: 'a mailing list' },
  { text: 'A customer may request the elimination of stains.', because: 'goods' },
  { text: 'You can ask for deletion of a lamp from your basket.', because: 'a basket' },
  { text: 'If you want to stay away for years, we suspend and remove your account.', because: 'the company does' },
  {
    text: 'You may name a member who annoys you, and we can block or delete the account.',
    because: 'the company does',
  },
  { text: 'You can clear the history of your browser.', because: 'nothing that the company holds' },
  { text: 'We answer requests such as how and when we erase data.', because: 'a question, no erasure' },
];
