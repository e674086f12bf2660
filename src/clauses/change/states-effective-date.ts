/** Change: the policy gives the date of its last update or of its coming into force. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'states-effective-date',
  topic: 'change',
  title: 'Carries a date',
  explanation: 'You can see when this policy was last changed or came into force.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'last updated on',
      match:
        '[(updated|revised|modified|amended|changed|reviewed|edited|posted|published|update|revision|modification|amendment|dated|adopted|created|drafted|written|wrote|rewritten|prepared|issued|current|log|history)] .{0,6} {written_date}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: [
        '(safe harbor|shield|certified|certification|section|code)',
        '(we|to|will|may|every|each) (update|update our|review|revise)',
        '(catalog|products|prices|law|requests|act) .{0,6} {written_date}',
      ],
    },
    {
      name: 'effective on',
      match: '[(effective|valid|force|effect|applies|apply)] .{0,7} {written_date}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: [
        '(ccpa|cpra|gdpr|law|act|regulation|shield|harbor|directive|framework|prior|until|before) .{0,20} {written_date}',
        '{written_date} .{0,8} (ccpa|cpra|gdpr|law|act|regulation|shield|california|consumers|residents)',
        '(offer|offers|discount|coupon|coupons|voucher|vouchers|sale|price|prices)',
      ],
    },
    {
      name: 'last updated, other date form',
      match:
        '(last|date|effective|revision) (updated|modified|revised|changed|reviewed|update|revision|date|modification) (on|is|was)? !{month_name}$',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless:
        '(line|annually|monthly|daily|accordingly|periodically|immediately|date|here|below|above|version|regularly|policy|terms|notice|of|you|time|continued|form|information|website|site|it|them|data|us)$',
    },
    {
      name: 'date at the top',
      match: [
        '[(date|updated|revised|modified|dated)] .{0,16} (top|above|below|bottom|beginning|end|foot|header|heading|footer) .{0,4} (page|policy|notice|statement|document)?',
        '(last|latest|effective|recent|current|revision|updated)',
        '(note|noted|indicate|indicates|indicated|show|shown|shows|state|stated|see|find|found|appears|revise|revising|change|update|updating|modify|is|identified|checking|refer|reflect|reflected)',
      ],
      unless: '(your account|your order|your data|your information|order|collected)',
    },
    {
      name: 'a dated line',
      match: '^(date|dated|stand|status) (as)? (of|from)? !{month_name}$',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '(birth|delivery|collected|registration|order|purchase)',
    },
    {
      name: 'a line with nothing but a date',
      match: '^(as of|on|dated|date|status|stand|rev|version|privacy policy|posted)? {written_date}$',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'dated version',
      match: '[(version|edition)] .{0,3} {written_date}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '(app|software|released)',
    },
    {
      name: 'date given with the text',
      match:
        '(include|includes|state|show|shows|note|display) the [date] (when|that|on which|of) .{0,6} (last|latest) (updated|revised|changed|modified|update|revision|change)',
    },
    {
      name: 'a label of its date',
      match:
        '^(date of)? (publication|publishing|issue|commencement|adoption|posting|enactment|enacted|entry|text|edition|notice|policy) (into force|date|date of|of|dated|on)? .{0,1} {written_date} .{0,1}$',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'dated edition',
      match: '{written_date} [(edition|version|revision)]',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '(app|software|catalogue|magazine|book)',
    },
  ],
  ifMissing: {
    title: 'Its date',
    explanation: 'The policy carries no date, so you cannot tell how old it is or whether it changed.',
  },
} satisfies Clause;

export const examples: Example[] = [
  { text: 'The date of the latest revision is noted at the top of this page.', source: 'own: retailer' },
  { text: 'This Privacy Policy was last revised on December 18, 2018.', source: 'koss 2018' },
  { text: 'This Policy is effective as of October 9, 2017.', source: 'kasperek 2017' },
  { text: 'harman privacy statement last updated: 05/15 /20', source: 'harman 2020' },
  { text: 'Last updated: 19.10.2020', source: 'own: GDPR notice' },
  { text: 'As of May 2018', source: 'own: retailer' },
  { text: 'Stand: 05.06.2018', source: 'own: GDPR notice' },
  { text: 'Version 4 of 2 May 2019', source: 'own: app maker' },
  { text: 'When we post changes, we include the date when the notice was last revised.', source: 'own: retailer' },
  { text: 'This notice applies from 1 July 2022.', source: 'own: retailer' },
  { text: 'Publication date: 2 June 2025', source: 'own: brand' },
  { text: 'Date of issue: 4 March 2024', source: 'own: law firm' },
  { text: 'We wrote this in March 2024.', source: 'own: small shop' },
  { text: 'Privacy notice, March 2024 edition', source: 'own: old catalogue' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Effective January 1, 2020, the CCPA gives residents of California new rights.',
    because: 'the date of a law',
  },
  { text: 'This policy was updated to reflect a new law.', because: 'no date is given' },
  { text: 'Our company was founded on May 2, 1985.', because: 'another date' },
  { text: 'Please check when this policy was last updated.', because: 'no date is given' },
  { text: 'The discount applies to orders placed before 1 July 2022 only.', because: 'a discount' },
  { text: 'This offer is valid from 4 March 2024.', because: 'an offer' },
  { text: 'Delivery date: 4 March 2024', because: 'a delivery' },
];
