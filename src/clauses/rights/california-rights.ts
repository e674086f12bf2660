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
        '(ccpa|cpra|1798.83|1798.80|1798|shine the light|california consumer privacy act|california privacy rights act|22581|1798.100|1798.120)',
      polarity: 'any',
      evenIf: true,
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'California privacy rights',
      match:
        '(california|californian|ca|california resident|california consumer) .{0,3} (privacy|consumer) .{0,2} (rights|right|choices|disclosures)',
      polarity: 'any',
      evenIf: true,
      in: ['heading', 'paragraph', 'item', 'row'],
    },
    {
      name: 'residents may ask',
      match: [
        '{californian}',
        '(right|rights|request|requests|entitled|opt out|ask|obtain|permits|removal|remove|delete|list)',
      ],
      polarity: 'any',
      evenIf: true,
      unless: '(track|dnt)',
    },
    {
      name: 'California law gives',
      match:
        '(california law|california civil code|cal civ code|california business and professions code|laws of california|state of california) .{0,12} (permits|permit|allows|gives|provides|grants|entitles|requires|request)',
      polarity: 'any',
      evenIf: true,
      unless: '(track|dnt)',
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
];

export const counterExamples: CounterExample[] = [
  { text: 'Our offices are in Los Angeles, California.', because: 'an address' },
  {
    text: 'California law requires us to say how we respond to do not track signals.',
    because: 'no right of residents',
  },
  { text: 'These terms are governed by the laws of the State of California.', because: 'governing law' },
];
