import type { Clause } from '../../core/clause.ts';

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
        '[(object|objection|objecting|oppose|opposing|opposition|withdraw|withdrawing)] .{0,20} (marketing|newsletter|newsletters|promotional|promotions|mailing)',
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
      match: '[(remove|removed|removal|take|takes|taken|delete|deleted|struck|strike)] .{0,10} {mailing_list}',
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
    {
      name: 'follow the way out',
      match: [
        '[(follow|following|use|using|see)] .{0,3} (removal|cancellation|stop|sign off) .{0,2} (instruction|instructions|steps|link|procedure|directions|button)',
        '(message|messages|email|emails|mail|mails|newsletter|newsletters|text|texts)',
      ],
      unless: '(order|orders|cookie|cookies)',
      evenIf: true,
    },
    {
      name: 'mail can be stopped',
      match: [
        '(newsletter|newsletters|mailing|mailings|magazine|texts|emails|mails|catalogue|catalog|delivery|distribution) .{0,6} (can|may) .{0,2} be .{0,3} [(stopped|ended|cancelled|canceled|halted|switched off|turned off)]',
        '(newsletter|newsletters|mailing|mailings|mail|mails|email|emails|texts|catalogue|catalog|advertising|marketing)',
      ],
      unless: '(order|orders|parcel|goods|box|cookies|cookie|not be)',
    },
    {
      name: 'switch it off',
      match: '[(switch|turn)] .{0,4} (newsletter|newsletters|mailings|offers|texts) off',
      evenIf: true,
    },
    {
      name: 'each mail tells how',
      match:
        '(each|every|any|our|all) .{0,2} (mailing|newsletter|email|message|mail|issue) .{0,4} (how|way) to [(end|stop|leave|cancel|quit)]',
    },
    {
      name: 'cancel the newsletter',
      match:
        '[(cancel|leave|cancelling|leaving)] .{0,2} (newsletter|newsletters|mailing list|email magazine|mail magazine|mailings|list)',
      unless: ['we .{0,3} (may|can|will|might) .{0,2} cancel', '(waiting|wish|order|gift) list'],
      evenIf: true,
    },
  ],
  ifMissing: {
    title: 'How to stop the advertising mail',
    explanation: 'The policy does not say how to stop advertising mail.',
  },
  legal: ['GDPR Art. 21(2)', 'CAN-SPAM Act'],
} satisfies Clause;

export { counterExamples, examples } from './cases/marketing-opt-out.ts';
