import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'tracks-across-sites-or-devices',
  topic: 'tracking',
  title: 'Follows you over other sites or devices',
  explanation: 'What you do elsewhere on the web, or on your other devices, is joined with what you do here.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'across other places',
      match:
        '{following_word} .{0,24} [(across|cross)] .{0,5} (other|different|multiple|various|third party|unaffiliated|nonaffiliated|participating|external|several|many|your) .{0,4} {place_word}',
      unless: ['{denied_following}', '{ads_spread}', '{not_following}', '{own_convenience}'],
    },
    {
      name: 'across places',
      match:
        '({following_word}) .{0,24} [across] (the|all|time and)? .{0,1} (devices|websites|sites|browsers|apps|applications|platforms|web|internet|computers)',
      unless: [
        '{denied_following}',
        '{ads_spread}',
        '{not_following}',
        '{own_convenience}',
        'across (our|all our|all of our) {place_word}',
      ],
    },
    {
      name: 'ads over your devices',
      match: '{ads_word} .{0,24} [across] (the)? (different|multiple|various|your|all) .{0,3} devices',
      unless: '{denied_following}',
    },
    {
      name: 'trackers on other sites',
      match: [
        '[(collect|collects|collected|collecting|gather|gathers|track|tracks|monitor|record)]',
        '({tracker}|tags) .{0,16} on .{0,3} (third party|other|unaffiliated) .{0,2} (sites|websites|apps|applications|services)',
      ],
      unless: ['{denied_following}', '{not_following}', '(they|operators|owners) .{0,3} (use|place|set)'],
    },
    {
      name: 'over time',
      match:
        '[over] time .{0,14} (other|different|third party|unaffiliated|nonaffiliated|multiple|various|across) .{0,5} {place_word}',
      unless: ['{not_following}', '{denied_following}', 'across our {place_word}'],
    },
    {
      name: 'cross-device',
      match:
        '[cross] (device|devices|site|app|browser|platform) .{0,3} (tracking|track|linking|targeting|matching|identification|data|advertising|graph|reporting|measurement|tracker|recognition|tracked|retargeting|activity)',
      unless: [
        '{denied_following}',
        '{not_following}',
        '(no|without) cross',
        '(right|rights|opt out|opt|request)',
        'cross site (scripting|request)',
      ],
    },
    {
      name: 'shares for cross-context ads',
      match: '[(share|shares|shared|sharing|disclose|discloses|disclosed|use|uses)] .{0,24} cross context',
      unless: [
        '(right|rights|opt out|opt|request|means|defined|direct us)',
        '(not|never) .{0,4} (share|shared|disclose|use|sell)',
      ],
    },
    {
      name: 'visits here and elsewhere',
      match: [
        '[(collect|collects|collected|collecting|gather|gathers|track|tracks|tracking|monitor|record|based|combine|serve|tailor|tailored|target|targeted|use|uses|show|learn|observe|see|recognize)]',
        '{visiting} .{0,10} (and|or|as well as) .{0,3} {other_site}',
      ],
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'visits elsewhere',
      match: [
        '[(collect|collects|collected|collecting|gather|gathers|track|tracks|tracking|monitor|record|based|combine|tailor|tailored|target|targeted|use|uses|learn|observe|associate|associated|combined|connected|receive|receives|obtain|link|share|provide|infer)]',
        '{visiting} .{0,3} (on|at|to|of|over|with|across) .{0,3} {other_site}',
      ],
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'here and elsewhere',
      match: '{visiting} .{0,4} (on|at|to|of) (this|our|the) {site} and .{0,2} [(others|elsewhere|beyond)]',
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'activity elsewhere',
      match: '{visiting} [(elsewhere|beyond)]',
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'follows you around',
      match:
        '[(follow|follows|track|tracks|recognize|recognise|trace)] .{0,6} (from site to site|around the web|around the internet|around other websites)',
      unless: '{denied_following}',
    },
    {
      name: 'online activities over time',
      match: '[(track|tracks|follow|follows|monitor|collect|collects|collecting)] .{0,8} online activities over time',
      unless: ['{denied_following}', 'across our {place_word}', '{not_following}'],
    },
    {
      name: 'activity off our products',
      match: '[(activity|activities|interactions|behavior)] off .{0,2} (our|of|the|these|this|meta|facebook)',
      unless: '{denied_following}',
    },
    {
      name: 'sites you have visited',
      match:
        '[(track|tracks|collect|collects|record|based|keep)] .{0,10} (other|all|third party) .{0,3} (sites|websites|apps) .{0,3} (you|they|users|visitors) .{0,2} (visit|visited|use|view|browse)',
      unless: [
        '{denied_following}',
        '{not_following}',
        '(pages|sites|websites) you .{0,2} (visit|visited|view|browse) .{0,4} (our|this)',
      ],
    },
    {
      name: 'recognised on other sites',
      match:
        '[(recognize|recognise|track|follow|identify|remember|recognizes|tracks|follows)] .{0,24} {visiting} .{0,2} {other_site}',
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'your browser known elsewhere',
      match:
        '[(recognize|recognise|recognizes|recognises|track|tracks|follow|follows|identify|identifies)] (you|your|users|visitors|the) .{0,3} (on|at|to) {other_site}',
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'links devices',
      match:
        '[(link|links|linking|linked|associate|match|matching|recognize|recognise|identify|locate|relate|correlate)] .{0,8} (different|various|multiple|several|other|across|all) .{0,5} (devices|browsers|computers)',
      unless: ['{denied_following}', '(pair|bluetooth|connect your|wifi|network)'],
    },
    {
      name: 'what you do on several devices',
      match:
        '[(combine|combines|join|link|merge)] .{0,4} (data|information|activity|activities|use|usage|do) .{0,6} (on|from|across) (your|different|several|multiple|all) .{0,3} devices',
      unless: '{denied_following}',
    },
    {
      name: 'works over sites and devices',
      match:
        '(id|identifier|identifiers|technology|cookie|cookies|graph) .{0,3} [(work|works|operate|span|spans)] across .{0,3} (sites|websites|devices|apps)',
      unless: '{denied_following}',
    },
    {
      name: 'behavioural tracking by third parties',
      match: '[(allow|permit|allows|permits|use|uses|enable)] .{0,2} third party behavioral tracking',
    },
    {
      name: 'activity here and elsewhere over time',
      match:
        '[(follow|follows|track|tracks|monitor|monitors|record|records)] .{0,3} {visiting} .{0,4} (this|our) .{0,1} and .{0,2} (other|others|third party)',
      unless: ['{denied_following}', '{not_following}'],
    },
    {
      name: 'phone and computer',
      match:
        '[(link|links|match|recognize|recognise|connect)] .{0,4} (phone|mobile|tablet) .{0,4} (laptop|computer|desktop|tablet|browser)',
      unless: ['{denied_following}', '(pair|bluetooth|connect your|wifi|network|app to)'],
    },
    {
      name: 'recognised on unrelated sites',
      match:
        '[(recognize|recognise|recognizes|follow|follows|track|tracks)] (you|your|a|the same) .{0,10} ({other_site}|unaffiliated|properties that)',
      unless: ['{denied_following}', '{not_following}', '(we|us) (recognize|recognise)'],
    },
  ],
  contradicts: ['no-cross-site-tracking'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'we may track your use of our services and certain third-party services across time and devices.',
    source: 'harman 2020',
  },
  { text: 'Our partners recognise shoppers across the many sites they serve.', source: 'own: retailer' },
  {
    text: 'Others may gather details of your online activities over time and on third-party websites.',
    source: 'own: CCPA section',
  },
  {
    text: 'You may see an advertisement of ours across the various devices that you use.',
    source: 'own: CCPA section',
  },
  {
    text: 'Our partners gather such details through pixels on our pages and on third-party websites.',
    source: 'own: retailer',
  },
  { text: 'We make use of cross-device tracking.', source: 'own: app maker' },
  { text: 'We share identifiers for cross-context behavioral advertising.', source: 'own: CCPA section' },
  { text: 'They collect data on your visits to us and other websites.', source: 'own: 2000s policy' },
  {
    text: 'The offers are tailored to what the network learned from your browsing on third-party sites.',
    source: 'own: retailer',
  },
  { text: 'Partners report your activities off our platform to us.', source: 'own: app maker' },
  { text: 'The cookie lets the network keep a list of all websites you visit.', source: 'own: GDPR notice' },
  {
    text: 'The number in the cookie makes it possible to recognise you when you visit other sites.',
    source: 'own: retailer',
  },
  { text: 'The network follows your phone on other apps.', source: 'own: app maker' },
  { text: 'Our partner learns of your visits to this website and others.', source: 'own: retailer' },
  { text: 'Meta joins it with your activity elsewhere.', source: 'own: app maker' },
  { text: 'Their cookies follow you from site to site.', source: 'own: retailer' },
  { text: 'These networks track your online activities over time.', source: 'own: CCPA section' },
  { text: 'We join what you do on your various devices.', source: 'own: app maker' },
  { text: 'The identifier works across sites and devices.', source: 'own: CCPA section' },
  { text: 'A log-in allows us to link the different devices that you use.', source: 'own: app maker' },
  { text: 'This shop allows third-party behavioral tracking.', source: 'own: retailer' },
  { text: 'Advertisers can follow your activity on this and other websites over time.', source: 'own: retailer' },
  { text: 'Advertisers may follow your visits to our shop and other shops.', source: 'own: retailer' },
  { text: 'We may link your phone and your laptop so that we know you on both.', source: 'own: app maker' },
  { text: 'Pixels recognize your browser, on our site and on unrelated ones.', source: 'own: grocer' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Your browsing and interaction on any other website is subject to that website’s own policy.',
    because: 'says whose rules hold elsewhere, not that anybody follows you',
  },
  { text: 'We do not track you across other websites.', because: 'a denial' },
  {
    text: 'We place ads for our shop across the internet.',
    because: 'ads are spread, nobody is followed',
  },
  {
    text: 'When you follow a link to other websites, their privacy policies apply to what they collect.',
    because: 'links, and no joining of visits',
  },
  {
    text: 'Encryption protects your data while it travels across the internet.',
    because: 'speaks of transport',
  },
  { text: 'Connect your phone with your laptop by cable to move photos.', because: 'a manual' },
  { text: 'We display our pages well on every phone and tablet; see your account.', because: 'layout' },
];
