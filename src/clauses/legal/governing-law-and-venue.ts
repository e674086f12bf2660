/** Legal: the policy fixes the governing law or the place of disputes. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** The law of some other place that data or people fall under is no choice of law for disputes. */
const FOREIGN_LAW = [
  '(laws|law) of .{0,3} (those|that|these|such|your|their|other|each|any|third|the country|the jurisdiction)',
  '(different|other|local|foreign) {law_name}',
  'law enforcement',
  '(servers|storage|stored|infrastructure|hosted|located) .{0,14} (governed|subject)',
  '(residents|rights|consumers) under .{0,4} {law_name}',
];

export default {
  id: 'governing-law-and-venue',
  topic: 'legal',
  title: 'Fixes the law and the court',
  explanation: 'Disputes are judged by the law, or before the courts, of a place that the company chose.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'governed by the law of',
      match:
        '[(governed|construed|interpreted|enforced)] .{0,3} (by|under|accordance|according|pursuant|with) .{0,8} {law_name} .{0,3} (of|in|without|excluding|applicable)',
      unless: FOREIGN_LAW,
    },
    {
      name: 'governed by a named law',
      match:
        '[(governed|construed|interpreted|enforced)] .{0,3} (by|under|accordance|according|pursuant|with) .{0,6} {place_of_law} .{0,4} {law_name}',
      unless: FOREIGN_LAW,
    },
    {
      name: 'subject to the law of',
      match: [
        '[subject] .{0,4} to .{0,8} {law_of_place}',
        '({dispute}|policy|terms|agreement|statement|notice|site|website|contract|use|relationship|sites)',
      ],
      unless: [...FOREIGN_LAW, '(may|might|could) .{0,3} subject'],
    },
    {
      name: 'law governs',
      match:
        '{law_of_place} .{0,26} [(govern|governs|apply|applies|control)] .{0,10} (policy|agreement|terms|notice|dispute|disputes|statement|these|contract|claim|claims)',
      polarity: 'any',
      unless: [...FOREIGN_LAW, 'not (govern|apply)'],
    },
    {
      name: 'exclusive courts',
      match: [
        '{court_choice}',
        '(court|courts|venue|exclusive|tribunal|tribunals|jurisdiction)',
        '({dispute}|exclusive|exclusively|you|agree|parties|policy|terms|agreement|statement|site)',
      ],
      unless: ['(information|data) (from|of) .{0,6} jurisdiction', 'law enforcement'],
    },
    {
      name: 'suits are brought in',
      match:
        '{dispute} .{0,30} [(brought|commenced|filed|litigated|heard|resolved|instituted|maintained|submitted|tried|adjudicated)] .{0,14} (court|courts|county) .{0,10} (of|in|located|within)',
      unless: '(small claims|disclose)',
    },
    {
      name: 'suits in a county',
      match:
        '{dispute} .{0,12} [(brought|commenced|filed|litigated|instituted|maintained)] .{0,4} (in|before|at) .{0,8} (court|courts|county|tribunal)',
      unless: '(small claims|disclose|information|if you)',
    },
    {
      name: 'application of the law of',
      match:
        '[(application|choice|applicability)] of (the)? {law_name} of (the)? (state|commonwealth|country|province|republic|england|united|usa)',
    },
    {
      name: 'place of jurisdiction',
      match: 'place of (exclusive)? [(jurisdiction|venue)]',
    },
    {
      name: 'law applies',
      match: '{place_of_law} {law_name} (shall)? (exclusively)? [(applies|apply)]$',
    },
    {
      name: 'law and courts',
      match:
        '{place_of_law} {law_name} (shall)? [(applies|apply|governs|governed|controls|control|rules)] (and|here|to|this)',
      unless: [...FOREIGN_LAW, 'to .{0,2} (residents|consumers|minors|customers)'],
    },
    {
      name: 'law controls',
      match: '{place_of_law} {law_name} [(controls|governs|rules)]$',
      unless: FOREIGN_LAW,
    },
    {
      name: 'a label of law',
      match: '^(governing|applicable)? [(law|laws)] .{0,2} (state|commonwealth|england|scotland|{place_of_law})$',
    },
    {
      name: 'a label of courts',
      match: '^(competent|exclusive)? [(courts|court|venue|jurisdiction)] .{0,3} (county|london|{place_of_law})',
    },
    {
      name: 'courts have jurisdiction',
      match: '(court|courts) (of|in|at) .{0,4} [(have|has|are|is)] .{0,3} (jurisdiction|competent|competence)',
      unless: FOREIGN_LAW,
    },
    {
      name: 'a named law applies',
      match: '{named_law} (shall|will|alone|exclusively|is to)? [(applies|apply|governs|govern)]',
      unless: [
        ...FOREIGN_LAW,
        '(where|if|unless|whichever|residents|consumers|rights|right|requires|minors|transfers|tax|sales) .{0,30} {named_law}',
        '(federal|state|applicable) {law_name}',
        '{named_law} .{0,8} (residents|consumers|rights|right|minors|transfers|tax|sales|returns|data)',
      ],
    },
    {
      name: 'quarrels go to court',
      match:
        '({quarrel}|dispute) .{0,4} [(go|goes|heard|belong|belongs|decided|for)] .{0,3} (court|courts|county|tribunal)',
      unless: '(small claims|disclose|information|return|returns)',
    },
    {
      name: 'the agreed court',
      match: '(court|courts) .{0,2} be .{0,3} [(exclusive|competent|agreed)]',
      unless: FOREIGN_LAW,
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'The laws of the State of Delaware shall govern this Notice.', source: 'own: law firm' },
  {
    text: 'are governed in all respects by the laws of the State of Wisconsin',
    source: 'koss 2018',
  },
  { text: 'All questions are governed by English law.', source: 'own: retailer' },
  { text: 'This policy is subject to German law.', source: 'own: retailer' },
  { text: 'The laws of England govern this agreement.', source: 'own: retailer' },
  { text: 'The courts of Oslo have exclusive jurisdiction in all disputes.', source: 'own: retailer' },
  { text: 'Any dispute shall be brought before the courts of Paris.', source: 'own: retailer' },
  { text: 'Our terms provide for the application of the law of the State of Ohio.', source: 'own: app maker' },
  { text: 'Place of jurisdiction is Bern.', source: 'own: retailer' },
  { text: 'Swiss law applies.', source: 'own: retailer' },
  { text: 'A lawsuit against us must be filed in Clark County.', source: 'own: app maker' },
  { text: 'Dutch law applies and rules any quarrel.', source: 'own: web shop' },
  { text: 'Ohio law governs.', source: 'own: retailer' },
  { text: 'Applicable law: England.', source: 'own: web shop' },
  { text: 'Venue: Kent County.', source: 'own: retailer' },
  { text: 'The courts in Graz are competent.', source: 'own: web shop' },
  { text: 'Kentucky law will apply, whatever its conflict rules say.', source: 'own: retailer' },
  { text: 'The laws of Japan govern this document.', source: 'own: Japanese shop' },
  { text: 'Any quarrel is heard in Dane County.', source: 'own: small shop' },
  { text: 'The Kobe District Court shall be the agreed court of first instance.', source: 'own: Japanese shop' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Our servers are located in Norway and so governed by the laws of Norway.',
    because: 'where the servers stand',
  },
  { text: 'Linked sites are governed by their own privacy policies.', because: 'no law' },
  { text: 'Your data may become subject to the laws of those countries.', because: 'a warning about transfers' },
  { text: 'We disclose data where the law of a state requires it.', because: 'a disclosure' },
  { text: 'Courts or the law may oblige us to act.', because: 'no choice of court' },
  { text: 'Where German law applies, consumers may return goods.', because: 'a condition' },
  { text: 'California law applies to residents who are minors.', because: 'who is protected' },
  { text: 'Your dispute of a charge goes to your bank.', because: 'a bank' },
];
