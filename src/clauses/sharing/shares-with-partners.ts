import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Helpers, nameless data, buyers of the business and break-ins are other clauses' matter. */
const notPartners = [
  '{nameless_word} (information|data) .{0,40} {share_word} (such|this|these|it)',
  '(not|never) .{0,4} {share_word} .{0,30} (with|to)',
  'you .{0,4} (disclose|provide|providing|share|give) .{0,12} (to|with) .{0,4} third',
  '(request|ask) that we transfer',
  'right (of|to) access',
  '(receive|obtain|collect|get|acquire|acquired|received|obtained|data|information) .{0,3} from .{0,3} {outside_partner}',
  '(services|service) to us',
  'list of (our|the|these)',
  'sources we',
  '(find|learn) .{0,3} (more|additional)',
  '(partners|partner|companies|company|parties|party|contractors|sponsors|organizations|resellers|distributors|agents) .{0,4} (who|that|which|to) .{0,4} (help us|assist us|helps us|assists us|perform|performs|process|processes|work on behalf|manage|help|provide services|provide us)',
  '(on|to act on) (our|its) behalf',
  '(for|to) us (based|under|in)',
  '{hand_over} .{0,6} (aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|nonpersonal|nonpersonally|statistics|non)',
  '(only|solely) .{0,4} (aggregate|aggregated|anonymous|statistical)',
  '(merger|acquisition|merge|acquired|bankruptcy|reorganization|divestiture|sale of|buyer|purchaser)',
  '(unauthorized|unauthorised|unlawfully|hackers|intercept|breach|compromised)',
  '(if|whether) we .{0,4} {share_word}',
  '(provide|provides|contain|contains|include|includes) .{0,4} (links|link)',
  '(request|entitled|right|1798) .{0,16} (request|information|list|disclosure|know)',
];

export default {
  id: 'shares-with-partners',
  topic: 'sharing',
  title: 'Shares with partners that act for themselves',
  explanation:
    'Resellers, sponsors, business partners or other outside companies receive your data and use it for purposes of their own.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'handed to partners',
      match: ['[{hand_over}] .{0,30} {to_partner}', '{handed_data}'],
      unless: notPartners,
    },
    {
      name: 'for their own use',
      match:
        '[{hand_over}] .{0,30} (with|to) .{0,10} {outside_company} .{0,8} for .{0,2} their (own)? .{0,2} (use|uses|purposes|benefit|business|commercial)',
      unless: notPartners,
    },
    {
      name: 'connected services',
      match:
        'third party (service|services|platform|platforms|app|apps|application|account|accounts|streaming service|device|devices) .{0,12} we .{0,3} [{share_word}] .{0,3} {data}',
      unless: notPartners,
    },
    {
      name: 'partners receive',
      match:
        '({outside_partner}|{third_party}) !we? !we? !we? !we? [(will|may|can|could|also)] .{0,6} (receive|access|obtain) .{0,4} (your|personal|customer|user|the) .{0,4} (information|data|details|address)',
      unless: [
        ...notPartners,
        '(cookie|cookies|device|browser|link)',
        'third party (vendors|providers|processors|services|service|contractors)',
      ],
    },
    {
      name: 'named in a list',
      match: '^(with|to our|to other|to selected|to certain|to the|to third|to authorized) .{0,6} {outside_partner}',
      unless: notPartners,
    },
    {
      name: 'access to it',
      match:
        '(allow|allows|permit|permits|let|enable|authorize|give|gives|grant) .{0,4} ({outside_partner}|third parties|other companies) .{0,3} (to)? [(access|use|receive)] .{0,3} (your|personal|customer|user|to) .{0,3} (information|data|details)',
      unless: [...notPartners, '(cookie|cookies)'],
    },
    {
      name: 'they reach into it',
      match:
        '(these|such|those|certain) third parties .{0,8} [(access|receive|obtain)] your (information|data|personal)',
      unless: notPartners,
    },
    {
      name: 'companies of a joint promotion',
      match: [
        '[{hand_over}] .{0,16} (with|to) .{0,4} (companies|brands|firms|businesses|retailers|partners) .{0,4} (with which|with whom|with who) (we|us) .{0,8} (promotion|promotions|offer|offers|contest|contests|competition|competitions|campaign|campaigns|brand|events)',
        '{handed_data}',
      ],
      unless: notPartners,
    },
    {
      name: 'label and recipients',
      match: '^.{0,4} [{recipients_label}] .{0,8} {outside_partner}',
      unless: [
        ...notPartners,
        '{helper}',
        '(cookie|cookies)',
        '(aggregate|aggregated|anonymous)',
        'from .{0,6} {outside_partner}',
      ],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'recipients who act for themselves',
      match: [
        '[({hand_over}|give|gives|goes|go|passed|passes|hand|hands|sent)] .{0,12} (to|on to|with) .{0,4} ({outside_trade}|{outside_partner}|{outside_company})',
        '{acts_for_itself}',
      ],
      unless: [...notPartners, '{helper}', '(link|links)', '(cookie|cookies)'],
    },
    {
      name: 'they receive it',
      match: [
        '({outside_trade}|{outside_partner}) {not_by_us} [(receive|receives|get|gets|obtain|obtains|see|sees|given|sent)] .{0,6} ({data}|name|address|purchases|details|order|orders|list)',
        '({data}|name|address|details|list|purchases|orders)',
      ],
      unless: [...notPartners, '{helper}', '(cookie|cookies|device|browser|link|no|never|able to see)'],
    },
    {
      name: 'shared in a joint venture',
      match: [
        '(run|held|organised|organized|offered|hosted) .{0,3} (together|jointly) with',
        '[({hand_over}|goes|go|gets|get|receives|receive)] .{0,12} ({outside_trade}|both|them|it|partner|too)',
      ],
      unless: notPartners,
    },
    {
      name: 'in a list of recipients',
      match: '^.{0,6} [({outside_partner}|{outside_trade}|{unnamed_firm})]',
      under: '{share_heading}',
      unless: [...notPartners, '{helper}', '(not|never|no|cookie|cookies|help|helps|assist)'],
      in: ['item', 'row'],
    },
    {
      name: 'gets it and keeps its own rules',
      match: [
        '[(gets|get|receives|receive|obtains)] .{0,1} (your|the|a) .{0,4} (name|data|details|address|order|profile|number|information)',
        '{acts_for_itself}',
      ],
      unless: [...notPartners, '{helper}', '(cookie|cookies|link|links)', '(we|us) .{0,2} (get|receive)'],
    },
    {
      name: 'handed to a kind of firm',
      match: [
        '[({hand_over}|hand|hands|pass|passes|give|gives)] .{0,14} (to|with) .{0,8} {unnamed_firm}',
        '{handed_data}',
      ],
      unless: [...notPartners, '{helper}', '{helps_the_shop}', '(cookie|cookies|link|links)'],
    },
    {
      name: 'such a firm receives',
      match: [
        '{unnamed_firm} .{0,10} [(receive|receives|get|gets|see|sees|obtain)] .{0,6} ({data}|name|address|list|number)',
      ],
      unless: [...notPartners, '{helper}', '{helps_the_shop}', '(cookie|cookies|link|links|no|never)'],
    },
    {
      name: 'a trade, in a list',
      match: '[{hand_over}] .{0,14} (with|to) .{0,3} {outside_trade}',
      in: ['item', 'row'],
      unless: [...notPartners, '{helper}', '(not|never|no|cookie|cookies|if you are)'],
    },
    {
      name: 'pooled with others',
      match: [
        '[(pool|pools|pooled|contribute|contributes|contributed)] .{0,10} (names|addresses|history|purchases)',
        '(retailers|members|brands|merchants|companies|catalogs|catalogues|cooperative|pool|database)',
      ],
      unless: [...notPartners, '(not|never|reviews)', 'you (may|can)'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'these third parties will use our platform to access your information', source: 'harman 2020' },
  { text: 'With our resellers, sales partners', source: 'kasperek 2017' },
  { text: 'We may pass your contact details to dealers in your area.', source: 'own: manufacturer' },
  {
    text: 'We disclose names to other companies for their own use.',
    source: 'own: mail order',
  },
  {
    text: 'If you link a third-party service, we will share information about your device with it.',
    source: 'own: app maker',
  },
  { text: 'Sponsors of a prize draw may receive your contact data.', source: 'own: web shop' },
  { text: 'We allow our business partners to access your data.', source: 'own: app maker' },
  { text: 'We give data to companies with which we run joint promotions.', source: 'own: retailer' },
  { text: 'Your order is shared with licensing partners.', source: 'own: retailer' },
  { text: 'We pass your file to the lender, which uses it under its own policy.', source: 'own: furniture shop' },
  { text: 'The organiser gets your name and address.', source: 'own: ticket shop' },
  { text: 'A raffle held together with a club: entries go to them too.', source: 'own: radio shop' },
  { text: '## Who receives your data\n\n- Manufacturers of the goods\n- Tax office', source: 'own: repair shop' },
  { text: 'The trainer whose course you book gets your name and uses it under her own terms.', source: 'own: gym' },
  { text: 'We pass addresses to shops that we like.', source: 'own: small shop' },
  { text: 'Firms whose goods suit our buyers get your address.', source: 'own: small shop' },
  {
    text: 'We share your data with:\n- Manufacturers, when you ask us to register a warranty.',
    source: 'own: guitar shop',
  },
  {
    text: 'We belong to a cooperative in which retailers pool the names and buying history of customers.',
    source: 'own: home centre',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We never share your data with business partners.', because: 'a denial' },
  { text: 'We share aggregated statistics with our business partners.', because: 'no personal data' },
  { text: 'We share data with partners that help us run the shop.', because: 'processors' },
  {
    text: 'Third party data: We may receive your personal data from third parties.',
    because: 'the data comes in: what stands before the colon is not who receives it',
  },
  { text: 'Retailers: in such cases we receive your name and address.', because: 'we receive it, not they' },
  { text: 'Our partners send us data about you.', because: 'the data comes in, it does not go out' },
  {
    text: 'Despite all care, third parties may obtain your data by unauthorised access.',
    because: 'a break-in, not a disclosure',
  },
  { text: 'We give prizes to companies with which we run joint promotions.', because: 'prizes' },
  { text: 'The manufacturer gets no data of yours.', because: 'a denial' },
  { text: 'We receive your name and have our own rules.', because: 'the company itself' },
  { text: 'We give your data to companies that we work with to deliver parcels.', because: 'helpers' },
  { text: 'We give the address of shops that we like on request.', because: 'no data of yours' },
  { text: 'Members contribute reviews and information to our database.', because: 'the person does it' },
  {
    text: 'We pool such information with other information to count the visitors of our merchants.',
    because: 'statistics of its own',
  },
];
