import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'service-providers-bound',
  topic: 'sharing',
  title: 'Service providers may use your data only for their task',
  explanation:
    'Firms that receive your data from the company must protect it and may not use it for ends of their own.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'only for the task',
      match:
        '{recipient_subject} .{0,18} [(use|uses|used|using|access|process|processed)] .{0,14} (only|solely|exclusively|strictly) .{0,3} (for|to|as|in|on|by|when|by those)',
    },
    {
      name: 'may only use',
      match:
        '{recipient_subject} .{0,14} (only|solely|exclusively) .{0,6} [(use|used|access|process|processed|have access)]',
    },
    {
      name: 'no other use',
      match:
        '{recipient_subject} .{0,14} (not|prohibited|restricted|forbidden|never|prohibit|prohibits|no) .{0,8} [(use|using|uses|disclose|disclosing|share|sharing|sell|process|retain)] .{0,14} {other_use}',
      polarity: 'any',
    },
    {
      name: 'bound by contract',
      match: ['[{bind_word}]', '({helper}|{recipient_subject})', '{protect_word}'],
      unless: '(you agree|your agreement)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'They are not permitted to use your Personal Information for their own purposes.', source: 'kasperek 2017' },
];

export const counterExamples: CounterExample[] = [];
