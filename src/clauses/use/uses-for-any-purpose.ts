import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-for-any-purpose',
  topic: 'use',
  title: 'May use data for any purpose',
  explanation: 'The company leaves open what it will do with information: any lawful purpose, or any purpose at all.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'for any purpose',
      match:
        '[(use|uses|used|using|process|processed|utilize|utilise)] .{0,40} (for|in) any (and all)? (other)? (lawful|legal|legitimate|legally|permissible|permitted|business|commercial|such)? .{0,2} (purpose|purposes)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'free to use',
      match:
        '(may|can|free to|right to|entitled to) (also)? use .{0,14} for any (and all)? (other)? (lawful|legal|legitimate|permissible|permitted|business|commercial)? .{0,2} (purpose|purposes)',
      polarity: 'any',
      unless: ['{bounded_purpose}', 'you (may|can) use'],
    },
    {
      name: 'as we see fit',
      match:
        '[(use|uses|used)] .{0,12} (in any way|in any manner|however|as) (we|it) (choose|see fit|like|wish|please|deem)',
      polarity: 'any',
      unless: '{bounded_purpose}',
    },
    {
      name: 'whatever purpose',
      match:
        '[(use|uses|used|process|processed)] .{0,16} for (whatever|whichever) .{0,2} (purpose|purposes|reason|reasons)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'other purposes',
      match:
        '[(use|uses|used|using|process|processed)] .{0,40} for other .{0,2} (purpose|purposes) (including|such as|without|not limited|at our|in our|that we|we deem|as we deem)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'listed',
      match:
        '(any|all) (other)? (lawful|legal|legitimate|permissible|permitted|business|other)? business? (purpose|purposes)',
      in: ['item'],
      unless: '{bounded_purpose}',
    },
    {
      name: 'as a purpose of its own',
      match: '^.{0,2} for any (other)? (lawful|legal|legitimate|permissible|business)? (purpose|purposes)',
      unless: '{bounded_purpose}',
    },
    {
      name: 'such other purposes as we see fit',
      match:
        '(such|any|and|for) .{0,1} (other|additional|further) .{0,1} [(purpose|purposes)] as .{0,12} (fit|appropriate|proper|desirable|choose|wish|please|expedient)',
      unless: '(you|customer|required|agreed|consent)',
    },
  ],
  contradicts: ['use-limited-to-stated-purposes'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'For any lawful purpose.', source: 'own: CCPA section' },
  {
    text: 'If the information we collect is not PI, then we may use that information for any lawful purpose.',
    source: 'koss 2018',
  },
  { text: 'We may use your comments for any purpose whatsoever.', source: 'own: retailer' },
  { text: 'We may use the information in any way we see fit.', source: 'own: 2000s site' },
  {
    text: 'Your information may be used for other purposes, including without limitation research.',
    source: 'own: app maker',
  },
  { text: 'We use your data for:\n- delivery\n- any other lawful purpose', source: 'own: CCPA section' },
  { text: 'We may use the data for whatever purpose we see fit.', source: 'own: retailer' },
  {
    text: 'Your data is processed for orders and for such other purposes as the company may from time to time deem fit.',
    source: 'own: jeweller',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We also use aggregated data, such as statistics, for any purpose.',
    because: 'totals, no data about the person',
  },
  { text: 'This notice and the Terms of Use may be changed at any time as we deem right.', because: 'about the terms' },
  {
    text: 'We may use your feedback and suggestions as we see fit, for any purpose.',
    because: 'ideas, no data about the person',
  },
  { text: 'We will not use your data for any other purpose.', because: 'a denial' },
  {
    text: 'We use your data for any other purpose that we disclose to you when we collect it.',
    because: 'bound to disclosure',
  },
  { text: 'With your consent we use your data for any purpose you agree to.', because: 'bound to consent' },
  { text: 'Our processors may not use the data for any purpose of their own.', because: 'a limit on others' },
  { text: 'We use data for orders and such other purposes as you consent to as appropriate.', because: 'with consent' },
];
