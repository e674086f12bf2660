import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'third-party-ad-tracking',
  topic: 'tracking',
  title: 'Lets advertisers track you here',
  explanation:
    'Advertising companies watch your visit, or show you ads that are chosen by what you did on this and other sites.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'ad company tracks',
      match:
        '({advertiser}|third party ads|ad tech|adtech) .{0,20} [(use|uses|using|place|places|placing|set|sets|send|sends|employ|employs|collect|collects|collecting|gather|gathers|receive|receives|track|tracks|tracking|recognize|recognise|recognizes|store|access|deploy|drop|download|obtain|obtains|record|records|assign|monitor|observe|read)] .{0,14} ({tracker}|{data}|{visit_word}|ip|what you|which pages)',
      unless: [
        'social media (service|services|company|companies|technologies|partners|provider|providers|platforms)',
        '{ad_not_here}',
        '(opt out|opting out) .{0,10} {advertiser}',
        'not .{0,3} (allow|permit|authorize|authorise|let) .{0,8} {advertiser}',
      ],
    },
    {
      name: 'we let an ad company in',
      match:
        '[(allow|allows|permit|permits|let|lets|enable|engage|engages|work|works|partner|partners|partnered|use|uses|using|contract|hire|share|shares|provide|disclose|send|sends|participate|collaborate|cooperate|rely)] .{0,12} {advertiser} .{0,30} ({tracker}|collect|track|tracking|{interest_ads}|serve|deliver|display|show|visits|browsing|behavior|behaviour|interests|profile|profiles|online)',
      unless: ['{ad_not_here}', 'opt out'],
    },
    {
      name: 'tracked by ad companies',
      match: [
        '[(collected|recorded|tracked|used|received|monitored|observed|placed|set|gathered|analysed|analyzed|read|accessed|stored)] .{0,3} by .{0,6} {advertiser}',
        '({tracker}|{visit_word}|browsing|information|data)',
      ],
      unless: ['{ad_not_here}', 'governed by', '(opt out|opting out)'],
    },
    {
      name: 'shares what was tracked with ad companies',
      match: [
        '[(share|shares|sharing|disclose|discloses|provide|send|sends|pass)] .{0,20} {advertiser}',
        '({cookie}|pixels|beacons|browsing|usage|clicks|online|tracking|interactions)',
      ],
      unless: [
        '{ad_not_here}',
        '(opt out|opting out|aggregate|aggregated|anonymous|anonymised|anonymized)',
        '(not|never) .{0,6} (share|disclose|provide|send|pass)',
      ],
    },
    {
      name: 'outsiders serve ads',
      match: '({outsider}|parties) .{0,20} [{serving_word}] .{0,7} {ads_word}',
      unless: [
        '(earn|earns|earning)',
        '{ad_not_here}',
        '{own_mailing}',
        'opt out',
        '(ads|advertising|advertisements) .{0,3} (agency|agencies|law|standards)',
      ],
    },
    {
      name: 'ads served by outsiders',
      match:
        '{ads_word} .{0,12} [(served|delivered|displayed|shown|placed|provided|managed|operated)] .{0,6} by .{0,4} {outsider}',
      unless: ['{ad_not_here}', 'not (be)? .{0,2} (responsible|liable)'],
    },
    {
      name: 'ads by interest through outsiders',
      match: [
        '[{interest_ads}]',
        '({outsider}|other sites|other websites|across the internet|across the web|third party|social networks|social media)',
      ],
      unless: [
        '{ad_not_here}',
        '{own_mailing}',
        '(opt out|opting out|opted out|opt outs|unsubscribe)',
        '(not|never|nor) .{0,12} {interest_ads}',
      ],
    },
    {
      name: 'ads by interest through cookies',
      match: [
        '[{named_interest_ads}]',
        '({tracker}|browsing|behavior|behaviour|visits|profile|advertising id|advertising ids)',
      ],
      unless: [
        '{ad_not_here}',
        '{own_mailing}',
        '(opt out|opting out|opted out|opt outs)',
        '(not|never|nor) .{0,12} {interest_ads}',
      ],
    },
    {
      name: 'outsiders use cookies for ads',
      match: [
        '(third party|third parties|partners|partner|they|companies|google|facebook|meta|others|vendors|providers|networks) .{0,14} [(use|uses|place|places|set|sets|employ|access|recognize|collect|collects|deploy|placing|setting|install)] .{0,28} {tracker}',
        '({ads_word}|interests|marketing|promotions)',
      ],
      unless: ['{ad_not_here}', 'opt out'],
    },
    {
      name: 'companies use visits for ads',
      match:
        '(companies|they|networks|parties|party|google|facebook|partners|vendors) .{0,8} [(use|uses|collect|collects|using)] .{0,18} (visit|visits|activity|activities|browsing|online|behavior) .{0,30} {ads_word}',
      unless: ['{ad_not_here}', 'opt out'],
    },
    {
      name: 'data for advertising purposes',
      match: [
        '[(collect|collects)] .{0,8} data for advertising purposes',
        '(affiliated|partner|partners|network|third)',
      ],
    },
    {
      name: 'ads on other sites',
      match: [
        '{ads_word} .{0,6} (on|across|at) .{0,3} {other_site}',
        '(third parties|service providers|partners|vendors|networks|google|facebook|advertising companies)',
      ],
      unless: ['{ad_not_here}', '(opt out|opting out)', '(not|never|nor) .{0,8} {ads_word}', '(link|links|click)'],
    },
    {
      name: 'serves interest-based ads',
      match:
        '[(serve|serves|serving|deliver|delivers|delivering|delivered|engage|engages|participate|participates)] .{0,5} (interest based|behavioral|behavioural|targeted|retargeted) .{0,3} {ads_word}',
      unless: ['{ad_not_here}', '{own_mailing}', '(opt out|opting out|not wish|not want|choose whether)'],
    },
    {
      name: 'remarketing',
      match: '[(remarketing|retargeting|retarget|retargets)]',
      unless: ['{ad_not_here}', '(not|never) .{0,6} (remarketing|retargeting|retarget)', 'opt out'],
    },
    {
      name: 'ad product in use',
      match:
        '[(use|uses|using|utilize|utilise|implement|employ|via|through|including|integrated|features)] .{0,8} {ad_product}',
      unless: ['opt out'],
    },
    {
      name: 'pixel of an ad network',
      match:
        '[(use|uses|using|utilize|implement|employ|integrated|place|placed|installed|includes)] .{0,10} (facebook|meta|tiktok|pinterest|linkedin|twitter|snap|snapchat|bing|microsoft) .{0,4} (pixel|pixels|tag|audience|audiences|ads)',
      unless: ['opt out'],
    },
    {
      name: 'cookies for ads from outsiders',
      match: '(third party|partner|external) .{0,3} (advertising|targeting|marketing|ad|advertisement) {cookie}',
    },
    {
      name: 'trackers tell ad companies',
      match: [
        '[(let|lets|inform|informs|tell|tells|allow|allows|enable|enables|report)] .{0,3} (those|these|the|such|to)? (companies|networks|firms|platforms|them|meta|google|facebook|tiktok|pinterest|they|advertisers) .{0,4} (see|know|learn|that|which|what|recognize|recognise|when) .{0,10} (products|product|viewed|looked|bought|pages|browser|visited|view|phone)',
        '(pixel|pixels|tag|tags|cookies|identifiers|sdk|sdks|kits|kit)',
      ],
      unless: ['{ad_not_here}', '(not|never|nor) .{0,3} (let|allow|tell|inform|enable)', '(opt out|support|analytics)'],
    },
    {
      name: 'recognised and shown goods',
      match:
        '[(recognize|recognise|recognizes)] (you|your) .{0,14} and .{0,3} (show|shows|deliver|serve|put|display|afterwards) .{0,6} ({ads_word}|goods|products|offers|ours)',
      unless: ['{ad_not_here}', '(we|us|it) (recognize|recognise)'],
    },
  ],
  ifMissing: {
    title: 'Whether advertisers track you here',
    explanation: 'The policy does not say whether advertising companies may follow you on this site.',
  },
  ifDenied: {
    title: 'Keeps advertisers from tracking you here',
    explanation: 'The policy says that advertising companies do not watch your visit or choose ads by it.',
  },
  legal: ['CCPA § 1798.140(k)', 'ePrivacy Directive Art. 5(3)'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'these advertising vendors may collect information about your visits to and interactions with our services.',
    source: 'harman 2020',
  },
  {
    text: 'We work with ad networks so that they can learn your interests and display offers on later visits.',
    source: 'own: retailer',
  },
  {
    text: 'The cookie is read by our advertising partners when you look at a product.',
    source: 'own: cookie table',
  },
  { text: 'We share what our cookies record with advertising partners.', source: 'own: GDPR notice' },
  { text: 'Third parties may serve advertisements on our pages.', source: 'own: retailer' },
  {
    text: 'Our marketing partners help us to present interest-based advertising on websites that are not ours.',
    source: 'own: CCPA section',
  },
  { text: 'Cookies help us to show you personalised advertising.', source: 'own: cookie table' },
  {
    text: 'Google and other third parties may place cookies here and use them for marketing.',
    source: 'own: GDPR notice',
  },
  {
    text: 'These companies may use details of your visits to this and other sites for choosing the advertisements you get.',
    source: 'own: 2000s policy',
  },
  { text: 'Ads in the magazine pages are delivered by outside vendors.', source: 'own: 2000s policy' },
  {
    text: 'The ads here are sold by an affiliated network, which will collect and use certain data for advertising purposes.',
    source: 'own: template',
  },
  { text: 'Vendors place our advertising on other websites.', source: 'own: 2000s policy' },
  { text: 'Here is how we serve interest-based ads.', source: 'own: app maker' },
  { text: 'We run remarketing campaigns.', source: 'own: GDPR notice' },
  { text: 'The blog earns money by using Google AdSense.', source: 'own: 2000s policy' },
  { text: 'We have integrated the TikTok pixel in the checkout.', source: 'own: retailer' },
  { text: 'Third-party advertising cookies are stored for thirteen months.', source: 'own: cookie table' },
  {
    text: 'The Meta pixel and the Google tag let those companies see which products you looked at.',
    source: 'own: jeweller',
  },
  {
    text: 'They recognise you elsewhere on the internet and show you our advertising there.',
    source: 'own: fashion shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not allow advertising networks to place cookies on this site.', because: 'a denial' },
  {
    text: 'To opt out of interest-based advertising, visit the website of the Digital Advertising Alliance.',
    because: 'a way to say no, without the practice itself',
  },
  {
    text: 'We use your address to send you advertising for our own products.',
    because: 'own marketing, no third party tracks',
  },
  {
    text: 'Advertisers on websites that we link to may collect data under their own policies.',
    because: "happens on other companies' sites",
  },
  { text: 'Google Analytics tags tell us which pages were viewed.', because: 'statistics' },
  { text: 'We do not let those companies see which products you viewed, by pixels or otherwise.', because: 'a denial' },
];

export const denials: Example[] = [
  { text: 'We do not allow advertising networks to place cookies on this site.', source: 'own: retailer' },
  { text: 'We never let third-party advertisers collect data on our pages.', source: 'own: retailer' },
];
