/** Legal: the only remedy against a change is to stop using the service. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'leaving-is-sole-remedy',
  topic: 'legal',
  title: 'Leaving is your only remedy',
  explanation: 'If you dislike a change of the policy, all you can do is stop using the service.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'sole remedy',
      match:
        '[(sole|only|exclusive)] .{0,4} (remedy|recourse|option|right|choice|alternative) .{0,10} (discontinue|stop|cease|terminate|close|leave|not|deactivate|delete)',
      polarity: 'any',
      unless: [
        '(cookies|cookie|link|links|linked|third party|unsubscribe|refund|exchange|damages)',
        'not (your|the|a) (sole|only|exclusive)',
        '(send it back|return it|returns|goods)',
      ],
    },
    {
      name: 'no to a change means leaving',
      match: [
        '[{disagree}] .{0,16} (changes|changed|modified|modification|modifications|revised|revision|revisions|amended|amendment|amendments|updated|any change|the change|a change|such change|this change|any update|the update|new terms|new policy|new version|new notice|new agreement)',
        '{stop_using}',
        '(you|your|customer|user|users|anyone|member|members|whoever)',
      ],
      polarity: 'any',
      unless: '(as|when) .{0,2} (may|might) be',
    },
    {
      name: 'unacceptable change means leaving',
      match: [
        '(change|changes|modification|modifications|revision|revisions|amendment|amendments|update|updates|revised|updated|amended|new) .{0,10} (unacceptable|not acceptable|displease|displeases|dissatisfied|unhappy|disagree|not agree)',
        '(if|should|where|when)',
        '{stop_using}',
      ],
      polarity: 'any',
      unless: '(cookies|cookie|newsletter|emails)',
    },
    {
      name: 'no remedy but leaving',
      match:
        '(one|single|no|no other) .{0,2} [(remedy|recourse)] .{0,10} (discontinue|stop|cease|terminate|close|leave|quit)',
      polarity: 'any',
      unless: '(cookies|cookie|link|links|linked|third party|unsubscribe|refund|exchange|damages)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'if you do not agree with our changes to privacy statement, your sole and exclusive remedy will be to discontinue use of the services',
    source: 'harman 2020',
  },
  {
    text: 'If you disagree with the revised policy, stop using the shop.',
    source: 'own: retailer',
  },
  { text: 'If an update is not acceptable to you, please stop using the app.', source: 'own: app maker' },
  { text: 'Should a change displease you, your only recourse is to close your account.', source: 'own: app maker' },
  { text: 'If you do not accept an amendment, you must cease using the app.', source: 'own: app maker' },
  { text: 'If a revision does not suit you, your one recourse is to stop shopping here.', source: 'own: retailer' },
  { text: 'Anyone unhappy with the revision can only close the account.', source: 'own: loyalty club' },
  {
    text: 'If the changes are not to your liking, your only choice is to stop using our site.',
    source: 'own: web shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'If you do not agree with this policy, please do not use the site.', because: 'not about a change' },
  { text: 'Your sole remedy for a faulty product is a refund.', because: 'about products' },
  { text: 'If you do not accept the changes, you can object in writing.', because: 'another remedy' },
  { text: 'Your one remedy for torn goods is an exchange; please stop using them.', because: 'goods' },
  {
    text: 'Leaving is not your only choice if a change is not to your liking; stop using one feature.',
    because: 'another remedy',
  },
  {
    text: 'If the new kettle is not to your liking, your only option is to stop using it and send it back.',
    because: 'goods',
  },
];
