/** Change: the policy may change at any time, with no more than a new version on the site. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'changes-without-direct-notice',
  topic: 'change',
  title: 'May change without telling you',
  explanation:
    'The company may put a new version of this policy on its site at any time. It is up to you to look for changes.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'may change at any time',
      match: [
        '(may|might|reserve|reserves|right|can|will|could|shall|need|would|necessary|from time to time|occasionally|periodically|sometimes|regularly) .{0,16} [{change_verb}] .{0,14} {changed_text}',
        '{now_and_then}',
      ],
      yieldsTo: ['notifies-of-changes-directly'],
    },
    {
      name: 'policy may be changed',
      match: [
        '{changed_text} .{0,8} (may|might|can|could|will|is|are) .{0,6} [({change_verb}|subject)]',
        '{now_and_then}',
      ],
      unless: [
        'security (policies|practices|measures|procedures)',
        '(merger|acquiring|acquirer|acquisition|successor)',
      ],
      yieldsTo: ['notifies-of-changes-directly'],
    },
    {
      name: 'right to change',
      match:
        '(right|entitled) .{0,6} to .{0,6} [(change|modify|update|amend|revise|alter|replace|make|adapt|adjust|supplement)] .{0,10} {changed_text}',
      yieldsTo: ['notifies-of-changes-directly'],
      unless: '(contact|opt out|your rights)',
    },
    {
      name: 'posting is the notice',
      match:
        '(notify|inform|tell|advise|alert|know|notice|aware|notified|informed) .{0,18} by .{0,4} [(posting|updating|revising|changing|publishing|amending|uploading|putting|placing|posted)]',
      unless: ['{own_message}', '{site_notice}'],
    },
    {
      name: 'changes appear here',
      match: [
        '[{new_text}] .{0,12} (posted|published|reflected|placed|displayed|appear|found|uploaded|available|shown|announced|always) .{0,3} (on|to|at|in|here|through) .{0,5} {here}',
        '({changed_text}|{change_noun})',
      ],
      unless: ['{own_message}', 'prominent', 'your .{0,6} (information|preferences|account|profile|settings)'],
    },
    {
      name: 'changes posted here',
      match: '[{new_text}] .{0,10} (posted|published|reflected|placed|displayed|appear|found|uploaded|shown) here',
    },
    {
      name: 'we post the new version',
      match:
        '[(post|posting|publish|publishing|place|placing|put|reflect)] .{0,6} (change|changes|revised|updated|new|amended|latest|modified|modifications|revisions|updates|amendments|version|current) .{0,12} {here}',
      unless: ['{own_message}', 'prominent', '(prohibited|unauthorized)'],
    },
    {
      name: 'check back',
      match: [
        '[{look_again}]',
        '(periodically|regularly|frequently|occasionally|often|again|back|each time|every time|whenever|time to time|periodic|regular|now and then)',
        '({change_noun}|{change_verb}|current|latest|informed|aware|recent|remain|stay|up to date|abreast|policy|statement|notice|terms)',
      ],
      unless: [
        '(other|third party|linked|their|those|these) .{0,4} (sites|websites|site|website|policies|parties)',
        '(seal|your account|your information|your details)',
        '(preferences|cookies)',
      ],
    },
    {
      name: 'effective when posted',
      match: [
        '(effective|effect|force|apply|binding|operative) .{0,10} (when|upon|once|immediately|after|following|from|as of|on|soon) .{0,10} [(posted|posting|post|published|publication|publish|placed|uploaded)]',
        '({changed_text}|{change_noun}|{change_verb})',
      ],
    },
    {
      name: 'only the date changes',
      match: [
        '[(revise|revising|change|changing|update|updating|modify|amend)] .{0,8} date',
        '(top|bottom|above|below|beginning|end|page|policy|statement|notice)',
      ],
      unless: '{own_message}',
    },
    {
      name: 'small changes only appear',
      match:
        '{small_change} .{0,4} [(appear|appears|shown|show|visible|posted|made|published|listed|found|effect)] .{0,6} (here|page|text|date|site|top|without)',
      unless: '{other_change}',
    },
    {
      name: 'made without a word',
      match:
        '({change_noun}|correction|corrections|edits) .{0,12} [(made|appear|effect|posted|happen)] .{0,2} without .{0,3} (announcement|notice|warning|notification|word)',
      under: ['{change_noun}', '(changing|notice|policy|statement|document)'],
      unless: '{other_change}',
      polarity: 'any',
    },
    {
      name: 'nobody is written to',
      match:
        '(not|never|no) .{0,3} [(write|email|tell|notify|inform|announce|alert)] .{0,5} (everyone|everybody|you|each|every|customers|individually|separately|members)',
      under: ['{change_noun}', 'changing'],
      unless: ['{other_change}', '(marketing|password|unless|before|if)'],
      polarity: 'any',
    },
    {
      name: 'the only notice',
      match: ['[only] (notice|sign|announcement|warning) .{0,2} (we|you|is|will)', '({change_noun}|{change_verb})'],
      under: ['{change_noun}', 'changing'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We may modify this Policy at any time by posting a revised version on the Site. Please check back frequently to see our most current privacy policy',
    source: 'kasperek 2017',
  },
  { text: 'We may, at our sole discretion, revise this Privacy Policy at any time.', source: 'koss 2018' },
  { text: 'KORG USA Inc. reserves the right to update or amend this Privacy Policy at any time', source: 'korg 2010' },
  { text: 'This statement may be updated occasionally.', source: 'own: retailer' },
  { text: 'We will inform you of changes by publishing the new text.', source: 'own: GDPR notice' },
  { text: 'Any change to this notice will be posted here.', source: 'own: shop template' },
  { text: 'Changes take effect as soon as they are posted on our website.', source: 'own: retailer' },
  { text: 'When we do so, we change the date at the bottom of this page.', source: 'own: retailer' },
  { text: 'The revised notice can be found here.', source: 'own: retailer' },
  { text: 'We can rewrite this notice whenever we like.', source: 'own: small shop' },
  { text: 'Minor edits appear here with a new date.', source: 'own: retailer' },
  { text: '## Amendments\nCorrections of wording are made without announcement.', source: 'own: law firm' },
  { text: '## Changes\nWe do not write to customers about each one.', source: 'own: small shop' },
  { text: '## Changes\nIf the text changes, the new date is the only notice we give.', source: 'own: small shop' },
  { text: 'The newest version is always the one on this page.', source: 'own: web shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Without cookies you must set your preferences again every time you visit the shop, and some terms may not show.',
    because: 'about cookies',
  },
  {
    text: 'We will e-mail you before we change this policy.',
    because: 'direct notice',
  },
  { text: 'You may change your details at any time in your account.', because: 'the data changes, not the policy' },
  { text: 'We may change our prices at any time.', because: 'prices, not the policy' },
  {
    text: 'We encourage you to review the privacy policies of other websites often.',
    because: 'the policies of others',
  },
  { text: 'Minor changes in the colour of goods are made without notice.', because: 'goods' },
  { text: '## Changes to your order\nCorrections of an order are made without notice.', because: 'an order' },
  { text: '## Changes\nWe will not change anything before you were told.', because: 'direct notice' },
];
