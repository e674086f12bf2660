/** Change: the policy promises to tell people of changes by e-mail, message or at login. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Other changes than those of the policy, mere possibilities, and the person's own duty to tell. */
const NOT_THE_POLICY = [
  '(merger|acquisition|ownership|bankruptcy|acquired|shipping)',
  '{change_noun} .{0,3} (to|in|of) (our|the|this|your|these)? (site|website|service|services|products|order|account|app|prices|range) {not_of_text}',
  '{change_noun} .{0,3} (to|in|of) (our|the|this|your)? (site|website|service|services|products|order|account|app)$',
  '(as amended|third party would|transactions|transfers)',
  '{change_noun} (to|in|of) (your|our|the) .{0,2} (price|prices|pricing|fee|fees|subscription|plan|plans)',
  '(product|service|software|system|app) (revisions|updates|changes|modifications)',
  '{change_noun} you (want|request|requested|make)',
  '(may|might|can|could) .{0,4} (notify|inform|email|alert|tell|advise|contact|send)',
  '(notify|inform|tell|email|contact|let) (us|the company)',
  '{change_noun} (to|in|of|concerning) (your|account|order|contact|the) (account|personal|contact|delivery|order)? (information|details|email|address|preferences|data|account|order|delivery)',
  '(not|no|without|never) .{0,6} (notify|notice|notification|inform|obligated|obligation)',
];

export default {
  id: 'notifies-of-changes-directly',
  topic: 'change',
  title: 'Tells you of important changes',
  explanation: 'If the policy changes in a way that matters, the company promises to tell you, for example by e-mail.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'told by a message',
      evenIf: true,
      match: ['[{people_informed}]', '{own_message}', '{policy_change}'],
      unless: NOT_THE_POLICY,
    },
    {
      name: 'told of changes',
      evenIf: true,
      match: ['[{people_informed}]', '{policy_change}'],
      unless: [
        ...NOT_THE_POLICY,
        '{by_posting}',
        '(recommend|encourage|encouraged|advise|should|please) .{0,8} (read|review|check|see|visit)',
      ],
    },
    {
      name: 'told before data is used otherwise',
      evenIf: true,
      match: [
        '[{people_informed}]',
        '({own_message}|notice)',
        '(materially different|different use|different purpose|new purpose|new use|way not|not described|in the future|future use|different manner)',
      ],
      unless: [...NOT_THE_POLICY, '(offers|promotions|newsletter|products|marketing)'],
    },
    {
      name: 'told of it, below a heading on changes',
      evenIf: true,
      match: ['[{people_informed}]', '({own_message}|through the app)', '{change_noun}'],
      under: ['^.{0,3} {change_noun}$', '{change_noun} .{0,6} {changed_text}'],
      unless: [...NOT_THE_POLICY, '{by_posting}'],
    },
    {
      name: 'when we do, we tell you',
      match:
        '(if|when|whenever|should) (we|it|this|they) (do|does|happens|happen|occurs|change) .{0,8} [{people_informed}]',
      under: ['{change_noun}', 'changing'],
      unless: [...NOT_THE_POLICY, '{by_posting}'],
    },
    {
      name: 'big changes by message',
      evenIf: true,
      match: [
        '[(notify|email|send|communicate|communicated|message|notification)]',
        '{own_message}',
        '{big_change} .{0,8} {change_noun}',
      ],
      unless: NOT_THE_POLICY,
    },
    {
      name: 'asked to accept the new text',
      match: [
        '(asked|ask|prompted|prompt|required|require|have|need) .{0,6} [(accept|agree|review|consent|confirm|acknowledge|reconfirm)] .{0,6} (new|updated|revised|amended|changed|changes|modified|modifications|amendments)',
        '({own_message}|before)',
      ],
      unless: NOT_THE_POLICY,
    },
    {
      name: 'not without telling',
      match: [
        '(not|never|no) .{0,24} [without] .{0,8} (notifying|informing|telling|notice|consent|notification)',
        '{policy_change}',
        '(you|your|users|customers|explicit|express|prior)',
      ],
      polarity: 'any',
      unless: ['{by_posting}', '(merger|acquisition|ownership)'],
    },
    {
      name: 'announced in the app',
      match: [
        '{big_change} .{0,3} {change_noun}',
        '[(announced|shown|displayed|communicated|sent|mailed|notified)] .{0,4} (in|within|through|inside|by) .{0,3} (app|application|account|product|email|mail|letter|message|dashboard)',
      ],
      unless: '(may|might)',
    },
    {
      name: 'a message to everybody on the list',
      match: [
        '(everyone|everybody|customers|members|subscribers|you|users) .{0,6} [(get|gets|receive|receives)] .{0,2} (email|mail|message|letter|note)',
        '({policy_change}|new version|page|notice|policy)',
        '(change|changes|changed|new version|takes effect|amend|amended)',
      ],
      evenIf: true,
      unless: [...NOT_THE_POLICY, '(order|orders|newsletter|password|price|prices|not|never)'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Amendments\nWhere an amendment has real consequences for you, we notify you by e-mail.',
    source: 'own: device maker',
  },
  { text: '# Updates to this notice\nWhen they happen, we will let you know.', source: 'own: app maker' },
  { text: 'If your data is to be used for a new purpose, you will be notified by e-mail.', source: 'own: retailer' },
  { text: 'We will inform customers about changes to our website terms.', source: 'own: retailer' },
  { text: 'This statement may change, and we will update you when it does.', source: 'own: start-up' },
  { text: 'Significant changes are communicated by letter.', source: 'own: app maker' },
  {
    text: 'If we make material changes to the way we collect, use, or process your PI, we will provide advance notice to you by email or by posting a message on the website.',
    source: 'koss 2018',
  },
  {
    text: 'we will make reasonable efforts to notify you of such changes (including through email, push message, and/or by posting a notice directly to your account)',
    source: 'harman 2020',
  },
  {
    text: 'we will also send an e-mail to users who have provided their information notifying them of the changes in our Privacy Policy',
    source: 'korg 2010',
  },
  { text: 'We will notify you of any material changes to this statement.', source: 'own: app maker' },
  { text: 'Where a change is significant, we will let you know.', source: 'own: GDPR notice' },
  { text: 'We will inform our customers in advance of changes to this notice.', source: 'own: retailer' },
  { text: 'You will be asked to accept the revised terms at your next login.', source: 'own: app maker' },
  { text: 'We will not change this policy without informing you first.', source: 'own: retailer' },
  { text: "If the changes are important, you'll get an e-mail from us.", source: 'own: retailer' },
  { text: 'We will write to you before any major change takes effect.', source: 'own: retailer' },
  { text: 'Major changes are shown inside your account first.', source: 'own: app maker' },
  { text: 'We write to everybody with an account about big changes.', source: 'own: web shop' },
  { text: 'When we amend this notice, all customers receive a letter.', source: 'own: mail order' },
  {
    text: 'When we alter this notice in a way that matters, we will e-mail the address on your account two weeks before.',
    source: 'own: retailer',
  },
  { text: 'If a variation is material, members will be alerted by e-mail.', source: 'own: law firm' },
  { text: 'Members are written to before any change that affects them.', source: 'own: loyalty club' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Changes to your order\nWe tell you by e-mail which version of the lamp is sold out.',
    because: 'a product, not the policy',
  },
  { text: 'We will notify you of changes by posting the new policy on this page.', because: 'only the new version' },
  { text: 'We will e-mail you when your order changes.', because: 'an order, not the policy' },
  {
    text: 'We may notify you of changes to this policy by e-mail.',
    because: 'a possibility, no promise',
  },
  {
    text: 'Please notify us by e-mail of changes to your information.',
    because: 'the customer is to tell the company',
  },
  {
    text: 'We will inform customers about changes to our website and its prices.',
    because: 'the site, not the policy',
  },
  { text: 'We will update you on the changes of your order.', because: 'an order, not the policy' },
  { text: 'Big changes are shown on this page.', because: 'posted, nobody told' },
  { text: 'When you change your order, you receive an email.', because: 'an order' },
  { text: 'We will e-mail the address on your account when your order changes.', because: 'an order' },
];
