import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'opt-in-consent',
  topic: 'choice',
  title: 'Asks before it does some things',
  explanation: 'Marketing, sensitive data or passing data on waits until you have said yes.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'opt in',
      match: '[(opt|opts|opted|opting|optin)] in',
      evenIf: true,
      polarity: 'any',
      unless: [
        '{other_consent}',
        '(opt in or|opt in and|or opt in) .{0,2} (opt|out)',
        'not (require|required|need) .{0,4} opt in',
      ],
    },
    {
      name: 'not without consent',
      match:
        '[({share}|sell|sells|sold|rent|use|uses|used|collect|collects|process|send|contact|access|publish|store|call|transfer|pass|record)] .{0,30} without .{0,5} {consent_word}',
      polarity: 'denied',
      unless: '{other_consent}',
    },
    {
      name: 'without consent not',
      match: 'without .{0,6} {consent_word} .{0,14} not .{0,2} ({share}|be|sell|use|collect|send|contact|pass)',
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'unless you agree',
      match: '(not|never|nor|neither|no) .{0,30} (unless|except|until|only) .{0,8} ({asked_consent}|{said_yes})',
      polarity: 'any',
      unless: ['{other_consent}', '(policy|terms|disagree|do not agree)'],
    },
    {
      name: 'only with consent',
      match: ['(only|solely) .{0,12} ({asked_consent}|{said_yes})', '{consent_practice}'],
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'asks for consent',
      match: [
        '[(ask|asks|asked|seek|seeks|obtain|obtains|obtained|obtaining|request|requests|require|requires|required|need|needs|get|secure)] .{0,6} {asked_consent}',
        '({consent_practice}|before|prior to|first)',
      ],
      evenIf: true,
      unless: ['{other_consent}', 'without .{0,2} (asking|seeking|obtaining|requesting)'],
    },
    {
      name: 'asked to agree',
      match: [
        '[(asked|invited|prompted|opportunity|option|choice|ask you|invite you)] .{0,4} to (consent|opt in|agree|allow|permit|authorize|authorise)',
        '{consent_practice}',
      ],
      evenIf: true,
      unless: ['{other_consent}', '(these terms|terms of|our terms|the terms|policy|arbitration)'],
    },
    {
      name: 'consent is required',
      match: '[{consent_word}] .{0,3} (is|are|will be) .{0,2} (required|needed|necessary|requested|obtained|sought)',
      unless: '{other_consent}',
    },
    {
      name: 'with your consent',
      match: ['[(with|upon|subject to|based on|basis of|after)] .{0,3} {asked_consent}', '{consent_practice}'],
      evenIf: true,
      unless: ['{other_consent}', '(with or without|not only with)'],
    },
    {
      name: 'if you have agreed',
      match: [
        '(if|where|when|unless|provided|once|after) (you|users|customers|the user|a customer) .{0,4} {said_yes}',
        '{consent_practice}',
      ],
      polarity: 'any',
      unless: [
        '(register|registering|subscribe|enroll) .{0,6} (consent|agree)',
        '{other_consent}',
        '(not|disagree) .{0,2} (agree|consent)',
        '(these terms|terms of|our terms|the terms|policy|arbitration)',
        'agree (to be|to the|that)',
      ],
    },
    {
      name: 'when we have your consent',
      match: [
        '(if|when|where|unless|until|once|after) we .{0,4} [(have|get|obtain|receive|obtained|received)] .{0,4} {asked_consent}',
        '{consent_practice}',
      ],
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'only to those who asked',
      match:
        '(only|solely) .{0,6} (send|sent|contact|receive|mail|email) .{0,20} (sign up|signed up|subscribe|subscribed|subscribers|request|requested|asked|choose|chosen|registered to)',
      polarity: 'any',
      unless: 'not to receive',
    },
    {
      name: 'a tick first',
      match: [
        '(only|never|not) .{0,14} [(ticked|tick|checked|said yes|say yes|switched it on|turned it on|agreed)]',
        '({consent_practice}|data|details)',
      ],
      polarity: 'any',
      unless: ['{other_consent}', '(policy|terms)'],
    },
    {
      name: 'if you have opted in',
      match:
        '(processed|used|collected|recorded|sent|shared) .{0,2} (only)? (after|once|if|when) you .{0,2} [(switched|turned|ticked|activated|enabled|said yes)] .{0,3} (on|it|this|that|box|yes)?',
      polarity: 'any',
      unless: '{other_consent}',
    },
  ],
  legal: ['GDPR Art. 7'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'you generally must opt-in to receiving our marketing materials.', source: 'harman 2020' },
  {
    text: 'without your affirmative or explicit (opt-in) permission, such information will not be disclosed to a third party.',
    source: 'kasperek 2017',
  },
  {
    text: 'We do not pass your address to other shops without your consent.',
    source: 'own: retailer',
  },
  {
    text: 'No photo of you is published unless you have agreed.',
    source: 'own: retailer',
  },
  { text: 'Health details are processed only with your explicit consent.', source: 'own: GDPR notice' },
  {
    text: 'We ask for your permission before the app reads your location.',
    source: 'own: app maker',
  },
  { text: 'You will be invited to agree before we share a review with other shops.', source: 'own: retailer' },
  { text: 'Your consent is required for such a transfer.', source: 'own: GDPR notice' },
  {
    text: 'With your consent we share your sizes with the makers of the shoes.',
    source: 'own: retailer',
  },
  {
    text: 'If you have given us permission, we send you offers by text message.',
    source: 'own: CCPA section',
  },
  { text: 'We pass your details on where we have obtained your permission.', source: 'own: GDPR notice' },
  {
    text: 'Our newsletter is only sent to people who have subscribed to it.',
    source: 'own: 2000s policy',
  },
  { text: 'We only send offers to customers who ticked the field.', source: 'own: web shop' },
  { text: 'Your pulse is recorded once you turned this on.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'No matter where you live, you consent to the transfer of your data to Canada.',
    because: 'the consent is taken for granted',
  },
  {
    text: 'By using this site you consent to this policy.',
    because: 'consent by use is the opposite of asking',
  },
  {
    text: 'We may share your data without your consent where the law requires it.',
    because: 'says what happens without consent',
  },
  {
    text: 'If you withdraw your consent, we may not be able to help you.',
    because: 'about withdrawing, not about asking',
  },
  {
    text: 'We collect no data from children without the consent of a parent.',
    because: "a parent's consent, which the law demands",
  },
  { text: 'Data is processed when you visit.', because: 'no yes' },
];
