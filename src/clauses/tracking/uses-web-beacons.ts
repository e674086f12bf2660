import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-web-beacons',
  topic: 'tracking',
  title: 'Uses tracking pixels or web beacons',
  explanation:
    'Invisible images, tags or scripts in pages and e-mails report what you open and read, even where you refuse cookies.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'a beacon by name',
      match: '[{beacon}]',
      in: ['paragraph', 'item', 'row'],
      unless: [
        '(bluetooth|ble|ibeacon|ibeacons|physical|fi|wifi|gps|points|towers) .{0,4} (beacon|beacons)',
        '(google|screen|megapixel) (pixel|pixels)',
        'pixel (phone|phones|density|ratio|buds)',
        '(resolution|size|width|dimensions|measures|wide) .{0,4} pixels',
        'by . pixels',
        '{no_use} .{0,8} {beacon}',
        '{beacon} .{0,6} not (used|loaded|installed|placed|present|embedded)',
        '(removed|removing|banned|avoid|avoids) .{0,3} {beacon}',
        '(not cover|not apply|governed by)',
        '(used|use) in place of (cookies|pixels|beacons)',
        '(if|when|where|unless|before) you .{0,4} (consent|agree|see) .{0,2} {beacon}',
      ],
    },
    {
      name: 'tags on pages',
      match:
        '[(place|places|placed|use|uses|set|sets|deploy|load|fire|embed|embeds|include|includes|employ)] .{0,4} tags .{0,6} ({site}|pages|page|email|emails|properties|{cookie}|pixels|scripts)',
    },
    {
      name: 'mails and ads with tags',
      match:
        '(ads|advertisements|emails|mails|newsletters|messages|banners) .{0,3} [(contain|contains|include|includes|carry|have)] .{0,4} (tags|trackers)',
    },
    {
      name: 'counting images in mails',
      match:
        '(invisible|tiny|transparent|small|hidden|electronic|single) .{0,3} [(image|images|graphic|graphics|gif|gifs|code)] .{0,14} (email|emails|mail|mails|page|pages|{site}|message|messages|newsletter|opened|read)',
      unless: '{no_use} .{0,8} (image|images|graphic|graphics|gif|gifs|code)',
    },
    {
      name: 'fingerprints the device',
      match: '[(fingerprint|fingerprints|fingerprinted)] .{0,4} (device|devices|browser|browsers|computer|visitors)',
    },
  ],
  ifDenied: {
    title: 'Uses no tracking pixels',
    explanation: 'The policy says that its pages and e-mails carry no invisible images that report what you open.',
  },
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Some of our third-party service providers and partners may use pixels (aka web beacons/web bugs/java script) to facilitate this.',
    source: 'koss 2018',
  },
  {
    text: 'we use cookies, web beacons, and other data collection technologies (together, “data collection technologies”).',
    source: 'harman 2020',
  },
  {
    text: 'A clear GIF in our newsletter tells us whether you have opened it.',
    source: 'own: retailer',
  },
  { text: 'Measuring companies place their tags on several pages of our site.', source: 'own: CCPA section' },
  {
    text: 'Our mails carry a tiny transparent image that reports to our server when the message is opened.',
    source: 'own: GDPR notice',
  },
  { text: 'Our banners carry tags that report each view.', source: 'own: CCPA section' },
  { text: 'To stop fraud we fingerprint the browser at checkout.', source: 'own: app maker' },
  { text: 'A tiny invisible image tells us whether you opened our mail.', source: 'own: retailer' },
  { text: 'Each mail holds a hidden image and we learn from it what you read.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our e-mails do not contain tracking pixels.', because: 'a denial' },
  { text: 'We use cookies and similar technologies.', because: '"similar technologies" names no beacon' },
  {
    text: 'Bluetooth beacons in our stores can find your phone if you allow it.',
    because: 'a radio sender in a shop, which is about location',
  },
  { text: 'We record the width of your screen in pixels.', because: 'a unit of size' },
  { text: 'The pixels are not loaded on our site.', because: 'a denial' },
];

export const denials: Example[] = [
  { text: 'We do not use web beacons.', source: 'own: retailer' },
  { text: 'Our e-mails contain no tracking pixels.', source: 'own: retailer' },
];
