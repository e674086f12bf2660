import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Sentences about rights, definitions, other sellers, nameless data or the sale of the firm itself say nothing about selling your data. */
const notItsOwnSale = [
  '(opt|opting|opted) out',
  '(your|his|their|a|consumer|consumers|privacy) (right|rights)',
  '(have|has) the right',
  'right to (opt|know|request|direct|tell|stop|object|limit|access|say)',
  '(request|ask|direct|tell|instruct|require) .{0,6} not .{0,2} (to)? (sell|share)',
  '(request|requests|ask|asking) .{0,4} (that|us|to) .{0,4} (disclose|stop|know|cease|refrain)',
  '(defines|defined|definition|define|means|mean|term|meaning)',
  '(businesses|companies|brokers|broker|they|them|partners|providers|vendors|processors|networks|who|website|users|you|hackers|criminals|scammers|anyone|nobody|parties|advertisers|thieves|thief) .{0,4} {sell}',
  '(that|which) .{0,1} {sell}',
  '(aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|nonpersonal|nonpersonally|statistical|nonidentifiable|nonidentifying)',
  '(non|not|no longer) .{0,2} (personal|personally|identifiable|identify|identifies)',
  '(asset|assets|merger|acquisition|bankruptcy|acquired|acquire|merge|reorganization|reorganisation|insolvency|successor|buyer|divestiture|liquidation|subsidiaries)',
  '(business|businesses|company|companies|stock|division|unit|units|site|website|brand) .{0,5} (sold|sale)',
  '(sell|sold|selling|sale) .{0,4} (business|businesses|company|division|companies|stock)',
  '(prohibit|prohibits|prohibited|forbid|forbids|forbidden|refrain|refuse|without|never|nobody|none|nor|neither)',
  '(not|no) .{0,4} {sell}',
  '(if|whether|unless|before|until|should|cease|stop|stopping) .{0,4} {sell}',
  '(cookie|permission|consent) .{0,3} (to|before) {sell}',
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
        '[{sell}] {sale_chain}? {sale_chain}? {sale_chain}? {sale_chain}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_filler}? {sale_object}',
      unless: notItsOwnSale,
    },
    {
      name: 'data is sold',
      match:
        '{sale_object} .{0,6} (may|might|can|could|will|is|are|was|were|has|have) (also|then|sometimes|occasionally)? (be|been)? {sale_chain}? {sale_chain}? {sale_chain}? [(sold|rented|leased|traded|bartered)] !separately',
      unless: notItsOwnSale,
    },
    {
      name: 'counts as a sale',
      match:
        '({share_word}|{data}|cookies|practices|practice|this|these|it|activities|advertising|disclosures|arrangements|use|some|which) .{0,14} (may|could|might|can|is|are|would|be|also) .{0,2} [(considered|deemed|constitute|constitutes|construed|qualify|qualifies|regarded|treated|viewed|interpreted|classified|classed|characterized|amount|called)] .{0,5} (sale|sales|selling|sell|sold)',
      unless: ['(definition|defined|means|if|whether|unless|extent|businesses that)', '(business|company) .{0,3} sale'],
    },
    {
      name: 'held to sell',
      match:
        '(we|us) .{0,3} (may|could|might|can|are|be) .{0,2} [(considered|deemed|said|regarded|viewed)] to (sell|be selling|have sold|share or sell|sell or share)',
      unless: '(if|whether|unless|definition)',
    },
  ],
  contradicts: ['does-not-sell-personal-data'],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We may sell or rent your personal information to other companies.', source: 'own: retailer' },
  {
    text: 'From time to time we rent our customer mailing list to other catalog companies.',
    source: 'own: mail order',
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
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not sell your personal information.', because: 'a denial' },
  {
    text: 'You have the right to opt out of the sale of your personal information.',
    because: 'a right, not a practice',
  },
  { text: 'If we sell our business, your data moves to the buyer.', because: 'the business is sold, not the data' },
];
