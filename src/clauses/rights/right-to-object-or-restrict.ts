/** The clause for objecting to, or restricting, what is done with one's data. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-object-or-restrict',
  topic: 'rights',
  title: 'You can object to the use of your data',
  explanation: 'You can ask the company to stop or limit what it does with your details.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'right to object or restrict',
      match:
        '(right|rights|entitled|request|requests|ask|require|asking|requesting|demand) .{0,3} {co_run} [{restrict_word}] .{0,6} (processing|process|use|uses|using|disclosure|handling|way|processed|further|what we|how we)',
      unless: ['{other_limits}', '{other_actor}'],
      evenIf: true,
    },
    {
      name: 'you may object or restrict',
      match:
        '{right_frame} {co_run} [(object|objecting|oppose|restrict|restricting|suspend)] .{0,6} (processing|process|use|uses|using|disclosure|handling|way|processed|certain|direct|automated|how|decisions|decision|profiling)',
      unless: ['{other_limits}', '{other_actor}', '(subcontractors|employees|providers|vendors)'],
      evenIf: true,
    },
    {
      name: 'object to processing',
      match:
        '[(object|objecting)] .{0,2} (to|against) .{0,4} (processing|use|using|us|disclosure|certain|direct|automated|profiling|how|marketing)',
      unless: ['{cookie}', '(policy|terms|practices|changes|change|notice)'],
    },
    {
      name: 'restriction of processing',
      match:
        '[(restriction|restrict|restricting|limitation|suspension|blocking|freezing)] (of|on)? .{0,3} (processing|use) .{0,3} (of)? .{0,3} {your_data}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: ['{other_limits}', '{other_actor}', '(employees|providers|vendors|contract|contractually|security|we)'],
      evenIf: true,
    },
    {
      name: 'right of objection or restriction',
      match:
        '(right of|right to|rights of|rights to|request|requests|ask us for|demand) {co_run} [(objection|restriction|object|oppose|opposition)]',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'ask us to stop',
      match:
        '(right|ask|asking|request|requesting|require|tell|instruct|want|wish) .{0,3} (us|that we|we) .{0,3} [(stop|cease|discontinue|refrain from|no longer|not|limit|restrict)] .{0,2} (using|use|process|processing|further|handling|collect|collecting|maintain) .{0,6} {your_data}',
      polarity: 'any',
      unless: ['(not|never) .{0,2} (sell|share)', '{cookie}'],
    },
    {
      name: 'request to stop processing',
      match:
        '(request|requests) .{0,4} [(cessation|discontinue|discontinuation|blocking|freezing|suspension)] .{0,8} {your_data}',
      evenIf: true,
    },
    {
      name: 'have it restricted',
      match:
        '(right|rights|request|ask|entitled|may|can) .{0,4} (have|get|obtain) .{0,5} [(restricted|limited|blocked|suspended|stopped|restriction|frozen)]',
      unless: ['{other_limits}', '(number|products|quantity|orders)'],
      evenIf: true,
    },
    {
      name: 'pause the use',
      match: [
        '(ask|tell|have|want|request|make|say|let us know) .{0,5} [(pause|freeze|halt|suspend|stop)] .{0,3} (use|using|processing|handling|work|working) .{0,5} {data}',
      ],
      unless: ['{other_limits}', '{other_actor}', '{cookie}'],
      evenIf: true,
    },
    {
      name: 'on hold',
      match: '(put|place|keep|have|putting) .{0,4} {data} .{0,2} [(on hold|on ice)]',
      evenIf: true,
    },
    {
      name: 'say so and we stop',
      match: [
        '(tell us|say so|let us know|ask|object|say no) .{0,5} we .{0,3} [stop]',
        '(legitimate|interests|interest|processing|profiling|{data}|use of|using)',
      ],
      unless: ['{cookie}', '(email|emails|mails|newsletter|newsletters|marketing|messages|texts|sending)'],
      evenIf: true,
    },
    {
      name: 'named among rights',
      match: '(right|rights) (to|of) {right_run} [(restriction|limitation|objection|opposition|blocking)]',
      evenIf: true,
    },
    {
      name: 'suspension of use',
      match:
        '{right_holder} .{0,2} (may|can) .{0,2} (request|demand|apply for) .{0,30} [(suspension|cessation|discontinuance)] of .{0,3} (use|utilization|utilisation|usage|provision|processing)',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'in a list of rights',
      match: '{list_of_rights} .{0,2} [(objection|restriction|limitation)]',
      in: ['item', 'row'],
    },
    {
      name: 'bare, in a list',
      match: '{list_of_rights} .{0,2} [(object|restrict)]$',
      in: ['item', 'row'],
    },
    {
      name: 'say no to it',
      match: '{right_frame} .{0,2} say [no] to .{0,4} (processing|use|uses|using|profiling)',
      unless: ['{cookie}', '(marketing|newsletter|emails|advertising)'],
      evenIf: true,
    },
    {
      name: 'object on grounds',
      match: '{ask_frame} .{0,4} [object] .{0,2} on .{0,3} (grounds|reasons)',
      unless: '(charge|policy|terms)',
    },
  ],
  legal: ['GDPR Art. 18', 'GDPR Art. 21'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request restriction of processing of your PI', source: 'koss 2018' },
  { text: 'You may object to our use of your details.', source: 'own: retailer' },
  { text: 'Right to object\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
  {
    text: 'You have the right to ask us not to process your personal data for advertising.',
    source: 'own: GDPR notice',
  },
  { text: 'You may request the blocking of your personal data.', source: 'own: GDPR notice' },
  { text: 'Tell us when you want us to stop using your personal data.', source: 'own: retailer' },
  { text: 'You have the right to have the processing blocked.', source: 'own: GDPR notice' },
  { text: 'You can have us freeze the processing of your details during a dispute.', source: 'own: web shop' },
  { text: 'Ask us to put your file and data on hold.', source: 'own: insurer' },
  { text: 'Where we rely on our own interests you can say no and we will stop.', source: 'own: start-up' },
  { text: 'You have the right to information, access and objection.', source: 'own: law firm' },
  { text: 'Customers may request correction of it or suspension of its utilization.', source: 'own: Japanese shop' },
  { text: 'You may ask us to confine our use of your details to this order.', source: 'own: CCPA section' },
  { text: 'Your rights are as follows.\n1. Access\n2. Objection', source: 'own: law firm' },
  { text: 'In these states you may:\n- object\n- complain', source: 'own: retailer' },
  { text: 'You can say no to profiling.', source: 'own: start-up' },
  { text: 'You may ask us to:\n- restrict what we do with it', source: 'own: web shop' },
  { text: 'You may at any time object, on grounds of your own situation.', source: 'own: GDPR notice' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'You have the right to opt out of the sale of your personal information.',
    because: 'an opt-out of sale alone',
  },
  { text: 'We restrict access to your personal information.', because: 'a security measure' },
  { text: 'You may not use our site for any objectionable purpose.', because: 'a rule of the site' },
  { text: 'If you object to our cookies, change your browser settings.', because: 'about cookies, not about a right' },
  { text: 'Press pause to stop the video.', because: 'no data' },
  { text: 'You may request suspension of a delivery.', because: 'goods' },
  { text: 'You can say no to a bag.', because: 'no data' },
  { text: 'You may:\n- object to a charge on your card', because: 'a charge' },
];
