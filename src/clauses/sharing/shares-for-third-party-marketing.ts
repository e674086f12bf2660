import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** 'You may ask us whom we told' (California's Shine the Light law) and the like speak of a question, not of a practice. */
const onlyAsked = [
  '(1798|shine|entitled|permits|permit|allows|civil code|right) .{0,30} (request|ask|receive|obtain|information regarding|disclosure)',
  '(request|ask|obtain|receive|inquire) .{0,12} (information|list|notice|disclosure|details|identity|names|about) .{0,14} (disclosure|disclosed|shared|share|third)',
];

export default {
  id: 'shares-for-third-party-marketing',
  topic: 'sharing',
  title: 'Passes your data on for others to advertise',
  explanation:
    'Other companies receive your details and may use them for their own marketing or advertising. Expect messages and ads from firms you never dealt with.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'for their own marketing',
      match: '[{hand_over}] .{0,40} {own_marketing}',
      unless: [...onlyAsked, 'on our behalf'],
    },
    {
      name: 'so that they can offer',
      match: [
        '[{hand_over}] .{0,25} (with|to|among) .{0,12} ({third_party}|{partner}|companies|company|advertisers|retailers|businesses|brands|marketers|organizations|organisations|sellers) .{0,25} (offer|offers|offering|contact|send|market|provide|promote|advertise|promotions|sell) .{0,10} (you|your|products|services|goods)',
        '(interest|interested|interesting|offers|market|marketing|promotions|promotional|special|advertise)',
      ],
      unless: [...onlyAsked, '(on|to act on) our behalf', '(for|to) (us|help us)'],
    },
    {
      name: 'to advertising partners',
      match: '[{hand_over}] .{0,20} {data} .{0,12} (with|to) .{0,8} {ad_recipient}',
      unless: onlyAsked,
    },
  ],
  contradicts: ['does-not-share-for-third-party-marketing'],
  legal: ['California Civil Code § 1798.83'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We share your data with third parties for their own marketing purposes.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [];
