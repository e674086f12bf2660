/** Change: going on using the service counts as accepting changes of the policy. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Changes may bear on going on using the service; that says nothing of acceptance. */
const AFFECTED_USE = '(impact|impacts|affect|affects|affecting|impacting) .{0,2} {later_use}';

/** Another change than that of a policy. */
const PRICE_CHANGE =
  '(price|prices|fee|fees|delivery|subscription|plan) .{0,4} (change|changes|increase|increases|update)';

export default {
  id: 'continued-use-means-acceptance',
  topic: 'change',
  title: 'Staying counts as agreeing to changes',
  explanation: 'If you go on using the site after the policy changes, the company takes it that you agree.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'use after a change is acceptance',
      match: [
        '[{later_use}]',
        '{acceptance}',
        '(change|changes|changed|modified|modification|modifications|revised|revision|revisions|updated|update|updates|amended|amendment|amendments|posted|posting|new|alterations|effective|changing|amending|modifying)',
        '(policy|statement|terms|posting|changes|modifications|revisions|updates|amendment|amendments|notice|practices|change|agreement|version|revision|update|text|page)',
      ],
      polarity: 'any',
      unless: [
        '(cookie|cookies)',
        '(not|never) .{0,6} (constitute|mean|imply|signify)',
        '(not|never) .{0,2} (take|treat|read|assume|count)',
        AFFECTED_USE,
        PRICE_CHANGE,
        '(returns|return|refund|shipping) (policy|terms)',
      ],
    },
    {
      name: 'below a heading on changes',
      match: ['[{later_use}]', '{acceptance}'],
      under: '(change|changes|modification|modifications|update|updates|amendment|amendments|revisions|changing)',
      polarity: 'any',
      unless: ['(cookie|cookies)', '(not|never) .{0,2} (take|treat|read|assume|count)', AFFECTED_USE],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Your continued use following the posting shall be deemed your acceptance.', source: 'own: US retailer' },
  {
    text: 'Your continued use of the website after the date indicated in those changes indicates your express acceptance of the new version of this Privacy Policy.',
    source: 'koss 2018',
  },
  {
    text: 'by continuing to use the services after such notice and/or consent, you agree to be bound by privacy statement as modified',
    source: 'harman 2020',
  },
  { text: 'If you use the shop after an update of this policy, you accept the update.', source: 'own: retailer' },
  { text: '# Changes\nContinuing to shop here means that you agree.', source: 'own: retailer' },
  { text: 'If you carry on ordering after a change, we take you to be happy with it.', source: 'own: web shop' },
  {
    text: 'Ordering with us afterwards means that you accept the new version of this notice.',
    source: 'own: retailer',
  },
  {
    text: 'If you keep ordering after that, we take it that the new text is fine with you.',
    source: 'own: small shop',
  },
  { text: 'Purchases made after the date of a revision count as agreement to the revision.', source: 'own: law firm' },
  { text: 'The new version binds you if you go on shopping.', source: 'own: retailer' },
  { text: 'Your continuing to buy once the notice is amended shall be treated as assent.', source: 'own: Indian shop' },
  { text: 'Ordering after the new text appears is taken as agreement to it.', source: 'own: small shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'By continuing to use this site you agree to our use of cookies.', because: 'cookies, no change' },
  {
    text: 'If we make changes that affect your continued use of the shop, we tell you and may ask you to agree.',
    because: 'the use is what changes bear on, not what accepts them',
  },
  { text: 'By using the site you accept this policy.', because: 'no change is spoken of' },
  { text: 'If you do not accept the changes, please stop using the site.', because: 'leaving, not staying' },
  {
    text: 'If you keep shopping after a change of this notice, we do not take it that you agree.',
    because: 'a denial',
  },
  { text: 'If you go on ordering after a price change, the new price applies to you.', because: 'a price' },
  {
    text: 'Purchases made after the sale began fall under the new returns policy, which you accept.',
    because: 'returns',
  },
];
