import type { Clause } from '../../core/clause.ts';

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
        '({data}|rest|remainder|some|names|addresses|others|it|these|lists|facts) .{0,4} [(reach|reaches|come|comes|arrive|arrives|flow|flows)] (in|to)? (to)? (us)? .{0,4} from .{0,16} {outside_source}',
      unless: ['{others_take}', '(only|solely|directly) from you', 'orders (come|reach)'],
    },
    {
      name: 'list kept right by outside records',
      match: [
        '[{compared}] .{0,10} (against|with|from|using|through) .{0,8} {address_register}',
        '({data}|list|lists|address|addresses|file|files)',
      ],
      unless: 'you (can|may|should)',
    },
    {
      name: 'data from elsewhere, as a label',
      match:
        '^.{0,1} [(from elsewhere|from others|from other sources|from outside|received from|obtained from)] .{0,16} {outside_source}',
      unless: ['{others_take}', '{hands_on}', '(not|never|no|only|opt|we|link|links)', '(sites|websites)'],
    },
    {
      name: 'named below a heading on other sources',
      match: '{outside_source}',
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
        '{fact_vendor} (then|also|may|can|will)? [(adds|add|append|appends|supplement|supplements)] .{0,3} {outside_fact} .{0,16} (to|with) .{0,4} {kept_file}',
      unless: '(you|not)',
    },
  ],
  legal: ['GDPR Art. 14'],
} satisfies Clause;

export { counterExamples, examples } from './cases/collects-from-third-parties.ts';
