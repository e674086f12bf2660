/** Legal: using the site counts as consent to the policy. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Use after a change of the policy is another clause; boxes and buttons are acts of consent. */
const NOT_MERE_USE = [
  '(following|after|once|upon) .{0,10} (change|changes|update|updates|modification|modifications|revision|revisions|amendment|amendments|revised|updated|posting|posted)',
  '(accept|acceptance|agree|agreement|consent|agreed|accepted) .{0,6} (change|changes|changed|updated|revised|amended|modified|updates|modifications|amendments|revisions|them)',
  '(new|revised|updated|modified|amended) .{0,2} (terms|policy|agreement|notice|statement)',
  '(policy|statement|notice|terms) as (so)? (modified|revised|amended|updated|changed)',
  '(click|clicking|check|checking|tick|ticking|opt) .{0,8} (agree|accept|box|button|in)',
  '(may be|are) required',
  '(terms|conditions) of sale',
  'responsible for obtaining',
  '(governed by|assume all risk|social network|social networks)',
];

export default {
  id: 'consent-by-using-site',
  topic: 'legal',
  title: 'Using the site counts as consent',
  explanation: 'You are taken to agree to this policy by merely visiting or using the site.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'by using you agree',
      match: [
        '(by|when|if|whenever|upon|time) .{0,10} {visiting_word} .{0,40} you .{0,14} [{consent_verb}] .{0,24} {agreed_text}',
      ],
      polarity: 'any',
      unless: [
        ...NOT_MERE_USE,
        '(do|does|did) not .{0,3} (agree|accept|consent)',
        '{consent_verb} to (the|such|this|any|our|your)? (information)? (being)? (transfer|export|international|cross|brought|transferred)',
      ],
    },
    {
      name: 'consent, by using',
      match: 'you .{0,8} [{consent_verb}] .{0,30} (by|when|whenever) .{0,6} {visiting_word} .{0,8} {site}',
      unless: [
        ...NOT_MERE_USE,
        'not',
        '{consent_verb} to (the|such|this|any|our|your)? (information)? (being)? (transfer|export|international|cross|brought|transferred)',
      ],
    },
    {
      name: 'by using you agree to it',
      match: [
        '(by|when) .{0,10} {visiting_word} .{0,12} you .{0,8} [(consent|agree|accept)] (to)? (it|them|this|these)',
        '(policy|statement|notice|terms|practices)',
      ],
      unless: [
        '(changes|change|changed|modifications|amendments|revisions|updates|click|cookies)',
        '(may be|are) required',
      ],
    },
    {
      name: 'use only on acceptance',
      match:
        '(use|access) (of|to) .{0,6} [(conditional|conditioned|contingent|subject)] .{0,3} (on|upon|to) .{0,4} (acceptance|agreement)',
    },
    {
      name: 'use means acceptance',
      match:
        '(use|visit|visiting|using|access|accessing|usage|submission|browsing|registration|provision) .{0,24} [(counts|amounts|constitutes|constitute|signifies|signify|indicates|indicate|means|mean|implies|imply|deemed|represents|acknowledges|confirms|evidences|establishes)] .{0,8} (acceptance|agreement|consent|agree|consents|accept|assent|approval)',
      unless: [...NOT_MERE_USE, '(do|does|did) not .{0,3} (agree|accept|consent)'],
    },
    {
      name: 'if you do not agree, stay away',
      match: [
        '[if] you .{0,6} (not|disagree|object|unwilling) .{0,5} (agree|accept|consent|comfortable|bound|want|to|with) .{0,26} (not|refrain|leave|stop|discontinue|cease|exit|must) .{0,6} (use|using|visit|access|accessing|visiting|site|website|enter|register|browse|leave)',
        '(policy|statement|terms|notice|practices)',
      ],
      polarity: 'any',
      unless: [...NOT_MERE_USE, '(cookies|cookie)'],
    },
    {
      name: 'stay away if you do not agree',
      match: [
        '[(not|refrain|avoid)] .{0,3} (use|using|access|accessing|visit|visiting|enter) .{0,10} (if|unless) you .{0,5} (agree|accept|consent)',
        '(policy|statement|terms|notice|practices)',
      ],
      polarity: 'any',
      unless: [...NOT_MERE_USE, '(cookies|cookie)'],
    },
    {
      name: 'an order is a yes',
      match:
        '(placing|place|sending|shopping|ordering|registering|buying|purchase|purchasing|ordering) .{0,10} [(means|mean|constitutes|constitute|signifies|shows|counts as|amounts to|implies)] .{0,4} (you|your|that) .{0,4} (accept|accepted|agree|agreed|agreement|acceptance|consent|consented|read) .{0,6} {agreed_text}',
      unless: [
        ...NOT_MERE_USE,
        '(do|does|did) not .{0,3} (agree|accept|consent)',
        '(after|change|changes|continued|continuing)',
      ],
    },
  ],
  legal: ['GDPR Art. 4(11)'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'By using the website, you expressly consent to that collection, transfer, use, processing, and storage of your information',
    source: 'koss 2018',
  },
  {
    text: 'Your use of this website indicates an acceptance of the terms of the Privacy Policy',
    source: 'korg 2010',
  },
  {
    text: 'By visiting the Site, you are accepting the practices described in the latest version of this Policy.',
    source: 'kasperek 2017',
  },
  { text: 'You agree to this notice by using our shop website.', source: 'own: retailer' },
  { text: 'If you do not agree with this policy, please do not use our website.', source: 'own: shop template' },
  { text: 'This is our privacy notice: by using the app you agree to it.', source: 'own: app maker' },
  { text: 'Access to the shop is subject to your acceptance of this notice.', source: 'own: retailer' },
  { text: 'Please do not use the app unless you accept this notice.', source: 'own: app maker' },
  {
    text: 'Ordering from this shop counts as your acceptance of these terms and this notice.',
    source: 'own: old catalogue',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'By using our site you consent to your information being brought to the United States.',
    because: 'consent to the transfer alone',
  },
  {
    text: 'You consent to the transfer of your information to the United States by visiting our site.',
    because: 'consent to a transfer only: another clause',
  },
  {
    text: 'By continuing to use the site after changes to this policy, you accept them.',
    because: 'about changes',
  },
  {
    text: 'By using the shop after such a notice you agree to be bound by the statement as amended.',
    because: 'about a statement that was changed',
  },
  { text: 'By ticking the box you agree to our policy.', because: 'an act of consent, not mere use' },
  { text: 'By using our site you help us to improve it.', because: 'no consent' },
  { text: 'Ordering does not mean that you accept our notice.', because: 'a denial' },
];
