/** Legal: the person gives up class actions, joint actions or a jury trial. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'class-action-waiver',
  topic: 'legal',
  title: 'Takes away class actions',
  explanation: 'You may only bring a claim alone: not together with other customers, or not before a jury.',
  stance: 'severe',
  weight: 'serious',
  patterns: [
    {
      name: 'waived',
      match: [
        '[(waive|waives|waiving|waived|waiver|waivers|relinquish|forego|forgo|surrender|give up|gives up|giving up)]',
        '{class_action}',
      ],
      unless: '(not|never) .{0,4} (waive|waiving)',
    },
    {
      name: 'not as a class',
      match: '[(not|no|nor|rather than|instead of|without|neither|cannot|never)] .{0,28} {class_action}',
      polarity: 'any',
      unless:
        '(not|nothing|never) .{0,6} (limit|waive|affect|prevent|restrict|prohibit|give up|lose|deprive|take away|stop you|keep you)',
    },
    {
      name: 'individual only',
      match: [
        '(individual|individually) .{0,8} [(basis|capacity|claims|claim|arbitration|action|name)]',
        '{class_action}',
      ],
    },
    {
      name: 'may not join others',
      match: [
        'you .{0,4} (not|never) .{0,4} [(join|consolidate|combine|bring|participate)] .{0,12} (with any other|others|other people|other users|other party|other customers|with others|class)',
        '(action|claim|claims|dispute|disputes|lawsuit|proceeding|proceedings|arbitration)',
      ],
      polarity: 'any',
      unless: '(site|account|program|contest|information|data)',
    },
    {
      name: 'class actions excluded',
      match:
        '{class_action} .{0,4} (prohibited|barred|excluded|disallowed|unavailable|not permitted|not allowed|not available)',
      polarity: 'any',
    },
    {
      name: 'no jury',
      match: [
        '[(waive|waives|waiving|waived|give up|gives up|giving up|relinquish|forgo|surrender)] .{0,8} (jury|juries)',
      ],
      unless: '(not|never) .{0,4} (waive|give up)',
    },
    {
      name: 'without judge or jury',
      match: '(without|no) .{0,2} (judge|judges|court) (or|and|nor) [(jury|juries)]',
      polarity: 'any',
    },
    {
      name: 'only for oneself',
      match: [
        '(only|solely) .{0,6} [(own name|own behalf|ourselves|yourself|themselves|individual basis|individual capacity|as an individual)]',
        '{quarrel}',
      ],
      polarity: 'any',
      unless: '(authorized|authorised|agent|request|requests)',
    },
    {
      name: 'not for a group',
      match: [
        '(not|never|nor|no) .{0,5} (as|for|on behalf of|part of|member of) .{0,3} [(group|class|others)]',
        '{quarrel}',
      ],
      polarity: 'any',
      unless: '(not|nothing|never) .{0,6} (limit|waive|affect|prevent|restrict|prohibit|responsible|liable)',
    },
    {
      name: 'arbitration one by one',
      match: ['{arbiter}', '[(on an individual basis|on individual basis|individually)]'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'THIS PRIVACY POLICY REQUIRES YOU TO RESOLVE DISPUTES WITH US THROUGH FINAL AND BINDING ARBITRATION ON AN INDIVIDUAL BASIS, RATHER THAN THROUGH JURY TRIALS OR CLASS ACTIONS',
    source: 'koss 2018',
  },
  {
    text: 'you cannot take us to court, and you may not join your action with any other party',
    source: 'koss 2018',
  },
  { text: 'You waive any right to a jury trial.', source: 'own: retailer' },
  {
    text: 'Claims are brought in an individual capacity only; a class proceeding is excluded.',
    source: 'own: app maker',
  },
  { text: 'Class actions are prohibited.', source: 'own: app maker' },
  { text: 'You give up the right to take part in a class action.', source: 'own: retailer' },
  { text: 'Both sides give up trial before juries.', source: 'own: retailer' },
  { text: 'An arbitrator decides, without court or jury.', source: 'own: app maker' },
  { text: 'Claims are heard only on your own behalf.', source: 'own: subscription shop' },
  { text: 'A claim is never brought for a class.', source: 'own: retailer' },
  { text: 'Arbitration takes place on an individual basis.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our premium class members get free shipping.', because: 'a customer programme' },
  {
    text: 'Nothing in this policy limits your right to take part in a class action.',
    because: 'the right stays',
  },
  { text: 'We may disclose data in class actions brought against us.', because: 'disclosure only' },
  { text: 'You may not combine this coupon with any other offer.', because: 'a sales offer' },
  { text: 'This notice does not waive your right to a jury trial.', because: 'denied' },
  { text: 'You need not give up your right to bring a collective action.', because: 'a denial' },
  { text: 'Lessons are taught individually.', because: 'no claims' },
];
