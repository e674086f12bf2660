import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Sentences about rights, definitions, other sellers, nameless data or the sale of the firm itself say nothing about selling your data. */
const notItsOwnSale = [
  '(other|many|some|those|such) (shops|stores|sites|websites|apps|retailers|services|firms) .{0,5} {sell}',
  '(opt|opting|opted) out .{0,12} {sell}',
  '(opt|opting|opted) out of .{0,3} (sale|sales|selling)',
  '(data|information) (centre|centres|center|centers|storage|plan|plans|server|servers|system|systems|technology)',
  '(products|product|items|item|goods|merchandise|tickets) .{0,3} (sold|rented|leased|traded)',
  '(your|his|their|a|consumer|consumers|privacy) (right|rights)',
  '(have|has) the right',
  'right to (opt|know|request|direct|tell|stop|object|limit|access|say)',
  '(request|ask|direct|tell|instruct|require) .{0,6} not .{0,2} (to)? (sell|share)',
  '(request|requests|ask|asking) .{0,4} (that|us|to) .{0,4} (disclose|stop|know|cease|refrain)',
  '(law|laws|act|ccpa|cpra|california|statute|legislation) .{0,4} (defines|define)',
  '(means|mean|definition)',
  'defined (as|to|broadly)',
  '(businesses|companies|brokers|broker|they|them|partners|providers|vendors|processors|networks|who|website|users|you|hackers|criminals|scammers|anyone|nobody|parties|advertisers|thieves|thief) .{0,4} {sell}',
  '(that|which) .{0,1} {sell}',
  '(which|whom) .{0,8} {sell}',
  '(purpose|purposes|reason|reasons) .{0,4} (for|of) .{0,6} {sell}',
  '(categories|category|types|pieces|parties|whom) .{0,10} (that|which|we|whom|was|were|been|has|have) .{0,4} {sell}',
  'trade (secret|secrets|union|unions|show|shows|mark|marks|name|names|commission|association)',
  '(actual knowledge|knowingly)',
  '(of|from|about) .{0,4} (minors|children)',
  '(aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|nonpersonal|nonpersonally|statistical|nonidentifiable|nonidentifying)',
  '(non|not|no longer) .{0,2} (personal|personally|identifiable|identify|identifies)',
  '(asset|assets|merger|acquisition|bankruptcy|acquired|acquire|merge|reorganization|reorganisation|insolvency|successor|buyer|divestiture|liquidation|mergers|acquisitions|bankruptcies|divestitures|reorganizations|dissolutions)',
  '(corporate|business) (transaction|transactions|transfer|transfers)',
  '(business|businesses|company|companies|stock|division|unit|units|site|website|brand) .{0,14} (sold|sale)',
  '(sell|sells|sold|selling|sale) (of)? (our|this|all|part|parts|a|any|its|some|substantially)? .{0,2} (business|businesses|company|division|stock|shop)',
  '(prohibit|prohibits|prohibited|forbid|forbids|forbidden|refrain|refuse|without|never|nobody|none|nor|neither) .{0,14} {sell}',
  '{sell} .{0,12} (none|nobody|nothing|no|never)',
  '(not|no) .{0,4} {sell}',
  '(if|whether|unless|before|until|should|cease|stop|stopping) .{0,4} {sell}',
  '(cookie|permission|consent) .{0,3} (to|before) {sell}',
];

/** Doubts, denials and the sale of the firm: no word on whether its disclosures are a sale. */
const notAnAdmission = [
  '(avoid|avoids|avoiding|refrain) .{0,8} (considered|deemed|constitute|qualify)',
  '(if|should) .{0,5} (deemed|considered|constitute|constitutes|qualify|qualifies|treated|regarded|viewed)',
  '(whether|extent|means)',
  '(law|laws|act|ccpa|cpra|legislation) (defines|define)',
  '(not|never|nor|without) .{0,1} (share|disclose|transfer|release|engage|use|provide|participate|do|sharing|disclosing|consider|believe|think) .{0,16} (sale|sales)',
  '(business|businesses|company|companies|asset|assets|merger|acquisition) .{0,4} (sale|sold)',
  '(sale|sell|selling) .{0,5} (business|assets|company|products|goods|contract)',
  '(opt|opting|opted) out of .{0,6} (considered|deemed|constitute|constitutes|qualify)',
];

export default {
  id: 'sells-personal-data',
  topic: 'sharing',
  title: 'Sells your data',
  explanation:
    'Your details may be sold, rented or traded, or what is passed on counts as a sale under the law. Once sold, they are out of your hands.',
  stance: 'severe',
  weight: 'serious',
  patterns: [
    {
      name: 'we sell data',
      match:
        '[(sell|sells|sold|rent|rents|rented|lease|leases|leased|trade|trades|traded|barter|barters|monetize|monetise)] {sale_chain}? {sale_chain}? {sale_chain}? {sale_chain}? {sale_chain}? {sale_chain}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_object}',
      // 'In case the shop is sold, information …': what follows a passive is not what is sold.
      unless: [
        ...notItsOwnSale,
        '(is|are|was|were|be|been|being|gets|get) {sale_chain}? {sale_chain}? (sold|rented|leased|traded)',
      ],
    },
    {
      name: 'has sold in the last year',
      match:
        'we .{0,4} [{sell}] .{0,4} (in|during|within|over) the (last|past|preceding|previous|prior) .{0,4} (months|year) .{0,3} (categories|types) .{0,4} {sale_object}',
      unless: notItsOwnSale,
    },
    {
      name: 'sells as defined by law',
      match:
        'we (have|may|also|do|may have)? [(sell|sold)] (or share|and share|or shared)? (as|within|under) .{0,9} (defined|meaning|term) .{0,10} {sale_filler}? {sale_filler}? {sale_filler}? {sale_object}',
      unless: notItsOwnSale,
    },
    {
      name: 'data is sold',
      match:
        '{sale_object} .{0,6} (may|might|can|could|will|is|are|was|were|has|have) (also|then|sometimes|occasionally)? (be|been)? {sale_chain}? {sale_chain}? {sale_chain}? [(sold|rented|leased|traded|bartered)]',
      unless: notItsOwnSale,
    },
    {
      name: 'sold on',
      match: '{sale_object} .{1,12} [(sell|sells|rent|rents|trade|trades)] (it|them) to',
      unless: [...notItsOwnSale, '(products|product|goods|items|item|offers)'],
    },
    {
      name: 'counts as a sale',
      match:
        '({share_word}|{data}|cookies|practices|practice|this|these|it|activities|advertising|disclosures|arrangements|use|some|which|transfers) .{0,14} (may|could|might|can|is|are|would|be|also|to|that|practices|laws|this|cookies|sharing|arrangement|disclosure|partners)? .{0,2} [(considered|deemed|constitute|constitutes|construed|qualify|qualifies|regarded|treated|viewed|interpreted|classified|classed|characterized|amount|amounts|called|count|counts)] .{0,5} (sale|sales|selling|sell|sold)',
      // Polarity is judged by the vetoes: 'we do not sell for money, but sharing may be considered a sale' is an admission.
      polarity: 'any',
      unless: [
        ...notAnAdmission,
        '(not|never|nor|no) .{0,4} (be|been|believe|consider|considered|deemed|constitute|qualify|amount|treated|regarded|viewed|construed|interpreted|classified)',
      ],
    },
    {
      name: 'is a sale',
      match:
        '({share_word}|this|these|which|activities|practices|arrangements|exchange|transfers) .{0,2} [(is|are)] (also|therefore|then)? (a|an)? (sale|sales) (of|under|as|for|within|by|in)',
      unless: [...notAnAdmission, '(end|summer|winter|season|clearance|on) .{0,1} (sale|sales)'],
    },
    {
      name: 'list for rent',
      match: '{sale_object} .{0,10} [available] (to others|to others)? for (rent|rental|sale|lease)',
      unless: notItsOwnSale,
    },
    {
      name: 'shared for money',
      match:
        '(we|company) .{0,4} [{hand_over}] .{0,16} (for|in exchange for|in return for) (money|monetary consideration|monetary or|valuable consideration|compensation|a fee|gain|remuneration|financial gain|some payment|a payment|a rental|rent|a charge)',
      unless: notItsOwnSale,
    },
    {
      name: 'engages in sales',
      match:
        '(we|company) .{0,4} [(engage|engages|participate)] in (the)? (sale|sales|selling|rental) .{0,6} {sale_object}',
      unless: notItsOwnSale,
    },
    {
      name: 'held to sell',
      match:
        '(we|us) .{0,3} (may|could|might|can|are|be) .{0,2} [(considered|deemed|said|regarded|viewed)] to (sell|be selling|have sold|share or sell|sell or share)',
      unless: '(if|whether|unless|definition)',
    },
    {
      name: 'sold, as a label',
      match:
        '^.{0,3} [sold] .{0,2} (in|during|within|over) the (last|past|preceding|previous|prior) .{0,3} (months|year) .{0,4} (identifiers|commercial|internet|geolocation|inferences|demographic|{sale_object})',
      unless: [...notItsOwnSale, '(none|nothing|no|not|na)'],
    },
    {
      name: 'counts as a sale in a place',
      match:
        '(we|list|lists|available|companies|partners|sharing|{share_word}) .{0,8} [(is|are|counts|count)] (as)? a (sale|sales) (in|as|under|of|within|by|for) .{0,3} (california|californian|ccpa|cpra|state|virginia|colorado|connecticut|that|law|law|personal|defined)',
      unless: [
        ...notAnAdmission,
        '(end|summer|winter|season|clearance|on) .{0,1} (sale|sales)',
        '(not|never|no|if|whether) .{0,12} (sale|sales)',
      ],
    },
    {
      name: 'lists for which it is paid',
      match:
        '(we|company) .{0,4} [(exchange|exchanges|share|shares|provide|give|disclose|supply|hand|make)] .{0,8} (list|lists|names|addresses) .{0,14} (receive|receives|get|gets) .{0,3} (payment|money|consideration|compensation|value|a fee) .{0,4} (for doing so|for it|for them|for this|for that|in return|in exchange)',
      unless: [...notItsOwnSale, '(commission|affiliate|links|survey|surveys)'],
    },
    {
      name: 'law calls it a sale',
      match:
        '(law|laws|states|state|california|statutes|ccpa|cpra) .{0,6} [(treat|treats|regard|regards|call|calls|consider|considers|view|views)] (this|it|that|these|such|them) .{0,8} (sale|selling|sales)',
      polarity: 'any',
      unless: [
        ...notAnAdmission,
        '(clearance|summer|winter) sale',
        '(if|whether|were|would)',
        '(not|never|no) .{0,4} (do|engage|sell|share|make|treat|regard|call|consider|sales)',
      ],
    },
  ],
  contradicts: ['does-not-sell-personal-data'],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Some of these disclosures count as a "sale" of personal information in several states.',
    source: 'own: US supplement',
  },
  { text: 'We may sell or rent your personal information to other companies.', source: 'own: retailer' },
  {
    text: 'From time to time we rent our customer mailing list to other catalog companies.',
    source: 'own: mail order',
  },
  {
    text: 'We have sold (as that term is defined by state law) the following categories of personal information:',
    source: 'own: CCPA section',
  },
  {
    text: 'We sell, and may have sold in the past twelve months, the categories of information listed here.',
    source: 'own: CCPA section',
  },
  { text: 'Your contact details may be sold to third parties.', source: 'own: web shop' },
  {
    text: 'Sharing data with ad networks may be considered a sale under California law.',
    source: 'own: CCPA section',
  },
  {
    text: 'Because of these cookies we may be deemed to sell personal information under state law.',
    source: 'own: CCPA section',
  },
  {
    text: 'Names go to our ad partners, and such disclosures are sales under the law of Virginia.',
    source: 'own: state section',
  },
  { text: 'We gather shopping data and sell it to other firms.', source: 'own: app maker' },
  { text: 'Our subscriber list is available for rent.', source: 'own: magazine shop' },
  { text: 'We disclose your profile to brokers in return for a fee.', source: 'own: app maker' },
  { text: 'We engage in the sale of personal data through our catalogue exchange.', source: 'own: mail order' },
  { text: 'Sold within the past 12 months: identifiers and inferences.', source: 'own: retailer' },
  { text: 'Making our list available counts as a sale under California law.', source: 'own: mail order' },
  {
    text: 'We exchange customer lists with those brands and may receive payment or other value for doing so.',
    source: 'own: cosmetics',
  },
  { text: 'California law treats this as a sale of personal information.', source: 'own: home centre' },
  {
    text: 'We may make names and postal addresses available for a rental fee to chosen companies.',
    source: 'own: department store',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not sell your personal information.', because: 'a denial' },
  { text: 'You have the right to opt out of the sale of your information.', because: 'a right, not a practice' },
  {
    text: 'You may request the categories of personal information that we sold in the last year.',
    because: 'what a person may ask, not what is done',
  },
  { text: 'We may sell aggregated data that names nobody.', because: 'the data is not personal' },
  { text: 'The law defines a sale as passing on personal information for money.', because: 'a definition' },
  { text: 'Data brokers sell personal information; we stay away from them.', because: 'others sell' },
  { text: 'In case our shop is sold, information about orders moves along.', because: 'the shop is sold' },
  {
    text: 'We are not in the business of renting or selling customer information, nor do we trade it.',
    because: 'a denial over a verb chain',
  },
  { text: 'This exchange is not considered a sale of personal information.', because: 'a denial' },
  { text: 'If we sell our business, your data moves to the buyer.', because: 'the business is sold, not the data' },
  { text: 'Sold in the last 12 months: none.', because: 'nothing sold' },
  { text: 'Other shops may sell your data.', because: 'others’ conduct' },
  { text: 'What we give to companies that work for us is not a sale under California law.', because: 'a denial' },
  { text: 'California law calls this a sale, and we do not do it.', because: 'a denial' },
  { text: 'We share your order number with the shop and receive a commission for it.', because: 'links' },
  { text: 'State law treats it as a clearance sale.', because: 'goods' },
  { text: 'If California law regards this as a sale, you may say no to it.', because: 'a doubt' },
  { text: 'We give names and addresses to couriers and receive payment for your order.', because: 'payment for goods' },
];
