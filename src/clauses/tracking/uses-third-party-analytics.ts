import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-third-party-analytics',
  topic: 'tracking',
  title: 'Lets other companies measure your visit',
  explanation: 'An outside measuring service such as Google Analytics learns what you look at and do on the site.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    { name: 'a service by name', match: '[{analytics_name}]' },
    {
      name: 'analytics provider',
      match:
        '[(analytics|analytic|measurement|statistics)] .{0,2} (provider|providers|partner|partners|company|companies|service|services|vendor|vendors|firm|firms|tools|software)',
    },
    {
      name: 'third parties measure visits',
      match: [
        '[(analytics|analyze|analyse|analyzing|analysing|measure|measuring|understand|monitor|track|statistics|insights|evaluate)] .{0,10} {visit_word}',
        '(third party|third parties|outside company|outside companies|service provider|service providers|vendor|vendors|partner|partners|others)',
        '(cookie|cookies|analytics|technologies|tools|collect|collects|analyze|analyse|measure|statistics|insights)',
      ],
    },
    {
      name: 'third-party analytics',
      match: [
        '[(analytics|analytic)]',
        '(third party|third parties|service providers|service provider|vendors|partners|others|companies)',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We use Google, a third-party analytics provider, to collect information about the users of the website.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not use Google Analytics or any similar service.', because: 'a denial' },
];
