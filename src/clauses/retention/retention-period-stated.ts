/** The clause that states a concrete period for which personal data is kept. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'retention-period-stated',
  topic: 'retention',
  title: 'Says how long data is kept',
  explanation: 'The policy gives a period in days, months or years after which your details go.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'kept for a period',
      match: '[{keep}] .{0,26} {period_number} .{0,2} {period_unit}',
      polarity: 'any',
      unless: '{not_retention_period}',
    },
    {
      name: 'deleted after a period',
      match: [
        '[{dispose}]',
        '(after|within|every|following|for|up to|longer than|more than|later than|of|inactive|last) .{0,4} {period_number} .{0,2} {period_unit}',
      ],
      polarity: 'any',
      unless: ['{not_retention_period}', '{delete_other}', '{unsubscribing}'],
    },
    {
      name: 'a year',
      match: '[{keep}] .{0,16} for .{0,3} (a|an|one|whole|full|calendar) (year|month|week|day|decade)',
      polarity: 'any',
      unless: '{not_retention_period}',
    },
    {
      name: 'retention period',
      match:
        '(retention|storage|erasure|deletion) (period|periods|time|limit|term|deadline) .{0,12} [{period_number}] .{0,2} {period_unit}',
      unless: '{not_retention_period}',
    },
    {
      name: 'a period after an event',
      match: '[{dispose}] .{0,3} {period_number} .{0,2} {period_unit} .{0,2} (after|following|from|later)',
      polarity: 'any',
      unless: ['{not_retention_period}', '{delete_other}', '{unsubscribing}'],
    },
    {
      name: 'in a list of periods',
      match: '[{period_number}] .{0,2} {period_unit}',
      under: '(retention|retain|storage|store|stored|keep|kept|how long)',
      in: ['paragraph', 'item', 'row'],
      unless: ['{not_retention_period}', '(response|request|requests)'],
    },
    {
      name: 'a label and its period',
      match: '^.{0,4} {kept_thing} .{0,5} [{period_number}] .{0,2} {period_unit}',
      polarity: 'any',
      unless: [
        '{not_retention_period}',
        '(see|seen|view|viewed|download|ship|shipped|ago|every|open|reply|arrive|arrives|return|returned|within)',
      ],
      in: ['paragraph', 'item', 'row'],
    },
    {
      name: 'a row ends in a period',
      match: [
        '[{period_number}] {period_unit} .{0,5}$',
        '({kept_thing}|address|number|name|phone|email|purchases|purchase)',
      ],
      polarity: 'any',
      in: ['row'],
      unless: ['{not_retention_period}', '(delivery|shipping) (time|times|within|takes)', '(trial|guarantee)'],
    },
    {
      name: 'stays so long',
      match:
        '({data}|{kept_thing}|it|they) .{0,4} [(stay|stays|remain|remains|sit|live)] .{0,4} (in|on|with) .{0,4} (books|file|files|system|systems|records|database|archive|archives|servers|us) .{0,4} {period_number} .{0,2} {period_unit}',
      unless: '{not_retention_period}',
    },
    {
      name: 'half a year',
      match:
        '[({dispose}|{keep}|throw away|throws away)] .{0,14} (half a|a quarter of a|a) (year|decade|quarter) (after|later|from|following)',
      unless: '{not_retention_period}',
    },
    {
      name: 'plus a period',
      match:
        '({kept_thing}|registration|{keep}) .{0,12} (plus|and then|and another|and a further) .{0,2} [{period_number}] .{0,2} {period_unit}',
      polarity: 'any',
      unless: ['{cookie}', '(shipping|delivery|refund)'],
    },
  ],
  legal: ['GDPR Art. 13(2)(a)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We keep order records for seven years.', source: 'own: retailer' },
  { text: 'Server logs are deleted after 30 days.', source: 'own: app maker' },
  { text: 'Your application is stored for 6 months.', source: 'own: GDPR notice' },
  { text: 'We erase closed accounts within 90 days.', source: 'own: app maker' },
  { text: 'Invoices are kept for a year.', source: 'own: retailer' },
  { text: 'The storage period for applications is 6 months.', source: 'own: GDPR notice' },
  { text: 'We erase accounts three years after the last login.', source: 'own: app maker' },
  { text: 'How long we store your data\n- Order data: 6 years\n- Messages: 2 years', source: 'own: retailer' },
  { text: 'Support tickets: 18 months.', source: 'own: app maker' },
  { text: '| Delivery address | needed to ship | 6 years |', source: 'own: web shop' },
  { text: 'Contracts stay in our archive for eight years.', source: 'own: retailer' },
  { text: 'We shred application letters half a year after the choice is made.', source: 'own: employer' },
  { text: 'We keep repair files for the time of the repair and another 12 months.', source: 'own: workshop' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our cookies are stored for two years.', because: 'the lifetime of a cookie' },
  { text: 'We will answer your request within 30 days.', because: 'a time to answer' },
  { text: 'We retain your data for a reasonable period.', because: 'no concrete period' },
  { text: 'We collected the following in the past 12 months.', because: 'a look back, no retention' },
  { text: 'You must be at least 13 years of age to store data with us.', because: 'an age' },
  { text: 'Order history of 2 years can be viewed in the app.', because: 'what can be seen, not how long it is kept' },
  { text: 'Account holders get 30 days’ notice of changes.', because: 'how early one is told' },
  { text: 'Orders within 14 days are returned for free.', because: 'returns' },
];
