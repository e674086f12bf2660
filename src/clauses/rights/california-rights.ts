/** The clause that names rights of California residents. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'california-rights',
  topic: 'rights',
  title: 'Names rights of Californians',
  explanation: 'The policy speaks of the special privacy rights that California law gives its residents.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'named law',
      match:
        '(ccpa|cpra|1798.83|1798.80|1798.81|1798|1798.82|shine the light|california consumer privacy act|california privacy rights act|22581|22580|1798.100|1798.105|1798.110|1798.115|1798.120|1798.125|1798.130|1798.140|1798.185|sb 27|senate bill 27|eraser law)',
      polarity: 'any',
      evenIf: true,
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'California privacy rights',
      match:
        '(california|californian|ca|california resident|california consumer|californias) .{0,3} (privacy|consumer) .{0,2} (rights|right|choices|disclosures|disclosure|notice|information|law|laws|supplement|addendum|policy)',
      polarity: 'any',
      evenIf: true,
      unless: '(track|dnt|online privacy protection|caloppa)',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'notice to Californians',
      match:
        '(notice|notices|notification|information|disclosures|disclosure|statement|provisions|terms|rights|addendum|supplement|specific) .{0,2} (to|for|of) .{0,3} {californian}',
      polarity: 'any',
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    { name: 'title', match: '^.{0,3} {californian}', in: ['heading'], polarity: 'any' },
    {
      name: 'residents may ask',
      match: [
        '{californian}',
        '(right|rights|request|requests|entitled|opt out|ask|obtain|permits|removal|remove|delete|list|direct marketing|minor|minors)',
      ],
      polarity: 'any',
      evenIf: true,
      unless: '(track|dnt|refund|recycling|tax|taxes)',
    },
    {
      name: 'California law gives',
      match:
        '(california law|california civil code|cal civ code|civil code of california|california business and professions code|laws of california|state of california|california statute) .{0,14} (permits|permit|allows|allow|gives|provides|provide|grants|entitles|requires|request|right|rights)',
      polarity: 'any',
      evenIf: true,
      unless: ['(track|dnt|oppa|caloppa)', '(governed|construed|jurisdiction|venue|courts)'],
    },
    {
      name: 'a section for Californians',
      match: '(applies|apply|applicable|only|solely|intended|supplements) .{0,3} (to|for) .{0,4} {californian}',
      unless: ['(track|dnt)', '(warranty|proposition|prop|tax|shipping)'],
      in: ['heading', 'paragraph', 'item', 'row'],
    },
  ],
  legal: ['CCPA', 'Cal. Civ. Code § 1798.83'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'California Civil Code Section 1798.83 permits California residents', source: 'koss 2018' },
  { text: 'disclosure requirements of California Civil Code Section 1798.83', source: 'kasperek 2017' },
  { text: 'your california privacy rights', source: 'harman 2020' },
  { text: 'If you are a California resident, you may ask for a list of such companies.', source: 'own: retailer' },
  {
    text: 'California law allows customers to ask with whom we shared their data for marketing.',
    source: 'own: retailer',
  },
  { text: 'Notice to California residents: ask us for the details once a year.', source: 'own: retailer' },
  { text: 'California residents\nYou can write to the address below.', source: 'own: retailer' },
  { text: 'This section applies only to California consumers.', source: 'own: CCPA section' },
  {
    text: 'Depending on where you live (Oregon, California, Texas), you may ask us for a copy.',
    source: 'own: retailer',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our offices are in Los Angeles, California.', because: 'an address' },
  {
    text: 'California law requires us to say how we respond to do not track signals.',
    because: 'no right of residents',
  },
  { text: 'These terms are governed by the laws of the State of California.', because: 'governing law' },
  { text: 'We ship to California, Oregon and Nevada.', because: 'a place of delivery' },
  { text: 'We ship to states like California; ask us for a price.', because: 'a place of delivery' },
];
