/** Audience: the policy says that the service is not for children or does not knowingly collect from them. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'no-data-from-children',
  topic: 'audience',
  title: 'Not meant for children',
  explanation:
    'The company says that it does not knowingly collect data from children, or that the site is not for them.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'does not collect from children',
      match: '[{asked_for}] .{0,26} {child}',
      polarity: 'denied',
      unless: [
        '(share|sell|disclose) .{0,16} {child}',
        'not .{0,3} limited',
        '(your child|children users|childs personal)',
        'more .{0,4} (information|data|than|details)',
        '(parent|parents|guardian|guardians) .{0,6} (may|can|refuse|right|review)',
        '(sites|pages|content|ads|products) .{0,3} (directed|targeted) (at|to|toward|towards) .{0,4} children',
      ],
    },
    {
      name: 'not directed to children',
      match: '[{aimed_at}] .{0,14} {child}',
      polarity: 'denied',
      unless: '(not only|not just|forums|children users)',
    },
    {
      name: 'children may not use it',
      match:
        '{child} .{0,12} (not|never|neither|prohibited|forbidden|refrain|ineligible) .{0,8} [(use|uses|submit|provide|register|send|give|attempt|access|visit|permitted|allowed|authorized|eligible|using|submitting|providing|disclose|post|enter|create|order|purchase|supply|collected|collect|accept|gathered|sought|open|join|buy|shop)]',
      polarity: 'any',
    },
    {
      name: 'no one under age',
      match: [
        '(no one|nobody|noone|no person|no individual|no part|no child|no children|no minors|no minor) .{0,16} [(may|should|can|is|are|must|directed|intended|allowed|permitted)] .{0,14} (provide|submit|use|register|access|send|directed|designed|allowed|permitted|give|intended|attract|collected)',
        '{child}',
      ],
      polarity: 'any',
      unless: '(without|unless) .{0,4} knowledge',
    },
    {
      name: 'adults only',
      match: [
        '(must|be|only|intended|meant|limited|restricted|aged|adults|directed) .{0,12} [(18|eighteen|16|sixteen|13|thirteen|21|adults)] .{0,6} (years|older|over|age|above|adults|or|to)',
        '(use|access|register|visit|site|website|service|services|account|app)',
      ],
      unless: '(california|if you are|remove|delete|purchase|order)',
    },
    {
      name: 'nothing for children',
      match: '[(provide|sell|offer|supply|market)] .{0,6} (products|services|goods|product|service) .{0,10} {child}',
      polarity: 'denied',
    },
    {
      name: 'deleted when found',
      match: [
        '(learn|aware|discover|discovers|notified|determine|become|believe|realize|find|informed) .{0,16} [(collected|received|obtained|provided|submitted|gathered)] .{0,20} {child}',
        '(delete|remove|purge|discard|destroy|erase|deleted|removed)',
      ],
      polarity: 'any',
    },
    {
      name: 'you say that you are of age',
      match:
        '(represent|warrant|confirm|certify|affirm|declare|acknowledge) .{0,6} you are .{0,8} [(18|eighteen|16|sixteen|13|thirteen|21|majority)]',
    },
    {
      name: 'for grown-ups',
      match:
        '(shop|store|site|website|service|services|app|products|offers|it) .{0,3} (is|are) .{0,4} for [(adults|grownups|grown ups)]',
      unless: '(only|also) for children',
    },
    {
      name: 'wants none of it',
      match: 'not .{0,2} [(want|wish|seek|need)] .{0,6} ({data}|details|names) .{0,4} (of|from|about) .{0,4} {child}',
      polarity: 'any',
    },
    {
      name: 'not for the young',
      match:
        'not .{0,3} for [(persons|people|anyone|users|children|minors|kids|those|individuals)] .{0,3} (below|under|younger)',
      polarity: 'any',
    },
    {
      name: 'for people of an age',
      match: [
        '(for|to) .{0,1} {people} .{0,3} [(13|16|18|21|sixteen|eighteen)] .{0,2} (and|or) (over|older|above|up)',
        '({site}|shop|club|membership)',
      ],
      unless: '(wine|parcel|discount|workshop)',
    },
    {
      name: 'a parent must act',
      match: [
        '{child} .{0,8} (should|must|need|needs|asked|requested|required|ought) .{0,5} [(have|ask|get|obtain)] .{0,8} (parent|parents|guardian|guardians|adult|grownup)',
        '({data}|order|orders|buy|purchases|account|register)',
      ],
      unless: '(workshop|event|ride|class|helmet|park)',
    },
    { name: 'not dealt with', match: '[deal] with .{0,4} {child}', polarity: 'denied' },
    {
      name: 'get a parent',
      match: '{child} .{0,3} [(get|ask|have)] .{0,3} (parent|guardian|adult) .{0,3} (order|buy|place|first)',
      evenIf: true,
    },
  ],
  legal: ['COPPA', 'GDPR Art. 8'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Our services are meant for persons of sixteen years and older.', source: 'own: device maker' },
  { text: 'We do not knowingly collect information from children under 13.', source: 'korg 2010' },
  {
    text: 'our services are not designed to attract an audience younger than 16, and we do not knowingly collect personal data from children under 16',
    source: 'harman 2020',
  },
  { text: 'We do not intentionally collect PI from children under the age of 13.', source: 'koss 2018' },
  { text: 'Our shop is not directed to children.', source: 'own: retailer' },
  { text: 'Children under 13 should not submit any details to us.', source: 'own: retailer' },
  { text: 'No one under the age of 16 may provide data to the app.', source: 'own: app maker' },
  { text: 'You must be 18 years or older to use this website.', source: 'own: shop template' },
  { text: 'We do not sell goods to minors.', source: 'own: retailer' },
  { text: 'If we learn that we received data from a child, we delete it.', source: 'own: retailer' },
  { text: 'You confirm that you are over 18.', source: 'own: app maker' },
  { text: 'This site is for adults.', source: 'own: wine shop' },
  { text: 'We do not want details of anyone under 18.', source: 'own: wine shop' },
  { text: 'Not for people under 16.', source: 'own: app maker' },
  { text: 'The club is open to people 18 and over.', source: 'own: loyalty club' },
  { text: 'Anyone under 14 should have a parent place the order.', source: 'own: retailer' },
  { text: 'We do not deal with anyone under 16.', source: 'own: small shop' },
  { text: 'Details of children are not knowingly gathered.', source: 'own: retailer' },
  { text: "If you're under 16, ask a parent to order for you.", source: 'own: small shop' },
  { text: 'Children may not open an account.', source: 'own: web shop' },
  { text: 'Our shop is for people aged 16 and over.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not sell the data of children under 16.', because: 'about selling, not collecting' },
  { text: 'With the consent of a parent we collect the name of a child under 13.', because: 'collects from children' },
  { text: 'Parents can shop for clothes for children here.', because: 'goods, not data' },
  { text: 'Toys in this shop are for children aged 3 and over.', because: 'goods' },
  { text: 'Children under 12 must have a parent with them in the workshop if they buy a place.', because: 'an event' },
  { text: 'Children may not climb on the displays.', because: 'the shop floor' },
];
