import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'embeds-social-plugins',
  topic: 'tracking',
  title: 'Social networks learn of your visit',
  explanation:
    'Like and share buttons, widgets or pixels of social networks are built into the pages and tell them that you were there.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'social features',
      match:
        '[social] .{0,2} (plugin|plugins|plug|widget|widgets|feature|features|button|buttons|bookmark|bookmarks|modules|icons)',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '{no_use} .{0,8} social',
        '(support|security|safety|communication|networking) (features|tools)',
        'social networking features',
        '(login|log in|sign in|sign on|signin) (button|buttons|feature|features)',
        '{only_on_click}',
      ],
    },
    {
      name: 'sharing buttons',
      match: '[sharing] .{0,1} (plugin|plugins|plug|button|buttons|widget|widgets|icons)',
      in: ['paragraph', 'item', 'row'],
      unless: ['{no_use} .{0,8} sharing', '{only_on_click}'],
    },
    {
      name: 'plug-in of a network',
      match: '{social_net} .{0,6} [(plugin|plugins|plug|widget|widgets|button|buttons|pixel|pixels|sdk)]',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '{no_use} .{0,8} {social_net}',
        '(pixel|pixels|plugin|plugins|sdk|widget|widgets) .{0,6} not (used|installed|loaded|embedded|present|placed)',
        '{only_on_click}',
        '(engagement|interactions) (with|including) .{0,10} (page|pages|channels|accounts)',
      ],
    },
    {
      name: 'plug-ins from networks',
      match: '[(plugin|plugins|plug|widget|widgets|button|buttons|pixel|pixels)] .{0,10} {social_net}',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '{no_use} .{0,8} (plugin|plugins|plug|widget|widgets|buttons|pixel|pixels)',
        'sign in',
        'log in',
        '(on their|other companies) (website|websites|site|sites)',
        '(api|apis|oauth|tokens)',
        '(engagement|interactions) (with|including) .{0,10} (page|pages|channels|accounts)',
      ],
    },
    {
      name: 'like and share buttons',
      match: [
        '[(like|share|tweet|pin|follow)] .{0,5} (button|buttons|icon|icons)',
        '(social|facebook|twitter|instagram|pinterest|linkedin|third party|third parties|network|networks|sharethis|addthis|interactive)',
      ],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'network hears of the visit',
      match:
        '{social_net} .{0,5} [(receives|receive|collects|collect|informed|learns|learn|notified|knows|obtains|obtain|recognize|recognise)] .{0,14} (visit|visits|visited|visiting|accessed|page|pages|site|website|ip)',
    },
    {
      name: 'components of a network',
      match: [
        '[(component|components|function|functions|feed|feeds|elements|module|modules)] .{0,6} {social_net}',
        '(embed|embeds|embedded|integrate|integrated|incorporated|built|loaded|load|features|installed)',
      ],
      unless: '{no_use} .{0,8} {social_net}',
    },
    {
      name: "a network's components",
      match: [
        '{social_net} .{0,4} [(component|components|function|functions|feed|feeds|embeds|posts|videos|video)]',
        '(embed|embeds|embedded|integrate|integrated|incorporated|built|loaded|load|features|installed)',
        '(cookie|cookies|tell|tells|learn|learns|record|collect|collects|inform|informed|transmit|transmitted|sent|track|server|servers|ip|visited)',
      ],
      unless: '{no_use} .{0,8} {social_net}',
    },
    {
      name: 'features that collect the page',
      match:
        '(feature|features|widget|widgets|plugins) .{0,3} [(collect|collects)] .{0,6} (ip|internet protocol) .{0,8} (page|pages)',
      unless: '{only_on_click}',
    },
    {
      name: 'social media cookies',
      match: '[social] (media|networking|network|networks)? {cookie}',
      in: ['paragraph', 'item', 'row'],
      unless: '{no_use} .{0,4} social',
    },
    {
      name: 'cookies set by networks',
      match:
        '{cookie} .{0,10} [(set|placed|stored|used)] by .{0,6} (social|facebook|twitter|instagram|pinterest|linkedin|tiktok)',
    },
    {
      name: 'tag of a network',
      match:
        '{social_net} .{0,12} [(tag|tags|pixel|pixels|script|scripts)] (on|in) (our|the|this|every) .{0,2} (site|store|shop|website|page|pages|platform)',
      unless: ['{no_use}', '{only_on_click}'],
    },
  ],
  ifDenied: {
    title: 'Uses no social plug-ins',
    explanation: 'The policy says that social networks do not learn of your visit through buttons on the pages.',
  },
  legal: ['CJEU C-40/17 Fashion ID'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Please note that we also use social plug-ins from and operated by Facebook, Inc.',
    source: 'koss 2018',
  },
  {
    text: 'As a result of this integration, Facebook receives information that you have accessed the corresponding page of our website.',
    source: 'koss 2018',
  },
  { text: 'A Pinterest button sits beside each of our product photos.', source: 'own: retailer' },
  { text: 'Sharing buttons stand below our recipes.', source: 'own: retailer' },
  { text: 'We have built in widgets of Twitter and Tumblr.', source: 'own: 2000s policy' },
  {
    text: 'If you are logged in to a network, its "Share" icon may report the page you are reading to the third party.',
    source: 'own: GDPR notice',
  },
  {
    text: 'Such features may collect your IP address and the page on which you meet them.',
    source: 'own: template',
  },
  { text: 'Components of the network Xing are integrated here.', source: 'own: GDPR notice' },
  {
    text: 'When a page with an embedded YouTube video opens, its servers learn of it through the YouTube functions.',
    source: 'own: GDPR notice',
  },
  { text: 'Social media cookies make it possible to pass on an article.', source: 'own: cookie table' },
  { text: 'Some cookies are placed by social networks whose tools we host.', source: 'own: cookie table' },
  { text: 'Facebook, Instagram and TikTok each have a tag on the Store.', source: 'own: soap maker' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'The service offers forums, social networking features and games.',
    because: 'features of the service itself',
  },
  {
    text: 'We use access tokens, widgets or other means of the social network to link your account.',
    because: 'a link that the person makes',
  },
  { text: 'Follow us on Facebook and Instagram.', because: 'a link, nothing embedded' },
  { text: 'We do not use social plug-ins.', because: 'a denial' },
  {
    text: 'You can log in with your Facebook account.',
    because: 'a way to sign in that you choose, no plug-in that reports the visit',
  },
  {
    text: 'Our social sharing buttons send nothing to the network until you click them.',
    because: 'nothing is reported by the visit alone',
  },
  {
    text: 'We count how often you press a button on the remote, and which functions you like.',
    because: 'buttons of a product',
  },
  { text: 'No pixel of a network is used, and Facebook has no tag on our site.', because: 'a denial' },
  { text: 'The Meta pixel is not used on our site.', because: 'a denial' },
];

export const denials: Example[] = [
  { text: 'We do not use social plug-ins of Facebook.', source: 'own: retailer' },
  { text: 'Our pages do not contain social media plugins.', source: 'own: retailer' },
];
