/** Cases of the clause 'cookie-controls': what it must flag, and what tempts it and must stay silent. */
import type { CounterExample, Example } from '../../../core/clause.ts';

export const examples: Example[] = [
  { text: 'Cookies\nMost browsers can be configured not to accept them.', source: 'own: Australian retailer' },
  {
    text: 'You are always free to decline our cookies if your browser permits, but in that case you may not be able to use certain features.',
    source: 'korg 2010',
  },
  {
    text: 'you can turn that feature off by changing your browser preferences to refuse cookies.',
    source: 'koss 2018',
  },
  {
    text: 'Your web browser may allow you to block, restrict, or “opt-out” of our or a third party’s use of cookies.',
    source: 'kasperek 2017',
  },
  { text: 'Delete our cookies whenever you like in the settings of your phone.', source: 'own: app maker' },
  {
    text: 'Set your browser so that it does not accept cookies from us.',
    source: 'own: retailer',
  },
  {
    text: 'Visitors who do not like this should configure their browsers to refuse cookies.',
    source: 'own: template',
  },
  {
    text: 'If you want to block cookies, please follow the help pages of your browser.',
    source: 'own: retailer',
  },
  { text: 'Your browser lets you accept or reject every cookie.', source: 'own: 2000s policy' },
  { text: 'As to cookies, you may block them.', source: 'own: GDPR notice' },
  {
    text: 'Browsers can be told to alert you before a cookie is stored.',
    source: 'own: 2000s policy',
  },
  { text: 'All cookies can be removed after your visit.', source: 'own: cookie table' },
  { text: 'Click on "Cookie Settings" at the foot of the page.', source: 'own: retailer' },
  {
    text: 'Please review the options of your browser that concern cookies.',
    source: 'own: retailer',
  },
  {
    text: '## How to delete cookies\n\n- Firefox: open the menu and choose Settings\n- Safari: go to Preferences',
    source: 'own: cookie table',
  },
  { text: 'To clear cookies, follow the steps below.', source: 'own: cookie table' },
  {
    text: 'Anyone who prefers no cookies may do so in the browser.',
    source: 'own: 2000s policy',
  },
  { text: 'COOKIES. We set a few. Delete them in your browser.', source: 'own: law firm' },
  { text: 'Cookies? A few. Your browser can stop them.', source: 'own: small shop' },
  { text: 'Cookies\nDeclining them in your browser is possible.', source: 'own: law firm' },
  { text: '"Cookie settings" in the footer lets you change your mind.', source: 'own: brand' },
  { text: 'Our banner lets you refuse all but the needed ones.', source: 'own: web shop' },
  { text: 'You can tell your browser not to keep any cookies.', source: 'own: small shop' },
  { text: 'If you would rather have no cookies, switch them off in your browser.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Cookies\nWe store them so that your browser will not lose your basket.',
    because: 'no way to refuse is told',
  },
  { text: 'We clear our own cookies from time to time.', because: 'nothing that you can do' },
  {
    text: 'If you disable cookies, the basket will not work.',
    because: 'names a loss, not the way to refuse',
  },
  {
    text: 'Our Cookie Policy explains how you can control cookies.',
    because: 'only points to another document',
  },
  {
    text: 'You can change your privacy settings in the app.',
    because: 'settings, but not about cookies',
  },
  { text: 'ORDERS. We take a few. Delete them in your browser.', because: 'orders' },
  { text: 'COOKIES. Some live in your browser until you delete them.', because: 'no way to refuse' },
  { text: '# Recipes\nDeclining them in your browser is easy.', because: 'no cookies' },
  { text: 'A banner offers a discount that you may refuse.', because: 'an offer' },
];
