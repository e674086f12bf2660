/** Change: the policy promises to tell people of changes by e-mail, message or at login. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'notifies-of-changes-directly',
  topic: 'change',
  title: 'Tells you of important changes',
  explanation: 'If the policy changes in a way that matters, the company promises to tell you, for example by e-mail.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'told by a message',
      match: [
        '[({tell_verb}|notice|email|send|sending|emailing|communicate|communicated|bring|announce)]',
        '{own_message}',
        '{policy_change}',
      ],
      unless: [
        '(merger|acquisition|ownership|bankruptcy|sold)',
        '(may|might|can|could) .{0,4} {tell_verb}',
        '{tell_verb} (us|our)',
        '(opt out|unsubscribe|contact us|questions)',
        '(changes|change|update|updates) .{0,4} (your|account) (information|details|email|address|preferences|order)',
      ],
    },
    {
      name: 'told before big changes',
      match: [
        '(will|shall|would|commit|undertake|always|promise) .{0,6} [(notify|inform|alert|advise|tell|notice|notification|contact|let)] .{0,30} {big_change} .{0,8} {change_noun}',
      ],
      unless: [
        '(by|through) .{0,4} (posting|publishing|updating|revising|placing|putting)',
        '(notice|notification) .{0,6} (on|at) .{0,4} (site|website|homepage|page)',
        '(merger|acquisition|ownership|bankruptcy)',
      ],
    },
    {
      name: 'big change, then told',
      match: [
        '({big_change}|reduce|reduces) .{0,24} (will|shall) .{0,6} [(notify|inform|alert|advise|tell|contact|let|notified|informed)]',
        '({changed_text}|{change_noun}|{change_verb})',
      ],
      unless: [
        '(by|through) .{0,4} (posting|publishing|updating|revising|placing|putting)',
        '(notice|notification|notify) .{0,6} (on|at|via) .{0,4} (site|website|homepage|page)',
        '(merger|acquisition|ownership|bankruptcy)',
      ],
    },
    {
      name: 'told in advance',
      match: [
        '[(notify|inform|alert|notice|notified|informed|notification)] .{0,12} (before|prior|advance|beforehand|ahead)',
        '{policy_change}',
        '(you|users|customers)',
      ],
      unless: [
        '(without|no) .{0,4} (notice|notification)',
        '(by|through) .{0,4} (posting|publishing|updating|revising|placing)',
        '(merger|acquisition|ownership|bankruptcy)',
      ],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'If we make material changes to this policy, we will provide advance notice to you by email or by posting a message on the website',
    source: 'koss 2018',
  },
  {
    text: 'we will make reasonable efforts to notify you of such changes (including through email, push message, and/or by posting a notice directly to your account)',
    source: 'harman 2020',
  },
  {
    text: 'we will also send an e-mail to users who have provided their information notifying them of the changes in our Privacy Policy',
    source: 'korg 2010',
  },
  { text: 'We will notify you of any material changes to this statement.', source: 'own: app maker' },
  { text: 'Where a change is significant, we will let you know.', source: 'own: GDPR notice' },
  { text: 'We will inform our customers in advance of changes to this notice.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will notify you of changes by posting the new policy on this page.', because: 'only the new version' },
  { text: 'We will e-mail you when your order changes.', because: 'an order, not the policy' },
  {
    text: 'We may notify you of changes to this policy by e-mail.',
    because: 'a possibility, no promise',
  },
  {
    text: 'Please notify us by e-mail of changes to your information.',
    because: 'the customer is to tell the company',
  },
];
