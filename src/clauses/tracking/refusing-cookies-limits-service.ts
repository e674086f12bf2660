import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'refusing-cookies-limits-service',
  topic: 'tracking',
  title: 'Without cookies some things do not work',
  explanation: 'If you refuse cookies, parts of the site will not work or will work less well.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'refused cookies, not able',
      match: ['{without_cookies}', '{fails}'],
      polarity: 'any',
      unless: ['prefer not to', 'not .{0,2} (affect|limit|impair|prevent|interfere|restrict|impact)', '{still_works}'],
    },
    {
      name: 'refused cookies, less',
      match: ['[{suffers}]', '{without_cookies}'],
      polarity: 'any',
      unless: [
        '{still_works}',
        'not .{0,4} {suffers}',
        '(not|never) (be)? .{0,1} (affected|limited|restricted|impaired|reduced|impacted)',
      ],
    },
    {
      name: 'doing so, not able',
      match: [
        '(doing so|do so|do this|doing this|this setting|such settings|in that case|these settings|this option|this feature|without them)',
        '{fails}',
        '(site|sites|website|websites|service|services|features|feature|function|login|ordering|cart|basket|bag|checkout|functions|functionality|portions|areas|parts|pages|store|shop)',
      ],
      polarity: 'any',
      unless: [
        '(provide|providing|personal|consent|account|unsubscribe|information|arbitration|law|laws|request|requests)',
        '{still_works}',
      ],
    },
    {
      name: 'doing so, less',
      match: [
        '[{suffers}]',
        '(doing so|do so|do this|doing this|this setting|such settings|in that case|these settings|this option)',
      ],
      unless: [
        '(provide|providing|personal|consent|account|unsubscribe|information|arbitration|law|laws|request|requests|not)',
        '{still_works}',
      ],
    },
    {
      name: 'cookies required',
      match: '[(must|need|needs|required|require|requires|have to)] .{0,8} {cookies_on}',
    },
    {
      name: 'cookies needed for',
      match:
        '{cookie} .{0,4} [(required|needed|necessary|essential|must)] .{0,6} (place|order|shop|log|sign|use|purchase|checkout|buy|browse|view|be enabled|be accepted|be turned)',
      unless: 'not .{0,2} (required|needed|necessary|essential)',
    },
    {
      name: 'better leave them on',
      match: [
        '[recommend] .{0,4} (leave|keep) .{0,5} (on|enabled|activated)',
        '{cookie}',
        '(feature|features|functions|functionality|shopping|services)',
      ],
    },
    {
      name: 'features that depend on cookies',
      match: ['(depend|depends|rely|relies|based) .{0,3} {cookie}', '{fails}'],
      polarity: 'any',
    },
    {
      name: 'only with cookies',
      match:
        '[only] .{0,2} (function|work|works|operate|available|possible|usable|accessible|functions|used) .{0,3} (with|if|when|through|by|using) .{0,8} {cookie}',
      polarity: 'any',
    },
    {
      name: 'the basket fails',
      match: '(basket|cart|checkout|login|ordering|shop|site|shopping) .{0,4} not .{0,3} [(work|function)]',
      under: '{cookie}',
      polarity: 'any',
      unless: '{still_works}',
    },
    {
      name: 'you refuse, it fails',
      match: [
        '(if|when|should|who|those) .{0,2} (do|does)? (refuse|decline|reject|block|disable|disallow)',
        '(cart|basket|bag|checkout|login|dashboard|wishlist|shop|store|features|functions|pages) .{0,14} (stop|not|no longer|unavailable|fail|fails|forget)',
      ],
      polarity: 'any',
      unless: [
        '{still_works}',
        '(consent|data|provide|offer|newsletter|personal|information|order|request|delivery|parcel)',
      ],
    },
    {
      name: 'doing so disables',
      match:
        'doing so .{0,2} [(disables|breaks|empties)] .{0,4} (cart|basket|bag|checkout|login|features|functions|shop)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'If cookies are blocked, the shop may work less well.', source: 'own: device maker' },
  { text: 'Blocking essential cookies will stop you from signing in.', source: 'own: marketplace' },
  { text: 'if you disable cookies, some of the features of our services may not be available.', source: 'harman 2020' },
  {
    text: 'in that case you may not be able to use certain features on our website and/or you may be required to reenter your password more frequently.',
    source: 'korg 2010',
  },
  {
    text: 'in some cases, certain website features will only function with the use of a cookie.',
    source: 'korg 2010',
  },
  {
    text: 'Please note that rejecting cookies will limit the features available to you on the website.',
    source: 'koss 2018',
  },
  { text: 'Doing so can impair the functions of the shop.', source: 'own: retailer' },
  { text: 'To fill a basket you must have cookies turned on.', source: 'own: retailer' },
  {
    text: 'As some features rest on cookies, we recommend that you keep them enabled.',
    source: 'own: 2000s policy',
  },
  { text: 'The basket relies on cookies and cannot work otherwise.', source: 'own: cookie table' },
  { text: 'Cookies are required to log in.', source: 'own: cookie table' },
  { text: 'COOKIES. Block them if you like. The checkout will not work then.', source: 'own: web shop' },
  {
    text: 'If you do refuse, the cart and subscription dashboard may stop working.',
    source: 'own: subscription brand',
  },
  { text: 'Cookies can be disallowed in the browser (the bag may not then work).', source: 'own: jeweller' },
  { text: 'Declining them is possible; doing so disables the cart.', source: 'own: cosmetics' },
  {
    text: 'Rejecting functional cookies means the site will forget your currency and basket.',
    source: 'own: fashion shop',
  },
  { text: 'Cookies can be declined, at the cost of having to sign in on each visit.', source: 'own: outfitter' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'If you refuse cookies, you can still use every part of the shop.',
    because: 'nothing is lost',
  },
  {
    text: 'If you do not give us your address, we may not be able to ship your order.',
    because: 'about data for an order, not about cookies',
  },
  {
    text: 'Blocking cookies will not affect your use of our website.',
    because: 'nothing is lost',
  },
  { text: 'You can delete cookies in the settings of your browser.', because: 'tells how, names no loss' },
  { text: 'FAULTS. The checkout may not work then.', because: 'a fault' },
  { text: 'If you refuse the parcel, the shop will not send it again.', because: 'delivery' },
  { text: 'If you refuse them, the cart will still work as usual.', because: 'it works' },
];
