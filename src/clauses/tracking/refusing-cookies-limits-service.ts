import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'refusing-cookies-limits-service',
  topic: 'tracking',
  title: 'Without cookies some things do not work',
  explanation: 'If you refuse cookies, parts of the site will not work or will work less well.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'loss',
      match: [
        '(without|disable|disables|disabling|disabled|refuse|refusing|reject|rejecting|decline|declining|block|blocking|delete|deleting|remove|removing|turn off|turned off|not accept|do so|doing so|do this|this setting|opt out|deactivate|not allow|off)',
        '(not work|not function|not be able|unable|limit|limited|not be available|unavailable|inaccessible|affect|lose|not be possible|impair|impaired|not operate|not perform|not properly|restricted|interfere|reduce|diminished|may not)',
      ],
      polarity: 'any',
    },
    {
      name: 'cookies required',
      match: '(must|need|required|require|requires|necessary) .{0,6} cookies .{0,3} (enabled|accept)',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Please note that rejecting cookies will limit the features available to you on the website.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'If you refuse cookies, you can still use every part of the shop.', because: 'nothing is lost' },
];
