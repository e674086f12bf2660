import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-cookies',
  topic: 'tracking',
  title: 'Uses cookies',
  explanation: 'The site stores small files or similar data on your device, with which it can recognise it again.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'uses cookies',
      match:
        '[(use|uses|using|used|usage|utilize|utilizes|utilizing|utilise|utilises|utilising|employ|employs|employing|deploy|deploys|implement|implements|leverage|operate|operates|rely|relies)] .{0,10} {cookie}',
      unless: [
        '{foreign_site} .{0,6} (use|uses|using|utilize|employ)',
        '{no_use} .{0,8} {cookie}',
        '(opt out of|refuse|block|disable|reject|decline) .{0,3} (use|usage)',
        'does not cover',
      ],
    },
    {
      name: 'sets a cookie',
      match:
        '[(set|sets|setting|place|places|placing|send|sends|sending|store|stores|storing|deposit|deposits|assign|assigns|issue|issues|install|installs|write|access|accesses|transfer|transfers|transmit|transmits|drop|drops|create|creates|save|saves|generate|generates|serve|serves|put|puts|leave|leaves|plant|plants)] .{0,5} {cookie}',
      unless: [
        '(browser|browsers|computer|device|yourself|you) .{0,6} {cookie}',
        '{cookie} (policy|notice|statement|settings|preferences)',
        '(baked|tin|box|chocolate|delicious|dough|oatmeal) (of|chip)? .{0,2} {cookie}',
        '{foreign_site} .{0,6} (set|place|send|store|access|recognize)',
        '{no_use} .{0,8} {cookie}',
      ],
    },
    {
      name: 'cookies on your device',
      match:
        '[(set|place|places|send|sends|store|stores|assign|transfer|transmit|deposit|write|put)] .{0,4} {cookie} .{0,6} (your|the) .{0,3} (computer|computers|device|devices|browser|drive|disk|system|machine|phone)',
      unless: ['{foreign_site} .{0,6} (set|place|send|store|access|recognize)', '{no_use} .{0,8} {cookie}'],
    },
    {
      name: 'we and others',
      match: '(we|us) and .{0,4} [(use|set|place)] .{0,2} {cookie}',
      unless: '{no_use} .{0,8} {cookie}',
    },
    {
      name: 'asked and told',
      match: '^(cookie|cookies) [(yes|one|two|three|few|a few|some|only|just)]',
      unless: '{no_use}',
    },
    { name: 'reads and writes', match: '[read] and write .{0,2} {cookie}' },
    {
      name: 'cookies of ours',
      match: '[our] {cookie}',
      unless: ['{told_about_cookies}', '{cookie_document}', '{cookie} (settings|preferences|banner)'],
    },
    {
      name: 'cookies that we use',
      match: '{cookie} (that|which)? we .{0,3} [(use|set|place|employ|send|store)]',
    },
    {
      name: 'listed among what is collected',
      match: ['[(collect|collects|use|uses|gather|receive|log)]', '{cookie}'],
      in: ['item', 'row'],
      unless: ['{told_about_cookies}', '{cookie} (policy|notice|statement|settings|preferences)', '{no_use}'],
    },
    {
      name: 'collects through cookies',
      match: [
        '[(collect|collects|collected|collecting|collection|gather|gathers|gathered|obtain|obtained|track|tracks|record|records|capture|captured|monitor|recognize|identify|store|stored|log|acquire|store|storing|remember|remembers|remembered|saved|kept|read)]',
        '(through|via|using|with|by|from|including|include|includes|of|such as|like) .{0,8} {cookie}',
      ],
      unless: [
        '{cookie_document}',
        '{foreign_site} .{0,6} (collect|gather|track|use|store|set|place)',
        '{no_use} .{0,8} {cookie}',
      ],
    },
    {
      name: 'cookies do something for us',
      match:
        '{cookie} .{0,8} [(allow|allows|enable|enables|help|helps|let|lets|permit|tell|tells|collect|collects|remember|remembers|recognize|recognizes|recognise|improve|record|identify|identifies|store|stores|contain|contains|remind|reminds|keep|keeps|save|saves|hold|holds|track|tracks|count)]',
      unless: [
        '{cookie_document}',
        '{cookie} .{0,6} (advertisers|them|third parties|opt out)',
        '{no_use} .{0,8} {cookie}',
        '{told_about_cookies}',
      ],
    },
    {
      name: 'cookies are placed',
      match:
        '{cookie} .{0,12} [(used|placed|stored|set|sent|created|saved|downloaded|transferred|transferring|installed|deployed|generated|employed|utilized|utilised|written|deposited|assigned|served|essential|necessary|needed)]',
      unless: [
        '{cookie_document}',
        '{told_about_cookies}',
        '{no_use} .{0,8} {cookie}',
        '{foreign_site} .{0,8} {cookie}',
      ],
    },
    {
      name: 'a kind of cookie',
      match: '[{cookie_kind}]',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '{told_about_cookies}',
        '{no_use} .{0,8} {cookie}',
        '{foreign_site} .{0,8} {cookie}',
        '(opt out|refuse|reject|disable) .{0,4} {cookie_kind}',
      ],
    },
    {
      name: 'named among technologies',
      match: '(technologies|technology|tools|methods|identifiers|trackers) .{0,6} [{cookie}]',
      unless: [
        '{cookie_document}',
        '{told_about_cookies}',
        '{no_use} .{0,8} {cookie}',
        '{foreign_site} .{0,6} (use|uses|using|set|place)',
      ],
    },
    {
      name: 'stores and reads on your device',
      match:
        '[(store|stores|storing)] .{0,2} (and|or) .{0,3} (access|read|retrieve|retrieves|accesses) .{0,3} (information|data) .{0,2} on .{0,3} (device|devices|computer|browser|phone)',
      unless: ['(you|your browser) .{0,4} store', '{no_use}'],
    },
  ],
  ifMissing: {
    title: 'Whether it uses cookies',
    explanation: 'The policy does not say whether the site sets cookies; nearly all shops do.',
  },
  ifDenied: {
    title: 'Sets no cookies',
    explanation: 'The policy says that the site does not store cookies on your device.',
  },
  legal: ['ePrivacy Directive Art. 5(3)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We use a "cookie" based data collection system in certain areas of our website.', source: 'korg 2010' },
  {
    text: 'the Site also utilizes standard technology to generate web server logs and to read and write “cookies.”',
    source: 'kasperek 2017',
  },
  { text: 'Our cookies hold nothing but a number.', source: 'own: retailer' },
  { text: 'Here are the cookies that we set and why.', source: 'own: cookie table' },
  { text: 'We collect when you visit:\n- the address of the page\n- cookies', source: 'own: app maker' },
  { text: 'When you open our shop we place a small cookie that keeps your basket together.', source: 'own: retailer' },
  {
    text: 'Our server sends a cookie to your browser at the first visit.',
    source: 'own: retailer',
  },
  {
    text: 'Details of your visit are gathered automatically, including by means of cookies.',
    source: 'own: app maker',
  },
  { text: 'These cookies allow us to count how many people read a page.', source: 'own: cookie table' },
  { text: 'A cookie will be stored on your phone when you log in.', source: 'own: app maker' },
  {
    text: 'The shop needs the following:\n- Strictly necessary cookies for the basket\n- Performance cookies for statistics',
    source: 'own: cookie table',
  },
  { text: 'Automated technologies (e.g. cookies) are at work on these pages.', source: 'own: GDPR notice' },
  { text: 'We and our partners store and access information on your device.', source: 'own: consent notice' },
  { text: 'We and our sponsors use cookies.', source: 'own: magazine' },
  { text: 'Cookies? Just one, for your basket.', source: 'own: small shop' },
  { text: 'The site remembers what is in your basket by means of a cookie.', source: 'own: instrument dealer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'This shop does not use cookies.', because: 'a denial' },
  {
    text: 'Websites that we link to may use cookies, over which we have no control.',
    because: "speaks of other companies' sites",
  },
  {
    text: 'Most browsers can be set to warn you each time a cookie is sent.',
    because: 'tells what browsers can do, not what the site does',
  },
  { text: 'Read our Cookie Policy to learn more.', because: 'only the name of another document' },
  { text: 'You store your tickets and read the data on your device.', because: 'the person stores' },
  { text: 'Cookies? Ask in our bakery.', because: 'biscuits' },
];

export const denials: Example[] = [
  { text: 'We do not use cookies.', source: 'own: retailer' },
  { text: 'This website does not set any cookies.', source: 'own: retailer' },
];
