import type { Clause, CounterExample, Example } from '../../core/clause.ts';

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
      match: '[{sell}] .{0,6} {personal_data}',
      unless: ['(opt out|right|request|rights) .{0,8} {sell}', '(not|without|never) {sell}'],
    },
    {
      name: 'counts as a sale',
      match:
        '({share_word}|{data}|cookies|practices|this|activities|advertising) .{0,12} (may|could|might|can|is|are|would|be) .{0,2} (considered|deemed|constitute|construed|qualify|regarded) .{0,3} (sale|sales|selling|sell)',
    },
  ],
  contradicts: ['does-not-sell-personal-data'],
  legal: ['CCPA § 1798.120'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We may sell or rent your personal information to other companies.', source: 'own' },
  { text: 'Sharing data with ad networks may be considered a sale under California law.', source: 'own' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not sell your personal information.', because: 'a denial' },
  {
    text: 'You have the right to opt out of the sale of your personal information.',
    because: 'a right, not a practice',
  },
  { text: 'If we sell our business, your data moves to the buyer.', because: 'the business is sold, not the data' },
];
