/** The clause for seeing or getting a copy of one's data: wordings of laws, of account pages and of plain offers. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'right-to-access',
  topic: 'rights',
  title: 'You can see your data',
  explanation: 'You can look up what the company holds about you, or ask for a copy of it.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'right of access',
      match: '(right|rights|entitled|entitlement) (to|of) .{0,12} [(access|accessing)]',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'look at your data',
      match: '{right_frame} .{0,10} [{access_word}] .{0,12} {your_data}',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'to access, do this',
      match: ['(to|for) .{0,8} [{access_word}] .{0,10} {your_data}', '{how_to_ask}'],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'a copy of the data',
      match:
        '(request|obtain|receive|get|ask|require|provide|provided|send|download|right|entitled|supply|give|have) .{0,12} [(copy|copies)] .{0,3} (of|containing) .{0,8} ({your_data}|information|data)',
      evenIf: true,
    },
    {
      name: 'learn what is held',
      match: [
        '(right|rights|request|requests|ask|asking|entitled|may|can|wish|want|like) .{0,12} [{learn}]',
        '(information|data|pi|pii|details) .{0,10} (collect|collects|collected|hold|holds|held|have|has|store|stored|stores|process|processes|processed|processing|possess|maintain|maintains|keep|keeps)',
      ],
      unless: '{other_actor}',
      evenIf: true,
    },
    { name: 'right to know', match: '(right|rights|request|requests) [to] know' },
    {
      name: 'access request',
      match: '(subject|data|consumer|information|submit|make|submitting|making) access (request|requests)',
    },
    {
      name: 'we give you access',
      match:
        '(provide|provides|give|gives|offer|offers|grant|grants|afford|allow|allows) .{0,2} {right_holder} .{0,8} [access] .{0,6} {your_data}',
    },
    {
      name: 'access is given on request',
      match: ['[access] .{0,8} {your_data}', '(upon|on|at) .{0,2} (request|written request)'],
      unless: '{other_actor}',
    },
    {
      name: 'heading',
      match: '(right|rights) (to|of) .{0,3} [(access|know|information)]',
      in: ['heading'],
    },
  ],
  ifMissing: 'The policy does not say whether you can see what the company holds about you.',
  legal: ['GDPR Art. 15', 'CCPA § 1798.110'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'You have the right to request access to your PI', source: 'koss 2018' },
  {
    text: 'you can contact us at any time to request to access, modify, or delete the personal data we possess about you',
    source: 'harman 2020',
  },
  {
    text: 'you will have access on your Account profile to view certain Personal Information that we have collected regarding you',
    source: 'kasperek 2017',
  },
  { text: 'To review the details we hold, e-mail privacy@shop.example.', source: 'own: retailer' },
  {
    text: 'Ask us for a copy of the personal information we keep, and we will send it within a month.',
    source: 'own: retailer',
  },
  {
    text: 'You may ask that we tell you which categories of personal information we collected in the last year.',
    source: 'own: CCPA section',
  },
  { text: 'Requests to know can be sent through our web form.', source: 'own: CCPA section' },
  { text: 'You can make a subject access request free of charge.', source: 'own: GDPR notice' },
  { text: 'Our members area gives you access to your account records.', source: 'own: app maker' },
  { text: 'Reasonable access to your personal data is granted upon request.', source: 'own: app maker' },
  { text: 'Right of access\nWrite to our office and we reply within thirty days.', source: 'own: GDPR notice' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Only trained employees can access your personal information.',
    because: 'staff look at the data, not the person',
  },
  { text: 'Other users may see your profile information.', because: 'others see the data' },
  { text: 'We reserve the right to access your account.', because: 'a right of the company' },
  { text: 'You can access our website without an account.', because: 'access to the site, not to data' },
  { text: 'Please review this privacy policy from time to time.', because: 'reading the policy is no access to data' },
];
