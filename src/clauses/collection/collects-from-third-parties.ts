import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** What partners put on the site to record visits, or gather for themselves, is no source of data for the company. */
const theirTools = [
  '(cookie|cookies|pixel|pixels|tags|beacons|analytics|plugins|widgets|technologies|tools)',
  '(providers|advertisers|networks|partners|parties|companies|they) .{0,2} (may|can|will) use',
  '(partners|affiliates|retailers|parties) (site|sites|website|websites|app|apps|services|links)',
];

export default {
  id: 'collects-from-third-parties',
  topic: 'collection',
  title: 'Gets data about you from others',
  explanation:
    'The company obtains information about you that you did not give it: from partners, data brokers, social networks or public records.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'from others',
      match: '[{take_in}] .{0,16} from .{0,6} {outside_source}',
      unless: ['{others_take}', '{not_about_you}'],
    },
    {
      name: 'from parties that are told later',
      match:
        '[{take_in}] .{0,10} (about|concerning|regarding|on) you .{0,4} from .{0,2} (following|these|those|various|certain|several|many|number of|variety of|range of) .{0,2} (parties|companies|organizations|organisations|firms|bodies|agencies|persons|people|institutions)',
      unless: ['{others_take}', '{not_about_you}'],
    },
    {
      name: 'through others',
      match: ['[{take_in}] .{0,16} (through|via) .{0,5} {supplier}', '{data}'],
      unless: ['{others_take}', '{not_about_you}', ...theirTools],
    },
    {
      name: 'from the account elsewhere',
      evenIf: true,
      match:
        '[{take_in}] .{0,6} your .{0,4} ({data}|name|address|contacts|photo) .{0,12} from .{0,2} (such|that|those|these|connected|linked|other) .{0,3} (platform|platforms|network|networks)',
      unless: ['{others_take}', '{not_about_you}'],
    },
    {
      name: 'a way of signing in that passes data on',
      evenIf: true,
      match: [
        '(option|ability|choice|choose|consent) .{0,2} to? [(share|send|transmit|provide|pass|release)] .{0,6} ({data}|name|profile) .{0,4} (with|to) us',
        '(these|such|those|sign in|login|social) .{0,3} (services|service|providers|networks|network|platforms|accounts|account)',
      ],
      unless: '{others_take}',
    },
    {
      name: 'data of an account elsewhere',
      evenIf: true,
      match:
        '[(access|accessing|{take_in})] .{0,6} your .{0,2} (social network|social networking|social media|facebook|twitter|google|linkedin|instagram|apple) .{0,3} (information|data|profile|details|contacts|friends)',
      unless: ['{others_take}', '{not_about_you}'],
    },
    {
      name: 'dealings with others',
      match: [
        '[{take_in}]',
        '{data} .{0,2} (about|on|of|regarding|concerning) .{0,2} (transactions|dealings|purchases|experiences) .{0,3} with .{0,6} (affiliates|others|partners|third|retailers|merchants)',
      ],
      unless: ['{others_take}', '{share_word}', 'links'],
    },
    {
      name: 'others provide it',
      evenIf: true,
      match:
        '{outside_source} .{0,10} [(provide|provides|provided|providing|share|shares|shared|give|gives|given|send|sends|supply|supplies|pass|passes|disclose|discloses|transmit|transmits)] .{0,4} (us|ours) .{0,12} ({data}|name|address|addresses|email)',
      unless: ['consent (of|from)', '{outside_source} .{0,3} you (may|can)? (provide|share|give)'],
    },
    {
      name: 'others share it',
      evenIf: true,
      match:
        '{outside_source} .{0,8} [(provide|share|give|send|supply|pass|disclose|transmit|transfer)] .{0,12} ({data}|name|email|address) .{0,10} (to|with) us',
      unless: '(share|sharing|disclose) .{0,10} with .{0,6} {outside_strict}',
    },
    {
      name: 'given to us by others',
      match:
        '({data}|name|address) .{0,10} [(provided|shared|given|disclosed|supplied|sent|transmitted)] .{0,3} (to|with)? us by .{0,5} {outside_source}',
      unless: '{others_take}',
    },
    {
      name: 'through a linked account',
      evenIf: true,
      match: ['we .{0,6} [(receive|collect|access|obtain|get|import|store)] .{0,16} ({data}|name)', '{linked_account}'],
      unless: ['{others_take}', '(cookies|interact with us)'],
    },
    {
      name: 'lets us take it',
      match:
        '{outside_source} .{0,10} [(allow|allows|enable|permit|authorize)] us to .{0,8} (access|collect|receive|obtain|store|import)',
    },
    {
      name: 'named as a source',
      match: '^.{0,2} {data} .{0,8} from .{0,3} {outside_strict}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: ['{others_take}', '{not_about_you}', '(protect|share|sharing|disclose|withhold|not)'],
    },
    {
      name: 'sources',
      match: '(sources|source) .{0,12} (include|are|includes|following) .{0,20} {outside_strict}',
      unless: ['cookies', 'source code', 'open source'],
    },
    {
      name: 'bought lists',
      match:
        '(we|us) .{0,4} [(buy|buys|purchase|rent|license|lease|acquire)] .{0,4} (list|lists|data|information|addresses) .{0,3} from .{0,3} (other|third|outside|data|list|companies|brokers|firms)',
      unless: ['{others_take}', '(products|goods|product)'],
    },
    {
      name: 'friends tell us',
      evenIf: true,
      match:
        '(friend|friends|relatives|family members|other customers|another customer|other users|somebody|someone else) .{0,4} [(give|gives|provide|provides|tell|tells|share|shares|send|sends)] us (your|their|his|her) .{0,4} ({data}|name|address|email|number)',
    },
    {
      name: 'bought data',
      match:
        '(we|us|also|and) [(buy|buys|purchase|purchases|rent|license)] .{0,5} (data|lists|demographics|facts|statistics)',
      unless: ['{others_take}', '(products|goods|product|you buy|sell)'],
    },
    {
      name: 'sources, as a label',
      match:
        '^.{0,2} (sources|source|where we get|where your data comes from|where data comes from|where it comes from) .{0,14} [({outside_strict}|brokers|registers|public registers|agencies|bureaus)]',
      polarity: 'any',
      evenIf: true,
      unless: ['cookies', '(only|solely) .{0,4} you'],
    },
    {
      name: 'others tell us',
      match:
        '({social_network}|{outside_source}|resellers|shops|stores|schools|employers|sellers|insurers|insurer|banks|couriers|they) .{0,10} [(tell|tells|send|sends|give|gives|report|reports|inform|informs|pass|passes)] us .{0,6} (your|about|which|what|of|the|that|when|whether) .{0,4} (name|purchase|ad|advertisement|address|email|details|data|purchases|photo|account|profile|activities|activity|membership|number|bought)',
      unless: ['you .{0,3} (tell|send|give|report)', '{others_take}', '(product|feedback|satisfied|questions)'],
      evenIf: true,
    },
    {
      name: 'reaches us from others',
      match:
        '({data}|rest|remainder|some|names|addresses|others|it|these|lists|facts) .{0,4} [(reach|reaches|come|comes|arrive|arrives|flow|flows)] (in|to)? (to)? (us)? .{0,4} from .{0,14} ({outside_source}|contractors)',
      unless: ['{others_take}', '(only|solely|directly) from you', 'orders (come|reach)'],
    },
    {
      name: 'list kept right by outside records',
      match:
        '[(run|runs|check|checks|match|matches|compare|compares|update|updates|correct|corrects|clean|refresh|verify|screened|compared|checked|matched)] .{0,10} ({data}|list|lists|address|addresses|file|files) .{0,8} (against|with|from|using|through|by|in) .{0,6} (change of address|post office|postal service|royal mail|canada post|post|electoral)',
      unless: 'you (can|may|should)',
    },
    {
      name: 'agencies supply scores',
      match:
        '(agencies|agency|bureau|bureaus|brokers|broker|{social_name}) .{0,4} [(supply|supplies|provide|provides|furnish|deliver|sell|send|return|returns|report)] .{0,3} (risk|credit|fraud|demographic|household|address) (scores|score|ratings|data|information|checks|attributes)',
      unless: ['to (them|others|third)', '{others_take}'],
    },
    {
      name: 'data from elsewhere, as a label',
      match:
        '^.{0,1} [(from elsewhere|from others|from other sources|from outside|received from|obtained from)] .{0,16} ({outside_strict}|brokers|agencies|bureaus|google|facebook|social|retailers|aggregators|aggregator|insurers|banks)',
      unless: ['{others_take}', '{hands_on}', '(not|never|no|only|opt|we|link|links)', '(sites|websites)'],
    },
    {
      name: 'named below a heading on other sources',
      match: '[{outside_source}]',
      under:
        '(received|obtained|collected|collect|receive|comes|come|data|information|get) .{0,4} (elsewhere|from others|other sources|from third parties|outside sources|from partners)',
      in: ['item', 'paragraph', 'row'],
      unless: ['{hands_on}', '(not|never|no|only|opt|link|links|you)'],
    },
    {
      name: 'dealers pass it on to us',
      match:
        '(dealer|dealers|retailer|retailers|reseller|employer|seller|distributor|manufacturer|shop|club) .{0,12} [(forward|forwards|pass|passes|send|sends|hand|hands|transmit|transmits)] (on|along)? (to)? us .{0,2} (your|the|a|customer|warranty) .{0,4} (card|registration|details|name|address|order|data|information|contact)',
      unless: 'you .{0,2} (forward|send|pass)',
    },
    {
      name: 'a vendor adds facts',
      match:
        '(vendor|vendors|company|firm|firms|companies|service|provider|bureau|agency|broker|enrichment) (then|also|may|can|will)? [(adds|add|append|appends|supplement|supplements)] .{0,3} (demographic|household|lifestyle|income|outside|interest|age|further|missing) .{0,16} (to|with) .{0,4} (address|addresses|records|record|list|file|files|profile|profiles|{data})',
      unless: '(you|not)',
    },
  ],
  legal: ['GDPR Art. 14'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We may delete information we have collected or obtained from third parties and we may continue to use it.',
    source: 'koss 2018',
  },
  { text: 'We receive information about you from data brokers and public records.', source: 'own: retailer' },
  { text: 'Our partners may share with us information about your purchases.', source: 'own: retailer' },
  { text: 'Social networks give us your name and profile picture.', source: 'own: app maker' },
  { text: 'Your address may be supplied to us by another customer who sends you a gift.', source: 'own: gift shop' },
  { text: 'When you log in with Facebook, we receive your name from that network.', source: 'own: app maker' },
  { text: 'Third parties may share your information with us.', source: 'own: app maker' },
  { text: 'A social network may allow us to access your profile.', source: 'own: app maker' },
  { text: 'Information from other sources.', source: 'own: CCPA section' },
  {
    text: 'The sources of this data include public registers and our advertising partners.',
    source: 'own: GDPR notice',
  },
  { text: 'We may buy marketing lists from other companies.', source: 'own: retailer' },
  { text: 'Friends may give us your name when they send you a gift card.', source: 'own: retailer' },
  { text: 'We also buy facts about households.', source: 'own: mail order' },
  { text: 'Sources: you, public registers.', source: 'own: law firm' },
  { text: 'We obtain details about you from the following bodies.', source: 'own: law firm' },
  { text: 'Data about our guests is also acquired via our resellers.', source: 'own: travel shop' },
  { text: 'If you sign in that way, we import your name and photo from that network.', source: 'own: app maker' },
  {
    text: 'Third party data: We may gather your details from third parties that sell them to us.',
    source: 'own: shop template',
  },
  { text: 'Such providers let you choose to release your profile to us.', source: 'own: app maker' },
  { text: 'You allow us to access your social network contacts.', source: 'own: app maker' },
  { text: 'We obtain records of your dealings with us, our affiliates or others.', source: 'own: bank' },
  { text: 'Retailers tell us about your purchases with them.', source: 'own: manufacturer' },
  { text: 'The rest reaches us from companies that compile property records.', source: 'own: home centre' },
  { text: 'We run our mailing list against a national change-of-address service.', source: 'own: catalogue' },
  { text: 'Fraud-prevention agencies supply risk scores.', source: 'own: fashion shop' },
  { text: 'From elsewhere: where sign-up is through Google, the photograph held there.', source: 'own: jeweller' },
  { text: 'Data received from elsewhere\n- suppliers of household-level lifestyle data', source: 'own: cosmetics' },
  { text: 'A dealer from whom you bought a tent may forward us your warranty card.', source: 'own: club' },
  {
    text: 'A data-enrichment vendor adds demographic information to the email addresses we hold.',
    source: 'own: soap maker',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'If you interact with us on social media, you provide to us and we collect your name.',
    because: 'the person gives it',
  },
  { text: 'We share your information with third parties.', because: 'the other way round' },
  { text: 'You can choose to share your wish list with us and your friends.', because: 'the person gives it' },
  { text: 'We collect data and share records on purchases with our affiliates.', because: 'it goes out' },
  { text: 'We gather data through the cookies of our partners.', because: 'a tool of theirs, not a source' },
  { text: 'We obtain your data from our own platform and network of shops.', because: 'the person gives it' },
  { text: 'Third parties may collect information from you through cookies.', because: 'third parties collect it' },
  { text: 'We never obtain information about you from data brokers.', because: 'a denial' },
  { text: 'We protect your data from third parties.', because: 'protection' },
  { text: 'We buy goods and product information from other companies.', because: 'about goods' },
  { text: 'You may tell your friends about us.', because: 'the person tells' },
  { text: 'Tell us about your purchases.', because: 'the person tells' },
  { text: 'Our tools reach us from dealers and manufacturers in Italy.', because: 'goods' },
  { text: 'From elsewhere you may reach our shop by links on other sites, for which we answer not.', because: 'links' },
  { text: 'You can forward us your warranty card by post.', because: 'the person does it' },
  { text: 'All data comes to us directly from you, not from brokers.', because: 'only from the person' },
];
