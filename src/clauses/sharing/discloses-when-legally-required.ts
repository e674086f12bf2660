import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Consent, notices, transfers abroad, keeping and breaches also happen 'as required by law'. */
const otherLaw = [
  '(obtain|seek|get|ask for|request) .{0,4} consent',
  '(required|applicable|california|nevada|certain) .{0,6} (law|laws) .{0,4} (requires|require|permits|allows|gives) .{0,3} (certain|businesses|operators|companies|consumers|california|residents)',
  '(1798|shine|standard contractual|adequacy)',
  '(breach|unauthorized|unauthorised|accidental) .{0,10} (disclosure|notify|release|access)',
  '(transfer|transfers|transferred|transferring) .{0,14} (countries|country|abroad|outside|eea|united states|internationally|jurisdictions|borders)',
  '(mechanism|mechanisms|framework|frameworks|safeguards) .{0,10} (transfer|transfers|transferred|transferring|law)',
  '(resolve|lodge|file|handle|make) .{0,4} (complaint|complaints)',
  '(request|right|rights) .{0,4} to (know|access|receive|delete|portability)',
  '(change|changes|modify|update) .{0,8} (policy|notice|statement)',
];

const otherLegal = [...otherLaw, '(provide|inform|tell|notify) you'];

export default {
  id: 'discloses-when-legally-required',
  topic: 'sharing',
  title: 'Hands over data when the law requires it',
  explanation: 'Laws, courts or authorities can make the company disclose your data.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'handed over by law',
      match: '[{hand_over}] .{0,40} {law_demand}',
      evenIf: true,
      unless: otherLegal,
    },
    {
      name: 'by law handed over',
      match: '{law_demand} .{0,30} [{hand_over}] .{0,30} ({data}|it|them|content|what)',
      evenIf: true,
      unless: otherLegal,
    },
    {
      name: 'only if obliged',
      match: '({share}|{sell}) .{0,40} (unless|except|without|only) .{0,14} {law_demand}',
      polarity: 'any',
      unless: otherLegal,
    },
    {
      name: 'answers authorities',
      match:
        '(respond|responds|responding|response|cooperate|cooperation|comply|complying|assist|answer|answers|obey|obeys|honor|honors|honour|honours|heed|satisfy) .{0,8} (subpoena|search warrant|official demand|police|subpoenas|court order|court orders|warrants|warrant|law enforcement|authorities|governmental requests|government requests|lawful requests|lawful orders|valid orders|binding orders|legal orders|lawful demands|legal demands|legal process|judicial)',
      evenIf: true,
      unless: [...otherLaw, '(retain|retention|keep|store|delete|deletion)', 'you (must|shall|should|agree|will)'],
    },
    {
      name: 'does what the order says',
      match: [
        '[(comply|complies|obey|obeys|follow|follows|honor|honour)] .{0,2} (with)? (it|them|that|this|such|those|these|every) .{0,2} (order|orders|request|requests|warrant|warrants|demand|demands|subpoena)?',
        '(court|judicial|lawful|valid|judge) .{0,2} (order|orders|subpoena|warrant|warrants)',
      ],
      evenIf: true,
      unless: [...otherLegal, '(retain|retention|keep|store|delete|deletion)', 'you (must|shall|should|agree)'],
    },
    {
      name: 'required to do so',
      match:
        '(required|obligated|obliged|compelled) to do so .{0,3} (by|under|pursuant) .{0,4} (law|laws|court|legislation)',
      evenIf: true,
      unless: [...otherLegal, '(retain|retention|keep|store|delete|deletion|erase)'],
    },
    {
      name: 'authority in a list',
      match:
        '^.{0,26} (law enforcement|police|courts|authorities|government|regulators) .{0,12} (law|legal|legally|valid|lawful|must|require|required|request|requests|order|orders)',
      under: '{share_heading}',
      evenIf: true,
      unless: otherLegal,
    },
    {
      name: 'occasion in a list',
      match:
        '(as|if|when|where|to the extent) .{0,4} (required|obliged|compelled|requested) .{0,6} (law|laws|court|courts|authorities|police)',
      under: ['{share_heading}', '(law|legal)'],
      evenIf: true,
      unless: [...otherLegal, '(retain|retention|keep|store|delete|deletion|erase|collect|contact)'],
    },
    {
      name: 'on a valid order',
      match:
        '(police|court|courts|authorities|regulators|tax office) .{0,10} [(get|gets|receive|receives|tells|tell|orders|compels|forces)] .{0,12} (order|warrant|duty|hand over|hand something|data|information|subpoena) .{0,10} (order|warrant|over|law|duty|we do|valid|requires)?',
      unless: [
        '(never|not|without|no) .{0,6} (get|gets|receive|receives|obtain|hand|give)',
        '(complain|complaint|from a)',
      ],
    },
    {
      name: 'where there is a duty',
      match:
        '^.{0,6} (courts|court|authorities|police|regulators|agencies) .{0,6} where .{0,6} [(duty|obligation|law|order|required|obliged)]',
      under: '{share_heading}',
    },
    {
      name: 'an authority and its paper, in a list',
      match:
        '^.{0,10} (police|courts|court|authorities|regulators|customs|government|law enforcement|tax) .{0,14} (if|when|where|upon|on) .{0,8} [(subpoena|subpoenas|order|orders|warrant|law|statute|legally|obliged|required|compelled|demand|request)]',
      in: ['item', 'row'],
      evenIf: true,
      unless: [...otherLegal, '(complain|complaint|court of|you)'],
    },
    {
      name: 'orders are obeyed',
      match:
        '{law_demand} .{0,10} (is|are|be|gets) .{0,2} [(answered|obeyed|honored|honoured|followed|complied|met|satisfied|respected)]',
      unless: otherLegal,
    },
    {
      name: 'served with an order',
      match: '(served|presented) with .{0,6} [(subpoena|court order|valid order|warrant|summons)] .{0,12} we',
      evenIf: true,
      unless: [...otherLegal, '(tell|notify|inform) you'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Who receives it\n* Law enforcement, when we receive a valid request.', source: 'own: loyalty programme' },
  {
    text: 'When we are required to provide information in response to a subpoena, court order, or other applicable law or legal process',
    source: 'kasperek 2017',
  },
  { text: 'we will release personal information if required by law', source: 'korg 2010' },
  { text: 'Should a court order it, we must hand over and disclose your data.', source: 'own: small shop' },
  { text: 'We never give your data to anybody unless a law obliges us, with a warrant.', source: 'own: small shop' },
  { text: 'We answer subpoenas, and notify you first where we may.', source: 'own: host' },
  { text: 'We cooperate with law enforcement.', source: 'own: marketplace' },
  { text: 'Where a judge signs a valid warrant, our firm will obey it.', source: 'own: host' },
  { text: 'We must comply with lawful demands for records.', source: 'own: app maker' },
  { text: 'Files may be released to state officials and intelligence agencies.', source: 'own: clinic' },
  { text: 'We act if we are required to do so by law.', source: 'own: retailer' },
  {
    text: 'How we share your data\nA disclosure is also made where this is required by a law or by the courts.',
    source: 'own: GDPR notice',
  },
  { text: 'Police receive information only with a warrant.', source: 'own: small shop' },
  { text: '## Who receives data\n\n- Authorities, where the law obliges us\n- Couriers', source: 'own: web shop' },
  { text: 'A subpoena, warrant or court order will be obeyed.', source: 'own: home centre' },
  {
    text: 'We let these people have it.\n- Police, courts or government agencies, if we are served with a subpoena',
    source: 'own: guitar shop',
  },
  { text: 'If served with a court order, we will comply.', source: 'own: guitar shop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'What we collect\n* Police checks required by law for our drivers.', because: 'collected, not handed over' },
  {
    text: 'Where required by law, we will obtain your consent before we share your data.',
    because: 'the law asks for consent here',
  },
  { text: 'We keep invoices as long as the law requires.', because: 'retention' },
  {
    text: 'In case of a breach we notify the authorities as required by law.',
    because: 'notice of a breach',
  },
  {
    text: 'We transfer data to countries outside the EEA in compliance with the law.',
    because: 'a transfer abroad',
  },
  { text: 'Follow the steps in your order and its returns slip.', because: 'an order of goods' },
  { text: 'We share photos that our readers took of state officials.', because: 'officials receive nothing' },
  { text: 'The police never get data from us.', because: 'a denial' },
  { text: '- Authorities to which you may complain if the law grants it', because: 'a complaint' },
  { text: 'Our delivery orders are met within two days.', because: 'not a demand' },
  { text: 'Served with your order, we add a card.', because: 'dinner' },
];
