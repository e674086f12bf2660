/** Security: the policy promises to tell people of a data breach. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'notifies-of-breach',
  topic: 'security',
  title: 'Tells you of a data breach',
  explanation: 'If your data gets into the wrong hands, the company promises to let you know.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'we notify of a breach',
      evenIf: true,
      match: ['[{tell_verb}] .{0,14} {affected_people}', '{breach_event}'],
      unless: [
        '{tell_verb} (us|our|the company|me)',
        '(notify|inform|contact|alert|advise) .{0,4} (police|law enforcement) .{0,4}',
        '(breach|breaches) of .{0,4} (terms|agreement|contract|these|this|our terms|any|law|policy)',
        '(you|user|users|customers) (must|should|shall|agree|will|are) .{0,6} (notify|inform|contact|tell)',
        '(may|might) (attempt|try|seek|notify|inform|choose)',
        '(please contact|possible breach)',
        '{stolen_goods}',
        'you .{0,6} (suspect|suspected|believe) .{0,8} (breach|compromised)',
      ],
    },
    {
      name: 'notice as the law requires',
      match: [
        '[(notification|notifications|notices|notify)] .{0,4} (laws|requirements|guidelines|obligations|rules|requirement)',
        '(data|security|privacy) (breach|breaches|incident)',
        '(comply|follow|accordance|observe|meet|adhere)',
      ],
    },
    {
      name: 'duties by their article',
      match: [
        '[(comply|complied|follow|followed|observe|observed|meet|accordance|fulfil|notify)]',
        '(article|articles|art|arts) .{0,3} 34',
        '(breach|breaches|incident)',
      ],
      evenIf: true,
    },
    {
      name: 'notice is posted',
      evenIf: true,
      match: [
        '[(post|publish|provide|give)] .{0,3} (notice|notification)',
        '(security|data) (breach|breaches|incident)',
      ],
      unless: '(may|might|can)',
    },
    {
      name: 'people are told',
      evenIf: true,
      match: ['{people_told}', '{breach_event}'],
      unless: [
        '(breach|breaches) of .{0,4} (terms|agreement|contract|these|this|our terms|any|law|policy)',
        '{stolen_goods}',
      ],
    },
  ],
  ifMissing: {
    title: 'That it tells you of a data breach',
    explanation: 'The policy does not promise to tell you if your data is stolen or leaked.',
  },
  legal: ['GDPR Art. 34'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'In the event of a data breach, we will notify affected customers without delay.',
    source: 'own: retailer',
  },
  { text: 'If your data is compromised, we will inform you by e-mail within 72 hours.', source: 'own: GDPR notice' },
  { text: 'After a data breach we follow the notification laws of your state.', source: 'own: retailer' },
  { text: 'If a security breach happens, we will post a notice on this site.', source: 'own: retailer' },
  { text: 'You will be notified of any security incident that touches your account.', source: 'own: app maker' },
  {
    text: 'Should a breach occur:\n- we will let you know as the law requires\n- we will tell the authority',
    source: 'own: app maker',
  },
  { text: 'In case of a breach we will observe Articles 33 and 34 GDPR.', source: 'own: GDPR notice' },
  { text: 'Should attackers get at our files, you will hear from us at once.', source: 'own: start-up' },
  { text: 'If anything is ever stolen, customers are warned by letter.', source: 'own: small shop' },
  {
    text: 'Where an incident involving your details happens, we inform you and the authority.',
    source: 'own: retailer',
  },
  { text: 'Should anyone get hold of your records, we let you know at once.', source: 'own: small shop' },
  { text: 'If a thief breaks in, we will tell customers.', source: 'own: small shop' },
  {
    text: 'If our systems are broken into and your data is touched, you will hear from us within three days.',
    source: 'own: small shop',
  },
  { text: 'In the event of leakage, each customer concerned will be informed.', source: 'own: Japanese shop' },
  { text: 'Each affected principal will be intimated of a personal data breach.', source: 'own: Indian shop' },
  { text: 'If an incident is likely to harm you, we will be in touch straight away.', source: 'own: web shop' },
  { text: 'If we lose your data, we will tell you within three days.', source: 'own: small shop' },
  { text: 'Affected persons shall be informed of incidents involving their data.', source: 'own: law firm' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Please notify us at once if you learn of a breach of your account.',
    because: 'the customer is to tell the company',
  },
  { text: 'We may notify you of your breach of these terms.', because: 'breach of contract, not of data' },
  { text: 'Article 34 of our terms lists what you must do to follow them after a move.', because: 'no breach' },
  { text: 'We take steps to prevent data breaches.', because: 'no promise to tell' },
  { text: 'If you hear of a leak in our shop, call us.', because: 'asks, promises nothing' },
  { text: 'If your parcel is stolen on the way, we will tell you.', because: 'goods' },
  { text: 'If we lose your parcel, we will tell you within three days.', because: 'goods' },
];
