import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-for-marketing',
  topic: 'use',
  title: 'Uses your data for its own marketing',
  explanation: 'Your details are used to send you promotions or to show you advertising made to fit you.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'for marketing purposes',
      match:
        '[(use|uses|used|using|process|processes|processed|utilize|utilise|contact|collect|collected)] .{0,30} for .{0,14} (marketing|promotional|advertising|promotion|promotions|remarketing|retargeting)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'marketing among uses',
      match:
        '[(use|uses|used|process)] .{0,6} {data} .{0,30} (marketing|advertising|promotional) (purposes|and|or|communications|activities|functions|efforts|campaigns|materials)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'sends promotions',
      match: '[{send_word}] .{0,11} {promo_goods}',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'tells of offers',
      match:
        '[{reach_out}] .{0,3} (you|users|customers|members|him|them) (know)? .{0,8} (about|of|regarding|with|on|concerning) .{0,14} {promo}',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'of interest to you',
      match:
        '[{reach_out}] .{0,24} (interest you|interest to you|interested in|interest to our|benefit to you|appeal to you|value to you|interests you|relevant to you|interest to them|interest them|interesting|be of interest|find of interest|be interested|alert you to)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'fits advertising',
      match: '[{tailor}] .{0,7} (ad|ads|advertising|advertisements|advertisement|adverts|marketing|offers|promotions)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'to market',
      match: '[(to|also|and|may|for)] (market|advertise|promote) .{0,4} (to|our|products|new|you|services|its|goods)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'to market, at the end',
      match: '(use|used|uses|process) .{0,40} [to] (market|advertise)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'you will receive',
      match:
        'you (may|will|might|to|also|agree|consent) .{0,5} [(receive|get|receiving|subscribed|enrolled)] .{0,12} {promo_goods}',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'marketing as a purpose',
      match: '^.{0,3} (marketing|advertising|promotions|promotional|remarketing|retargeting|newsletter|newsletters)',
      in: ['item', 'row'],
      under: '(use|uses|using|purpose|purposes|process|processing|why) .{0,8} (information|data|pii)',
      unless: '{not_own_marketing}',
    },
    {
      name: 'among the purposes',
      match: '[(purpose|purposes)] .{0,16} (marketing|advertising|remarketing)',
      unless: ['{not_own_marketing}', '{third_party_ads}', '(right|object|other than|consent|opt)'],
    },
    {
      name: 'you will like',
      match: '[{reach_out}] .{0,24} you (will|would|may|might) (also)? (like|love|enjoy|want|appreciate)',
      unless: ['{not_own_marketing}', '{third_party_ads}'],
    },
    {
      name: 'newsletters among the purposes',
      match:
        '^.{0,2} [(newsletters|newsletter|invitations|guidance|announcing|announcements|catalogs|catalogues|mailings|circulars|promotions|news)] .{0,16}',
      in: ['item', 'row'],
      under: '(use|uses|using|used|purpose|purposes|process|processing|why|utilization)',
      unless: [
        '{not_own_marketing}',
        '(unsubscribe|opt|stop|consent to|withdraw|safety|recall|days|months|years|until)',
      ],
    },
    {
      name: 'our newsletter goes out',
      match: '[our] (newsletter|catalogue|catalog) .{0,1} (goes|comes|is sent|is mailed|appears|reaches)',
    },
  ],
  ifDenied: {
    title: 'Does not use your data for advertising',
    explanation: 'The policy says that your details are not used to send you promotions or to choose ads for you.',
  },
  legal: ['GDPR Art. 21(2)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We recommend goods that you might like.', source: 'own: retailer' },
  { text: 'The purposes are billing, service and marketing.', source: 'own: GDPR notice' },
  {
    text: 'we may use your personal data to create and send you marketing materials, such as promotional emails or catalogues, to keep you informed of our upcoming product releases.',
    source: 'harman 2020',
  },
  {
    text: 'We use information for the following purposes:\n- Sending you Marketing Communications.',
    source: 'kasperek 2017',
  },
  { text: 'We process your e-mail address for direct marketing.', source: 'own: GDPR notice' },
  {
    text: 'We use your personal information for service, fraud prevention, marketing and legal functions.',
    source: 'own: retailer',
  },
  { text: 'We may tell you about new products.', source: 'own: retailer' },
  { text: 'We may contact you with suggestions that may interest you.', source: 'own: retailer' },
  { text: 'We tailor the ads you see.', source: 'own: app maker' },
  { text: 'We use your purchase history to promote our products.', source: 'own: CCPA section' },
  { text: 'We use what we know to advertise.', source: 'own: retailer' },
  { text: 'You will receive our newsletter after your first order.', source: 'own: retailer' },
  { text: '## How we use your information\n\n- Marketing and promotions', source: 'own: CCPA section' },
  {
    text: '## Purpose of use\n\n- Guidance by e-mail or direct mail on new products and events',
    source: 'own: electronics shop',
  },
  { text: 'Our newsletter goes out about four times a year.', source: 'own: instrument dealer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Second, many shops use what they know for targeted advertising.', because: 'what others do' },
  { text: 'We do not use your data for marketing.', because: 'a denial' },
  {
    text: 'We do not share your data with others for their marketing purposes.',
    because: 'marketing of others, denied',
  },
  { text: 'You have the right to object to direct marketing.', because: 'a right' },
  { text: 'Third-party networks may use cookies to serve ads.', because: 'others do it' },
  { text: '## Why and how long\n\n- Newsletters: until you unsubscribe', because: 'how long' },
];

export const denials: Example[] = [
  { text: 'We do not use your data for marketing.', source: 'own: retailer' },
  { text: 'We do not use your personal information for advertising purposes.', source: 'own: retailer' },
];
