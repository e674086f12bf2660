/** Legal: disputes are forced into binding arbitration. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** A person's right under an international framework, a possibility, a denial or a disclosure forces nothing on anyone. */
const NOT_FORCED = [
  'not (allow|permit) .{0,8} {arbitrate}',
  '(shield|dpf|framework|frameworks|harbor|harbour|annex|principles|eea|eu|swiss|switzerland|european)',
  '(invoke|invoked|invoking|invocation|residual|recourse|last resort|mechanism|mechanisms|panel|option|optional|voluntary|voluntarily)',
  '(limited|certain|some|specific) (circumstances|conditions|cases)',
  '(may|might|can|could|choose|elect|opt for|opt in) .{0,6} {arbitrate}',
  '(may|might|can|could) .{0,10} (seek|pursue|submit|refer|request|initiate|choose|elect|demand|select|require|ask) .{0,14} {arbitrate}',
  '(right|possible|possibility|entitled|able|opportunity|ability|available) .{0,3} (to|of|for) .{0,10} {arbitrate}',
  '{arbitrate} .{0,8} (may|might|can|could) .{0,3} (available|possible|sought|requested|used|initiated)',
  '{arbitrate} is .{0,4} (available|possible|free)',
  '(request of|no cost|free of charge|consumer arbitration)',
  '(we|company) .{0,4} (committed|commit|commits|obligated|obliged|cooperate|participate|agreed|willing) .{0,12} {arbitrate}',
  '(not|never|nor|neither|no|nothing|nobody) .{0,8} (require|requires|required|force|forces|forced|oblige|obliged|obligated|bound|willing|submit|submitted|agree|subject|have to|contain|contains|include|includes|need) .{0,14} {arbitrate}',
  '(class|collective|representative|mass) arbitration',
  '(disclose|disclosed|share|shared|process|processed|preserve|information|data) .{0,14} (in|for|during|with|if) .{0,12} {arbitrate}',
  '(establish|exercise|defend|establishment|defence|defense) .{0,10} (claims|claim|rights)',
];

export default {
  id: 'binding-arbitration',
  topic: 'legal',
  title: 'Forces disputes into arbitration',
  explanation:
    'You cannot take a dispute to an ordinary court. A private arbitrator decides instead, and the decision is final.',
  stance: 'severe',
  weight: 'serious',
  patterns: [
    {
      name: 'disputes go to arbitration',
      match: [
        '[(shall|will|must|are|be|agree|agrees|exclusively|only|solely|requires|require)] .{0,12} {settled} .{0,26} {arbitrate}',
        '({dispute}|differences|disagreements)',
      ],
      unless: NOT_FORCED,
    },
    {
      name: 'agreement to arbitrate',
      match: [
        '[(agree|agrees|consent|consents|must|shall|requires|require)] .{0,3} (to|be)? .{0,6} {arbitrate}',
        '({dispute}|differences|disagreements)',
      ],
      unless: NOT_FORCED,
    },
    {
      name: 'mandatory arbitration named',
      match: '[(binding|mandatory|compulsory|forced)] .{0,4} {arbitrate}',
      unless: NOT_FORCED,
    },
    {
      name: 'arbitration instead of court',
      match: [
        '[{arbitrate}] .{0,20} (instead of|rather than|and not|not) .{0,6} (court|courts|jury|lawsuit|litigation|judge)',
      ],
      unless: NOT_FORCED,
    },
    {
      name: 'arbitration clause',
      match: [
        '[(contain|contains|include|includes|including|have|has|see)] .{0,5} {arbitrate} (clause|provision|provisions|agreement)',
      ],
      unless: NOT_FORCED,
    },
    {
      name: 'quarrels go to an arbitrator',
      match: '{quarrel} .{0,8} [(goes|go|is|are|shall|will|must)] .{0,5} (to|by|before|through|in) .{0,4} {arbiter}',
      unless: NOT_FORCED,
    },
    {
      name: 'a label of disputes',
      match: '^.{0,2} {quarrel} .{0,2} [{arbiter}]',
      unless: [...NOT_FORCED, '(explained|explains|see|about|differs)'],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'an arbitrator decides',
      match:
        '[(arbitrator|arbitrators)] .{0,3} (decide|decides|rule|rules|resolve|resolves|hear|hears|settles|settle) .{0,4} (instead|it|them|dispute|disputes|claim|claims|finally|matter|not)',
      unless: NOT_FORCED,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'THIS PRIVACY POLICY REQUIRES YOU TO RESOLVE DISPUTES WITH US THROUGH FINAL AND BINDING ARBITRATION ON AN INDIVIDUAL BASIS',
    source: 'koss 2018',
  },
  { text: 'Any claim shall be settled by arbitration under the rules of the chamber.', source: 'own: retailer' },
  { text: 'Mandatory arbitration applies to all orders.', source: 'own: app maker' },
  { text: 'Arbitration, and not a court, decides.', source: 'own: app maker' },
  { text: 'You agree to arbitrate all claims against us.', source: 'own: retailer' },
  { text: 'These terms contain an arbitration clause.', source: 'own: app maker' },
  {
    text: 'You and we agree that disagreements will go before an arbitrator and not to a judge.',
    source: 'own: app maker',
  },
  { text: 'Every grievance goes before an arbitrator, whose word is final.', source: 'own: retailer' },
  { text: 'Disputes: AAA arbitration in Texas.', source: 'own: app maker' },
  { text: 'You give up court: arbitrators settle it.', source: 'own: subscription shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'The law of your country may not allow you to agree to binding arbitration.',
    because: 'what the law forbids',
  },
  {
    text: 'Under certain conditions you may invoke binding arbitration before the Privacy Shield Panel.',
    because: 'an option of the person under a framework',
  },
  {
    text: 'As a last resort, binding arbitration may be available to you.',
    because: 'an option',
  },
  {
    text: 'We may disclose data to courts and in arbitration if a dispute arises.',
    because: 'disclosure, no duty to arbitrate',
  },
  { text: 'We do not require binding arbitration of any dispute.', because: 'denied' },
  { text: 'You do not have to submit a dispute to arbitration.', because: 'denied' },
  { text: 'You can choose arbitration instead of court.', because: 'a choice' },
  {
    text: 'A dispute that remains can be referred to our provider for arbitration at no cost to you.',
    because: 'an offer to the person',
  },
  { text: 'We process data to defend claims in court or arbitration.', because: 'a purpose of use' },
  { text: 'You may take the matter to an arbitrator if you like.', because: 'the choice is yours' },
  { text: 'Disputes: how arbitration is explained by the ministry.', because: 'no duty to arbitrate' },
  { text: 'In sports an arbitrator rules on fouls.', because: 'no dispute with the company' },
];
