/** Cases of the clause 'keeps-data-after-deletion': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  { text: 'Credit files are destroyed seven years after your account is closed.', source: 'own: Australian retailer' },
  {
    text: 'When you close your account the data are erased, unless statutory retention periods stand in the way.',
    source: 'own: GDPR notice',
  },
  { text: 'we may, but are not obligated to, delete information we have collected', source: 'koss 2018' },
  { text: 'We may keep your data even after you close your account.', source: 'own: retailer' },
  { text: 'After you delete your profile, we may retain a copy.', source: 'own: app maker' },
  { text: 'Deleted data may remain in our backups for some time.', source: 'own: app maker' },
  { text: 'Where you ask for erasure, we must keep certain records for the tax office.', source: 'own: retailer' },
  { text: 'Residual copies of deleted data may take weeks to disappear.', source: 'own: app maker' },
  { text: 'We cannot delete your information from our backup tapes at once.', source: 'own: app maker' },
  { text: 'There is data that we are required to keep by tax law.', source: 'own: retailer' },
  { text: 'Some files are exempt from deletion where we have a duty to keep them.', source: 'own: CCPA section' },
  { text: 'Closing your account does not mean that all data is gone.', source: 'own: app maker' },
  { text: 'We may keep archived copies of your information for some time.', source: 'own: app maker' },
  { text: 'We may continue to use your reviews after you close your account.', source: 'own: retailer' },
  { text: 'Deleted messages may remain on our servers for a while.', source: 'own: app maker' },
  { text: 'We retain backups of deleted messages.', source: 'own: app maker' },
  { text: 'Certain records will be retained for accounting.', source: 'own: retailer' },
  { text: 'We retain information from closed accounts.', source: 'own: retailer' },
  { text: 'Even after you close your account we may go on using information from it.', source: 'own: app maker' },
  { text: 'When you leave us we still hold your invoices.', source: 'own: web shop' },
  { text: 'Erased accounts can linger on tapes.', source: 'own: start-up' },
  { text: 'A few entries remain in spite of erasure.', source: 'own: law firm' },
  { text: 'Bills remain with us even if your profile is erased.', source: 'own: web shop' },
  { text: 'Our tapes can contain deleted records.', source: 'own: app maker' },
  { text: 'Invoices stay in our books even after you close your account.', source: 'own: small shop' },
  { text: 'After a deletion request we may go on holding your order history.', source: 'own: loyalty club' },
  {
    text: 'If you leave the club your profile is erased, but receipts that tax law asks for are kept.',
    source: 'own: loyalty club',
  },
  { text: 'Receipts are kept for the tax office, whether or not you ask us to erase them.', source: 'own: retailer' },
  { text: 'Copies may linger in our backups for a month.', source: 'own: retailer' },
  {
    text: 'Even after you ask that your profile be closed, a copy stays with our bookkeeper.',
    source: 'own: old catalogue',
  },
  {
    text: 'Deleting your account does not remove invoices, which tax law obliges us to store.',
    source: 'own: retailer',
  },
  { text: 'When you delete your profile, posts you have made stay visible.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'E-mails to our support are deleted 14 days after a case has been closed.',
    because: 'a case is closed, no account',
  },
  { text: 'Unpaid baskets are deleted two days after your visit.', because: 'no account has ended' },
  { text: 'You can ask us to stop if we have no legal right to keep your data.', because: 'a right of the person' },
  { text: 'We delete what a child sent us, unless we have a legal duty to keep it.', because: 'about children only' },
  { text: 'We do not keep any data after you close your account.', because: 'a denial' },
  { text: 'We keep backups of our servers in a safe place.', because: 'nothing is said of deletion' },
  { text: 'We delete everything when you close your account.', because: 'the opposite' },
  { text: 'We may preserve and disclose information when a court orders it.', because: 'disclosure to a court' },
  { text: 'Nothing remains after deletion.', because: 'a denial' },
  { text: 'If you return an item after the season has ended, we keep it and send you a credit.', because: 'goods' },
  { text: 'After you close your account, nothing is kept.', because: 'a denial' },
  { text: 'If you leave the club, your profile is deleted and not kept.', because: 'a denial' },
  { text: 'Copies of the catalogue stay in our shops after the season has ended.', because: 'goods' },
  { text: 'Deleting an item from your basket does not remove the coupon.', because: 'a basket' },
];
