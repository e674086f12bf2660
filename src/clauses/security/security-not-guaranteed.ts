/** Security: the policy says that security cannot be guaranteed. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'security-not-guaranteed',
  topic: 'security',
  title: 'Security is not guaranteed',
  explanation: 'The company says that no system is fully safe and promises nothing beyond its efforts.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'no guarantee of security',
      match: [
        '[(guarantee|guarantees|guaranteed|ensure|ensured|warrant|warrants|warranty|warranted|promise|assure|assured|represent)] .{0,24} {secure_term}',
      ],
      polarity: 'denied',
      unless: [
        '(guarantee|promise|ensure|warrant|same) .{0,4} privacy (practices|policy|policies|statement|statements|notice)',
        '(product|products|goods|toys) .{0,3} (is|are) .{0,2} safe',
      ],
    },
    {
      name: 'cannot guarantee that it stays private',
      match: [
        '[(guarantee|ensure|warrant|promise|assure|swear)] .{0,20} (not|never|nobody|no one) .{0,4} (intercepted|accessed|disclosed|breached|altered|destroyed|compromised|occur|happen|hacked|lost|stolen|misused|used|broken|break|breaks|succeed|penetrated|defeated|get in|gets in|leak|attacked)',
      ],
      polarity: 'denied',
    },
    {
      name: 'security cannot be guaranteed',
      match: '{secure_term} .{0,16} (not|never|no) .{0,4} [(guaranteed|assured|ensured|warranted)]',
      polarity: 'any',
    },
    {
      name: 'nothing is fully secure',
      match: '(no|none|neither|nothing) .{0,24} [{fully}] .{0,2} {secure_state}',
      polarity: 'any',
    },
    {
      name: 'not fully secure',
      match: '[(not|never|cannot)] .{0,4} {fully} .{0,2} {secure_state}',
      polarity: 'any',
      unless: 'if .{0,6} not .{0,3} {fully}',
    },
    {
      name: 'no system is secure',
      match:
        '(no|none|neither|nothing) .{0,4} [({carried}|safeguard)] .{0,16} (is|are|be|can be) .{0,3} (secure|safe|bulletproof|free of risk|free from risk|perfect|impenetrable|infallible|foolproof|invulnerable|flawless|failsafe|fail safe|watertight|hackproof|unbreakable|guaranteed)',
      polarity: 'any',
    },
    {
      name: 'perfect security does not exist',
      match:
        '(perfect|absolute|complete|total|100) security .{0,6} [(exist|exists|impossible|possible|achieved|attainable)]',
      polarity: 'any',
    },
    {
      name: 'no guarantee given',
      match:
        '(no|without|nor) .{0,3} [(guarantee|guarantees|assurance|assurances|warranty|warranties)] .{0,18} {secure_term}',
      polarity: 'any',
    },
    {
      name: 'insecure by nature',
      match: '{carried} .{0,6} (is|are) .{0,3} [(insecure|unsecure|unsecured|vulnerable)]',
    },
    {
      name: 'impossible to guarantee',
      match:
        '(impossible|unable|difficult|impractical|not always|not necessarily|not fully) .{0,4} [(guarantee|ensure|assure|promise|warrant)] .{0,14} {secure_term}',
      polarity: 'any',
    },
    {
      name: 'no complete protection',
      match:
        '(complete|absolute|total|full|perfect|100) (protection|security|safety) .{0,16} [(not|impossible|no|never)]',
      polarity: 'any',
    },
    {
      name: 'there is always a risk',
      match: [
        '(always|inherent|involves|carries|poses|bears|entails|certain|some) .{0,4} [(risk|risks)]',
        '(transmission|transmitting|transmit|internet|online|electronic|sending|network|storage)',
        '(security|secure|intercepted|information|data)',
      ],
      unless: '(legal|purchase|investment)',
    },
    {
      name: 'nothing is proof',
      match: '(no|nothing|none) .{0,8} [proof] against',
      polarity: 'any',
      unless: '(water|rain|frost|moths|fire)',
    },
    {
      name: 'cannot be ruled out',
      match: ['(not|never|no one|nobody) .{0,2} [rule out] .{0,10} {intrusion}'],
      polarity: 'any',
    },
    {
      name: 'nothing is immune',
      match: '(no|nothing|none) .{0,6} [immune] (to|from|against) .{0,3} ({intrusion}|attack|attacks)',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'No transmission over the Internet can be promised to be free of risk.', source: 'own: older retailer' },
  { text: 'No safeguard is infallible.', source: 'own: law firm' },
  {
    text: 'no transmission of information via the internet can be entirely secure and we cannot ensure or warrant the security of all information we collect',
    source: 'kasperek 2017',
  },
  { text: 'no data transmitted over the internet is 100% secure', source: 'harman 2020' },
  { text: 'we cannot ensure or warrant the security of any information you transmit to us', source: 'koss 2018' },
  {
    text: 'Perfect security does not exist on the Internet.',
    source: 'own: retailer',
  },
  { text: 'We cannot promise that your data will never be intercepted by others.', source: 'own: retailer' },
  { text: 'The safety of your files can not be guaranteed.', source: 'own: app maker' },
  { text: 'Sending data over the web is not completely safe.', source: 'own: shop template' },
  { text: 'No website is impenetrable.', source: 'own: retailer' },
  { text: 'We give no guarantee for the security of your account.', source: 'own: app maker' },
  { text: 'E-mail is insecure.', source: 'own: retailer' },
  { text: 'Sending information over the Internet always carries a risk.', source: 'own: GDPR notice' },
  { text: 'It is impossible to guarantee the safety of data on the web.', source: 'own: retailer' },
  { text: 'Total security is not possible.', source: 'own: retailer' },
  { text: 'No shop can promise that its systems will never be broken into.', source: 'own: retailer' },
  { text: 'We cannot represent that our servers are impregnable.', source: 'own: law firm' },
  { text: 'No lock is proof against everyone.', source: 'own: small shop' },
  { text: 'We cannot rule out that data is stolen.', source: 'own: small shop' },
  { text: 'No system is immune to attack.', source: 'own: law firm' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We guarantee the security of every purchase you make.', because: 'a guarantee is given' },
  { text: 'We cannot guarantee that every product is in stock.', because: 'not about security' },
  { text: 'We take security measures so that your data is completely safe.', because: 'claims full safety' },
  { text: 'No coat is proof against such rain.', because: 'goods' },
  { text: 'No retailer can promise that an item never sells out.', because: 'goods' },
  { text: 'No coat is immune to moths.', because: 'goods' },
];
