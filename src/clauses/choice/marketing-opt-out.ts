import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'marketing-opt-out',
  topic: 'choice',
  title: 'You can stop the marketing',
  explanation: 'Newsletters and other advertising can be ended, by a link in the message, a setting or a request.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'opt out of messages',
      match: '[(opt|opts|opting|optout)] .{0,1} out .{0,2} (of|from) .{0,14} {marketing_message}',
      evenIf: true,
      unless: [
        '{after_the_opt_out}',
        '{not_of_mail}',
        '(not|cannot) .{0,2} opt out .{0,8} (transactional|service|administrative|account|order|nonpromotional)',
      ],
    },
    {
      name: 'messages that can be opted out of',
      match: [
        '[{opt_out}]',
        '(marketing|promotional|newsletter|newsletters|commercial|promotions|mailings|solicitations|direct mail|catalogs|telemarketing)',
      ],
      evenIf: true,
      unless: ['{after_the_opt_out}', '{not_of_mail}', '(not|cannot) .{0,2} opt out'],
    },
    {
      name: 'the way out stands in the mail',
      match:
        '[(opt|opting|optout)] .{0,1} out .{0,3} (in|within|from|by|through|using|at|on|via|contained) .{0,12} (mailing|email|emails|message|messages|newsletter|newsletters|communication|communications)',
      polarity: 'any',
      evenIf: true,
      unless: ['{after_the_opt_out}', '{not_of_mail}', '(not|cannot) .{0,2} opt out'],
    },
    {
      name: 'unsubscribe',
      match: '[(unsubscribe|unsubscribing)]',
      evenIf: true,
      unless: ['{after_the_opt_out}', '(not|cannot) .{0,3} unsubscribe'],
    },
    {
      name: 'stop receiving',
      match:
        '(stop|cease|discontinue|discontinuing|stopping|end|ending) .{0,3} (receiving|receive|getting|sending|our|the|these|delivery|use|using|any|all|processing|contacting|marketing|promotional) .{0,10} ({marketing_message}|marketing)',
      polarity: 'any',
      unless: ['{after_the_opt_out}', '(unable to|not) stop', 'cookies'],
    },
    {
      name: 'rather not receive, and how to say so',
      match: [
        '(not|rather not|no longer|not to) .{0,5} (receive|receiving|get|be contacted|contacted|hear|be sent|be added|want our|want any|want these|want such) .{0,14} ({marketing_message}|marketing|promotions|contacted|email|mail|sms|texts)',
        '{way_to_say_no}',
      ],
      polarity: 'any',
      unless: [
        'you (may|might|will|would) not .{0,2} (receive|get|be|hear|have)',
        '{not_of_mail}',
        '(sell|sold|cookies|order|orders)',
      ],
    },
    {
      name: 'choose not to receive',
      match:
        '(choose|elect|option|opportunity|right|ask|request|instruct|tell|prefer|decide|choice|entitled|direct) .{0,3} (not to|us not to|us to stop|no longer|to not|we not|not) .{0,2} (be|allow|receive|receiving|get|use|using|send|sending|contact|contacting|hear|process|share|call|mail|email|market) .{0,22} ({marketing_message}|marketing|promotions|products)',
      polarity: 'any',
      unless: ['{not_of_mail}', '(sell|sold|discriminated|cookies|order|orders)'],
    },
    {
      name: 'objects to direct marketing',
      match:
        '[(object|objection|objecting|withdraw|withdrawing)] .{0,20} (marketing|newsletter|newsletters|promotional|promotions|mailing)',
      evenIf: true,
      unless: ['(we|not) .{0,2} (refuse|decline)', 'cookies', '{not_of_mail}'],
    },
    {
      name: 'marketing that can be objected to',
      match: [
        '[(object|objecting|opt out)] .{0,4} (that|such|this|the|it|any) .{0,1} (processing|use)',
        '(direct marketing|marketing purposes|promotional purposes)',
      ],
      evenIf: true,
      unless: '{not_of_mail}',
    },
    {
      name: 'prevents use for marketing',
      match:
        '[(prevent|preventing|restrict|refuse|decline|block)] .{0,4} (processing|use|using|us|such|our|marketing) .{0,14} (marketing|promotional|promotions|newsletter)',
      evenIf: true,
      unless: ['we .{0,2} (refuse|decline|prevent|block)', 'cookies', '{not_of_mail}'],
    },
    {
      name: 'off the mailing list',
      match: '[(remove|removed|removal|take|taken|delete|deleted|remove)] .{0,10} {mailing_list}',
      evenIf: true,
      unless: '(not|cannot) .{0,3} (remove|delete|take)',
    },
    {
      name: 'marketing preferences',
      match:
        '[(change|update|manage|adjust|modify|edit|set|control|indicate|indicating|select|express|choose|tell|alter|changing|adjusting|updating|managing)] .{0,6} (communication|communications|marketing|email|contact|notification|notifications|subscription|newsletter|mailing|promotional) .{0,3} {preference_place}',
      evenIf: true,
    },
    {
      name: 'own subscriptions to mail',
      match:
        '[(manage|managing|change|update|cancel|edit|end)] your .{0,2} (email|newsletter|marketing|mailing|sms|text|newsletters) .{0,1} (subscription|subscriptions)',
      evenIf: true,
    },
    {
      name: 'preferences about marketing',
      match: [
        '[(preferences|preference|choices)] .{0,6} (marketing|promotional|newsletter|newsletters|commercial|promotions)',
        '(change|update|updates|manage|request|provide|set|contact|visit|visiting|express|indicate|adjust)',
      ],
      evenIf: true,
      unless: 'cookies',
    },
    {
      name: 'control over marketing',
      match:
        'you .{0,4} [(control|manage|limit|decline|refuse)] .{0,6} (marketing|promotional|newsletter|newsletters) .{0,2} (communications|emails|messages|mailings|materials|newsletter)?',
    },
    {
      name: 'reply STOP',
      match:
        '[(reply|replying|text|texting|respond|responding|send|sending|answering)] .{0,5} (stop|end|quit|unsubscribe|cancel|optout)',
      evenIf: true,
      unless: '(stop|end) (receiving|sending|using|processing)',
    },
    {
      name: 'notifications switched off',
      match:
        '[(turn|turning|switch|switching|disable|disabling|deactivate|deactivating)] .{0,8} (push|promotional|marketing) (notifications|notification|messages|alerts)',
      evenIf: true,
    },
    {
      name: 'the way, below its heading',
      match:
        '[(click|clicking|follow|following|reply|press|tap)] .{0,6} (link|links|instructions|stop|below|email|message|button)',
      under: ['(opt|opting) out .{0,4} {marketing_message}', '(unsubscribe|unsubscribing)'],
      in: ['paragraph', 'item'],
      evenIf: true,
    },
    {
      name: 'check the box',
      match:
        '[(uncheck|unchecking|untick|unticking|deselect|deselecting|checking|check|tick|ticking)] .{0,6} (box|boxes) .{0,24} (marketing|newsletter|offers|promotional|emails|receive|contacted)',
      evenIf: true,
    },
    {
      name: 'the link at the end of each mail',
      match:
        '[(link|button)] .{0,3} (end|bottom|foot|footer) of .{0,2} (each|every|any|our|all|these) .{0,2} (newsletter|newsletters|email|emails|message|messages|mailing|mailings|issue)',
    },
    {
      name: 'if you do not want to hear from us',
      match:
        '(not|no longer|rather not) .{0,3} (wish|want|like|prefer) .{0,2} [hear] from us .{0,4} (please|just|you|let|tell|write|email|drop|contact|call)',
      polarity: 'any',
    },
  ],
  ifMissing: {
    title: 'How to stop the advertising mail',
    explanation: 'The policy does not say how to stop advertising mail.',
  },
  legal: ['GDPR Art. 21(2)', 'CAN-SPAM Act'],
} satisfies Clause;

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
];
