/** The clause that using a privacy right brings no disadvantage. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'no-retaliation-for-rights',
  topic: 'rights',
  title: 'No disadvantage for using your rights',
  explanation: 'The company says that it will not treat you worse because you use a privacy right.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'no discrimination',
      match: '[{discriminate}]',
      polarity: 'denied',
      unless: ['{discriminate_other}', '(may|must|shall|agree) not (to)? (use|post|upload|submit|harass)'],
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'right to equal treatment',
      match: [
        '(nondiscrimination|non discrimination|nonretaliation|equal service|equal treatment|equal price|equal services|equal pricing)',
        '(right|rights|exercise|exercising|receive|discrimination|privacy|ccpa|california)',
      ],
      unless: ['{discriminate_other}', '(may|must|shall|agree) not (to)? (use|post|upload|submit|harass)'],
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'free from discrimination',
      match: '(free|freedom|protected|protection|right) (from|against) .{0,5} {discriminate}',
      unless: '{discriminate_other}',
    },
    {
      name: 'discrimination is prohibited',
      match: [
        '(prohibited|prohibits|forbids|forbidden|not permitted) .{0,4} from [{discriminate}]',
        '(right|rights|exercise|exercising)',
      ],
      polarity: 'any',
    },
    {
      name: 'not denied service or charged more',
      match: [
        '[{worse_off}]',
        '(exercise|exercised|exercises|exercising|exert|made|making|make|use|using|invoke|assert|submit|submitting) .{0,10} (right|rights|choices|request)',
      ],
      polarity: 'denied',
    },
    {
      name: 'no consequences',
      match: [
        '(no|without) .{0,4} (adverse|negative|detrimental) [(consequence|consequences|effect|effects|impact|treatment)]',
        '(right|rights|withdraw|withdrawing|object|objecting|refuse|refusing)',
      ],
      polarity: 'any',
      unless: '(may|could|might) have',
    },
    {
      name: 'no discriminatory treatment',
      match: '(not|never|no|without) .{0,5} [{discriminate}]',
      polarity: 'any',
      unless: [
        '{discriminate_other}',
        '(may|must|shall|agree) not (to)? (use|post|upload|submit|harass)',
        '(may|will|can) not only',
      ],
    },
    {
      name: 'no effect on price or service',
      match:
        '(exercise|exercising|using|use) .{0,6} (right|rights) .{0,4} not .{0,2} [(affect|impact|change|influence|reduce|lower)] .{0,8} (price|prices|quality|service|services|treatment)',
      polarity: 'any',
    },
    {
      name: 'the same treatment',
      match: [
        '(treat|treated|treats) .{0,4} [(same|equally|alike)]',
        '(exercise|exercised|exercising) .{0,6} (right|rights|choices)',
      ],
      polarity: 'any',
      unless: 'not be? (treat|treated)',
    },
    {
      name: 'never worse service',
      match:
        '(exercise|exercising|using) .{0,6} (right|rights) .{0,3} (not|never) .{0,3} [(lead|result|mean|cause|entail)] .{0,6} (worse|disadvantage|disadvantages|lower|poorer|detriment|higher)',
      polarity: 'any',
    },
    {
      name: 'no other treatment for asking',
      match: [
        '(not|never) .{0,3} [(treated|treat)] .{0,4} (differently|worse|less favourably|less favorably)',
        '(request|requests|right|rights|choice|ask|asking|asked)',
      ],
      polarity: 'any',
    },
    {
      name: 'same price and service',
      match: [
        '(request|requests|right|rights|ask|asking|asked|opt out|choice|choices|do so|if you do)',
        '(same|equal|identical|unchanged) .{0,4} [(price|prices|service|services|discounts|treatment|quality|deal|deals|offers)]',
      ],
      polarity: 'any',
      unless: [
        '(right|reserve) to .{0,6} (price|prices|service)',
        'not .{0,4} same',
        '(return|returns|refund|refunds|match)',
      ],
    },
    {
      name: 'prices stay',
      match: [
        '(request|requests|right|rights|ask|asking|asked|opt out|choice|choices|do so|if you do)',
        '[(price|prices|service|services|discounts|treatment)] .{0,6} (stay|stays|remain|remains) .{0,3} (same|unchanged|as they are|as it is)',
      ],
      polarity: 'any',
      unless: '(return|returns|refund|refunds|match)',
    },
    {
      name: 'costs you nothing',
      match: [
        '(exercising|ask|asking|request|requests|requesting|right|rights)',
        'not .{0,3} [(cost|lose|affect|change|touch|alter)] .{0,8} (discount|discounts|price|prices|treat|points|service|perks|rewards|pay|served|treated)',
      ],
      polarity: 'any',
      unless: '(return|returns|refund|refunds)',
    },
    {
      name: 'no effect on you',
      match: [
        '(exercise|exercising|using|use|make|making|opting|opt|object|objecting) .{0,6} (right|rights|request|requests|choice|out)',
        'no .{0,2} [(effect|bearing|influence|impact)] on .{0,3} (membership|service|services|account|order|orders|prices|treatment|you)',
      ],
      polarity: 'any',
      unless: '(cookie|cookies)',
    },
    {
      name: 'nobody pays for asking',
      match: [
        '(not|never|nobody|no one|noone|none) .{0,4} [(pay|pays|charge|charged|get|gets|receive)] .{0,4} (more|worse|less)',
        '(because|for|after|when) .{0,3} (asked|ask|asks|asking|using|used|use|right|rights|request|requests)',
      ],
      polarity: 'any',
      unless: ['(delivery|shipping|refund|refunds|return|returns|price match)'],
    },
    {
      name: 'charges nobody for it',
      match:
        '[(charge|charges)] (nobody|no one|noone) .{0,2} (more|extra) .{0,2} for .{0,6} (right|rights|request|requests)',
      polarity: 'any',
    },
    {
      name: 'nobody worse off for asking',
      match:
        '(nobody|no one|noone|not|never|no) .{0,4} be .{0,3} [(given|charged|quoted|offered|refused|denied|treated|turned away|penalized|penalised|disadvantaged)] .{0,16} (because|for|after|when|just|simply) .{0,4} (asked|ask|asks|asking|exercised|exercising|exercise|used|using|made|making|request|right|choice)',
      polarity: 'any',
      unless: [
        '(may|might) be',
        '(charge|charged) (for|a fee|anything)',
        '(delivery|shipping|refund|refunds|return|returns|price match|discount code)',
      ],
    },
    {
      name: 'using it costs nothing',
      match:
        '(exercising|asserting|invoking|using) (them|these|those|it|one|any|your|this|a) .{0,4} not .{0,2} [(cost|lose|affect|change|touch|reduce|worsen|lower)] .{0,8} (discount|discounts|price|prices|treat|points|service|perks|rewards|warranty|guarantee|offers)',
      under: '(right|rights|choices|requests)',
      polarity: 'any',
    },
    {
      name: 'not held against you',
      match: [
        '(not|never|nobody|no one) .{0,3} [(hold|holds|held)] .{0,3} against (you|anyone|anybody|them|customers|people)',
        '(right|rights|request|requests|ask|asked|asking|no|refuse|opt)',
      ],
      polarity: 'any',
    },
  ],
  legal: ['CCPA § 1798.125'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'california consumers have the right not to be subject to discriminatory treatment by harman for exercising their privacy rights',
    source: 'harman 2020',
  },
  { text: 'We will not discriminate against you for using your privacy rights.', source: 'own: CCPA section' },
  { text: 'You have a right to equal service and price.', source: 'own: CCPA section' },
  { text: 'Your right to be free from discrimination stays untouched.', source: 'own: CCPA section' },
  { text: 'Nobody will be denied goods for exercising these rights.', source: 'own: retailer' },
  { text: 'We are prohibited from discriminating against you when you exercise a right.', source: 'own: CCPA section' },
  { text: 'You can exercise your rights without any adverse consequences.', source: 'own: GDPR notice' },
  { text: 'You will not get discriminatory treatment from us.', source: 'own: CCPA section' },
  { text: 'Using your rights does not affect the price of our goods.', source: 'own: CCPA section' },
  { text: 'We treat everyone equally, whoever has exercised a right.', source: 'own: CCPA section' },
  { text: 'Exercising your rights will not result in any disadvantage.', source: 'own: GDPR notice' },
  { text: 'You will not be treated any differently for making a request.', source: 'own: retailer' },
  { text: 'Who makes a request gets equal service and the same prices.', source: 'own: retailer' },
  { text: 'If you use your rights, our prices for you stay the same.', source: 'own: retailer' },
  { text: 'Sending in a privacy request does not affect your discounts.', source: 'own: web shop' },
  { text: 'Making a request has no effect on your orders.', source: 'own: web shop' },
  { text: 'Nobody pays more because they made use of a right.', source: 'own: web shop' },
  { text: 'We charge nobody extra for a privacy request.', source: 'own: web shop' },
  {
    text: 'No one will be quoted a higher price or refused an article because they asked for their file.',
    source: 'own: retailer',
  },
  { text: '# Rights\nUsing them will not cost you any points.', source: 'own: web shop' },
  {
    text: 'No customer is given poorer service or charged more for exercising a privacy right.',
    source: 'own: CCPA section',
  },
  { text: 'We never hold a request against anybody.', source: 'own: small shop' },
  { text: 'Asking will not alter what you pay.', source: 'own: web shop' },
  { text: 'We do not treat anyone worse for asking.', source: 'own: small shop' },
  { text: 'Exercising them will not cost you a discount.', source: 'own: brand' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We do not discriminate on the basis of race or religion in our hiring.',
    because: 'equal treatment of applicants, not of rights',
  },
  { text: 'We may charge you a different price if you exercise your rights.', because: 'the opposite' },
  { text: 'You can exercise your rights at no charge.', because: 'speaks of fees for requests' },
  { text: 'Returned goods are not treated differently from other goods.', because: 'goods' },
  { text: 'We may not offer the same services to people who make requests.', because: 'the opposite' },
  { text: 'You never pay more for the delivery that you asked for.', because: 'a price' },
  { text: 'Nobody will be charged for returns because they used a coupon.', because: 'returns' },
  { text: '# Batteries\nUsing them will not affect the warranty.', because: 'goods' },
  { text: 'You may be offered a lower discount after you exercise a right.', because: 'the opposite' },
  { text: 'Nobody will be charged for asking.', because: 'speaks of fees for requests' },
];
