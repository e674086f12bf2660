import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'ad-tracking-opt-out',
  topic: 'choice',
  title: 'You can opt out of ad tracking',
  explanation: 'Interest-based ads or visitor measurement can be switched off, by the way that the policy names.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'opt out of ads or analytics',
      match: ['[{opt_out}]', '{ad_choice_target}'],
      evenIf: true,
      unless: [
        '{opt_out} .{0,6} (emails|email|newsletter|newsletters|communications|messages|mailings|calls)',
        '(not|cannot|unable) .{0,3} opt out',
        '(browsers|browser|users) .{0,20} (allowing|allow) .{0,3} users to opt out',
        '(if|even if|once|when) you (do|have|already)? (opt|opted) out',
      ],
    },
    {
      name: 'a browser add-on',
      match: [
        '(opt out|optout|deactivation) .{0,3} (browser|add|addon|plugin|extension|tool|cookie|page|link)',
        '({analytics_name}|google|analytics|advertising|ads|ad)',
      ],
      polarity: 'any',
    },
    {
      name: 'prevents measuring',
      match:
        '[(prevent|preventing|disable|disabling|stop|block|object|deactivate|turn off|refuse|avoid)] .{0,8} ({analytics_name}|analysis|tracking|collection|retargeting|remarketing|profiling) .{0,26} (by|add|addon|plugin|browser|installing|download|downloading|clicking|link|settings|visiting|following|using|at)',
      evenIf: true,
      unless: '(cookies|we) .{0,3} (prevent|stop|block)',
    },
    {
      name: 'prevents interest ads',
      match:
        '[(disable|disabling|stop|stopping|prevent|limit|decline|refuse|turn off|turning off|switch off|deactivate|reject|object)] .{0,12} {ad_choice_object}',
      evenIf: true,
      unless: [
        'we .{0,4} (limit|stop|prevent|reject)',
        '(cookies|they|technologies|partners|networks) .{0,6} (limit|stop|prevent)',
      ],
    },
    {
      name: 'a choice about interest ads',
      match:
        '{person_may} .{0,14} [(choose|decide|select|set|manage|control|adjust|change|update|customize|customise|limit|determine|personalize)] .{0,14} {ad_choice_object}',
    },
    {
      name: 'ad settings',
      match:
        '[(visit|visiting|adjust|adjusting|use|using|through|via|manage|managing|change|changing|in|at|edit|update)] .{0,8} {ad_settings}',
      unless: ['we .{0,2} (use|adjust|manage)', 'not .{0,3} {ad_settings}'],
    },
    {
      name: 'the industry’s choice pages',
      match: [
        '{ad_choice_body}',
        '(opt|choices|choice|choose|control|visit|preferences|preference|page|stop|decline|learn|program|icon|tool|website|link)',
      ],
      polarity: 'any',
      unless: ['(member|members) of .{0,6} {ad_choice_body}$', '{opt_out} .{0,6} (emails|newsletter|communications)'],
    },
    {
      name: 'opt out of its use for ads',
      match:
        '[{opt_out}] .{0,14} (used|use|using|collected|collection|sharing|shared|tracked|combined|disclosed) .{0,14} (advertising|ads|advertisements|this purpose|analytics|tailored|targeted)',
      evenIf: true,
      unless: ['(not|cannot|unable) .{0,3} opt out', '{opt_out} .{0,6} (emails|email|newsletter|communications)'],
    },
    {
      name: 'refuses cookies for ads or statistics',
      match:
        '{person_may} .{0,12} [(decline|refuse|reject|disable|deactivate|block|deselect|turn off|switch off)] .{0,6} (analytics|advertising|targeting|marketing|performance|statistics|tracking) .{0,2} {cookie}',
    },
    {
      name: 'rather no interest ads, and how to say so',
      match:
        '(not want|rather not|prefer not|not wish|no longer want|not like) .{0,24} {named_interest_ads} .{0,6} (you may|you can|you should|please|change|adjust|visit|click|use|contact|turn)',
      polarity: 'any',
    },
    {
      name: 'choices about not having it used',
      match: '[choices] about not having .{0,6} (information|data) .{0,3} used',
      evenIf: true,
    },
    {
      name: 'the way, below its heading',
      match:
        '[(click|follow|visit|use|go|adjust|open|select|change)] .{0,8} (link|links|settings|here|page|web_address|button|preferences|form|below)',
      under: '(opt|opting) out .{0,6} {ad_choice_target}',
      in: ['paragraph', 'item'],
    },
    {
      name: 'device settings against ad tracking',
      match:
        '(limit|reset|opt out|disable|turn) .{0,4} (ad tracking|ads personalization|ad personalization|advertising id|advertising identifier|advertising identifiers|ad id|mobile advertising)',
      polarity: 'any',
    },
    {
      name: 'an add-on switches it off',
      match: [
        '(add on|addon|plugin|plug in|extension) .{0,8} [(switch|switches|turn|turns|disable|disables|stop|stops|block|blocks|deactivate)] .{0,8} ({analytics_name}|analytics|tracking)',
        '(install|download|browser|use)',
      ],
    },
    {
      name: 'a label and an address',
      match:
        '(interest based|targeted|behavioral|behavioural|personalized|personalised|tailored) .{0,1} (advertising|ads|advertisements) .{0,3} [(visit|go to|use|see)] .{0,6} web_address',
    },
    {
      name: 'ads or identifiers switched off',
      match:
        '({ad_choice_object}|{ad_identifier}) .{0,6} (can|may) be .{0,4} [(reset|turned|switched|disabled|refused|stopped|declined|deactivated|cleared)]',
      polarity: 'any',
      unless: '(can|may) not be',
    },
    {
      name: 'refuse advertising cookies',
      match:
        '[(refuse|reject|decline|deselect)] .{0,3} (advertising|marketing|targeting|tracking|analytics) (cookie|cookies) .{0,2} (in|via|through|with|on)',
      unless: '(if|when) you .{0,3} (refuse|reject|decline|deselect)',
    },
  ],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'If you would like to opt out of Google Analytics tracking, please visit the following link: Google Analytics Opt-out Browser Add-on.',
    source: 'koss 2018',
  },
  {
    text: 'to opt out of interest-based advertising, you can visit http://optout.networkadvertising.org.',
    source: 'harman 2020',
  },
  {
    text: 'You can stop Matomo from working here by clicking the box below.',
    source: 'own: GDPR notice',
  },
  {
    text: 'In your account you can turn off personalised ads.',
    source: 'own: app maker',
  },
  { text: 'You may decide whether you see tailored ads.', source: 'own: app maker' },
  { text: 'Visit the Google Ads Settings to change what you see.', source: 'own: GDPR notice' },
  {
    text: 'Learn about your choices at the Digital Advertising Alliance.',
    source: 'own: retailer',
  },
  {
    text: 'Customers may opt out of having their purchases used for advertising.',
    source: 'own: CCPA section',
  },
  {
    text: 'Click here to know your choices about not having such information used by those companies.',
    source: 'own: 2000s policy',
  },
  { text: 'Visitors can turn off statistics cookies in the banner.', source: 'own: cookie table' },
  {
    text: 'If you would rather not get targeted ads, please use the form below.',
    source: 'own: retailer',
  },
  {
    text: '## How to opt out of targeted advertising\n\nPlease use the form in the footer.',
    source: 'own: CCPA section',
  },
  { text: 'Switch on "Limit Ad Tracking" in the settings of your phone.', source: 'own: app maker' },
  { text: 'You can install the browser add-on to switch off Google Analytics.', source: 'own: retailer' },
  { text: 'Interest-based advertising: visit aboutads.info/choices.', source: 'own: law firm' },
  { text: 'The advertising identifier can be reset in the settings of your phone.', source: 'own: Indian shop' },
  { text: 'Refuse marketing cookies in the banner.', source: 'own: web shop' },
  { text: 'Your phone lets you reset or switch off its advertising ID.', source: 'own: app maker' },
  {
    text: 'The bag may not work then, and the advertising ID can be switched off in your phone.',
    source: 'own: Indian shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'You can opt out of our newsletter.', because: 'about messages, not tracking' },
  {
    text: 'Do Not Track is a setting with which browsers allow users to opt out of tracking.',
    because: 'explains a browser setting',
  },
  {
    text: 'We use Google Analytics to measure traffic.',
    because: 'the practice without a way out',
  },
  { text: 'You cannot opt out of advertising on this site.', because: 'no choice' },
  { text: 'The ads in our window can be switched off at night.', because: 'a window' },
  { text: 'The advertising ID can not be reset.', because: 'no choice' },
];
