import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** A promise for text messages, minors or one kind of data is not a promise for all. */
const limited = [
  '(not|never) .{0,4} {sell} .{0,14} (however|but|although)',
  '(not|never) .{0,4} {sell} .{0,10} we (may|might|do|will) .{0,2} {share_word}',
  'actual knowledge',
  '(mobile|sms|text|messaging|phone|telephone) .{0,4} (information|number|numbers|data|opt|consent|messages)',
  '(of|from|about|to) .{0,4} (minors|children|students|child)',
  '(such businesses|companies that|businesses that)',
  '(ask|tell|direct|request|right|want|wish|prefer|choose|link) .{0,10} (not|do not)',
  '(sensitive|health|biometric|location) .{0,2} (information|data)',
  '(they|providers|vendors|contractors|processors) .{0,4} not',
];

export default {
  id: 'does-not-share-for-third-party-marketing',
  topic: 'sharing',
  title: 'Keeps your data from other companies’ marketing',
  explanation: 'The company says that it does not pass your details to others for their own marketing.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'not for their marketing',
      match:
        '[{deny_share}] .{0,40} (for|use in) .{0,8} ({own_marketing}|cross context|cross contextual|{marketing_purpose}|marketing|advertising|directly marketing|promotional)',
      polarity: 'denied',
      unless: limited,
    },
    {
      name: 'not so that they can offer',
      match:
        '[{deny_share}] .{0,25} (with|to) .{0,8} {outside_company} .{0,6} (so|to|who|that|for) .{0,6} {their_offer}',
      polarity: 'denied',
      unless: limited,
    },
    {
      name: 'not allowed to advertise',
      match:
        '[(allow|allows|permit|permits|authorize|let|lets|enable|enables)] .{0,4} {outside_company} .{0,4} (to)? (use|process|access) .{0,10} {data} .{0,10} (marketing|advertising|promotional)',
      polarity: 'denied',
      unless: limited,
    },
    {
      name: 'not to advertisers',
      match:
        '[{deny_share}] .{0,16} ({data}|{sale_object}) .{0,8} (with|to) (any|other|the|our|outside)? (third)? (party)? (advertiser|advertisers|marketers|marketing companies|direct marketers|advertising companies|ad networks)',
      polarity: 'denied',
      unless: limited,
    },
    {
      name: 'shares nothing',
      match:
        '[({share_word}|give|gives|pass|passes|transfer|transfers)] .{0,6} personal (information|data) (with|to)? (any|anyone|anybody|third|other|outside)? (else|third|party|parties|companies|company|people|one)? (parties|party)?$',
      polarity: 'denied',
      unless: [...limited, '(cease|guarantee|prevent|unauthorized|unauthorised)'],
    },
    {
      name: 'others may not use it to sell',
      match:
        '[(allow|allows|permit|permits|let|lets|enable)] .{0,3} ({outside_company}|{other_firms}) .{0,2} to? (use|write|mail|contact|have) .{0,8} (promote|market|advertise|sell|you|customers)',
      polarity: 'denied',
      unless: limited,
    },
    {
      name: 'no address for advertisers',
      match:
        '[(pass|passes|give|gives|hand|supply|{share_word})] .{0,8} (address|addresses|number|list|lists|email|names|{data}) .{0,3} (to|with) .{0,3} (advertiser|advertisers|marketers|marketing companies)',
      polarity: 'denied',
      unless: [...limited, '(other|aggregate) (information|data)', '(although|exceptions|except)'],
    },
    {
      name: 'a table of purposes says no',
      match:
        '(for)? (nonaffiliates|third parties|nonaffiliated third parties|other companies) .{0,2} [market] to you no$',
      polarity: 'any',
    },
    {
      name: 'is not shared with advertisers',
      match:
        '({sale_object}|address|number|list|it) .{0,5} [(shared|given|passed|disclosed|available)] .{0,4} (to|with) .{0,3} (advertiser|advertisers|marketers|marketing companies)',
      polarity: 'denied',
      unless: [...limited, '(other|aggregate) (information|data)', '(although|exceptions|except)'],
    },
    {
      name: 'nobody gets it to advertise',
      match: [
        '(nobody|no one|noone|none|no other company|no other firm|no company|no firm|no other business) .{0,2} [(gets|get|receives|receive|obtains|has)] .{0,10} (advertise|advertising|advertisements|marketing|ads|offers|mailings|sell you)',
        '({data}|address|addresses|number|name|list|email)',
      ],
      polarity: 'any',
      unless: [...limited, '(except|unless|but)'],
    },
    {
      name: 'not put into their hands',
      match: '[put] .{0,6} (in|into) the hands of .{0,4} ({other_firms}|{outside_company}) .{0,8} {their_offer}',
      polarity: 'denied',
      unless: '(ask|tell|direct|request|right)',
    },
  ],
  contradicts: ['shares-for-third-party-marketing'],
  ifMissing: {
    title: 'That others may not use your data for their marketing',
    explanation: 'The policy does not promise to keep your data out of other companies’ marketing.',
  },
  legal: ['California Civil Code § 1798.83'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Our shop does not collect or share personal data.', source: 'own: app maker' },
  { text: 'We do not share your personal information with any third party.', source: 'own: retailer' },
  {
    text: 'we do not share Personal Information about consumers with third parties for their own marketing purposes',
    source: 'kasperek 2017',
  },
  {
    text: 'we will not sell your personal information to, or share it with, third-party companies for their direct marketing purposes',
    source: 'harman 2020',
  },
  {
    text: 'We do not rent or sell any of your PI to third parties for their or another company’s marketing purposes',
    source: 'koss 2018',
  },
  {
    text: 'Your address is never passed to other merchants so that they can send you offers of their products.',
    source: 'own: web shop',
  },
  { text: 'We do not let other firms use your data for advertising.', source: 'own: small shop' },
  { text: 'We will not disclose your personal data to advertisers.', source: 'own: app maker' },
  { text: 'We do not let other brands write to our customers.', source: 'own: mail order' },
  { text: 'We never hand your address to outside marketers.', source: 'own: small shop' },
  { text: 'For nonaffiliates to market to you: No', source: 'own: bank' },
  { text: 'Your number is never given to marketers.', source: 'own: small shop' },
  { text: 'No other firm receives your number from us for its marketing.', source: 'own: small shop' },
  {
    text: 'Nor do we put it in the hands of other businesses that would advertise their own goods to you.',
    source: 'own: watch maker',
  },
  {
    text: 'We do not lend the list to anyone who wants to send you their own brochures.',
    source: 'own: instrument dealer',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'You may request that we cease sharing your personal information.',
    because: 'a request that the person may make',
  },
  { text: 'We do not sell your personal data.', because: 'selling is not all sharing' },
  {
    text: 'We cannot guarantee that nobody will break in and disclose personal data.',
    because: 'no promise but a warning',
  },
  { text: 'We share your data with partners for their marketing purposes.', because: 'the opposite' },
  {
    text: 'No mobile information will be shared with third parties for marketing purposes.',
    because: 'limited to text messages',
  },
  {
    text: 'If you do not want us to share your data for marketing purposes, write to us.',
    because: 'a choice, not a promise',
  },
  { text: 'We may give your address to advertisers.', because: 'the opposite' },
  { text: 'Nobody gets our offers by mail.', because: 'our own' },
];
