import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-health-or-biometrics',
  topic: 'collection',
  title: 'Collects health or biometric data',
  explanation:
    'The company takes data about your health or body, such as medical details, fitness data, voiceprints or face scans.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    { name: 'we collect', match: '[{gather}] .{0,30} {health_item}', unless: ['{definition}', '{not_the_body}'] },
    { name: 'you give', match: '{giver} .{0,6} [{give_verb}] .{0,25} {health_item}', unless: '{not_the_body}' },
    {
      name: 'are collected',
      match: '{health_item} .{0,14} (is|are|be|was|were) .{0,3} [{gathered}]',
      unless: ['{definition}', '{not_the_body}'],
    },
    {
      name: 'information includes',
      match: '{data} .{0,14} [(include|includes|including|such as|like|comprises|eg|namely)] .{0,30} {health_item}',
      unless: ['{definition}', '{hands_on}', '{not_taken}', '{not_the_body}'],
    },
    {
      name: 'listed as collected',
      match: '{health_item}',
      under: '{heading_collect}',
      in: ['item', 'row'],
      unless: '{not_the_body}',
    },
    {
      name: 'this includes',
      match: '{this_includes} [(include|includes|comprise)] .{0,40} {health_item}',
      unless: '{not_the_body}',
    },
    {
      name: 'a table says yes',
      match: ['{health_item}', '(yes|y|collected)$'],
      polarity: 'any',
      unless: '(not|never) collected$',
    },
    {
      name: 'scans the body',
      match:
        '[(scan|scans|scanning|scanned|map|maps|mapping|mapped|measure|measures|measuring)] .{0,5} (face|fingerprint|iris|body|hand|palm|retina|neck|hips|jaw|head|chest)',
      unless: ['{definition}', '(guide|chart|yourself|how to)'],
    },
    {
      name: 'a named kind and its data',
      match: '[{data_label}] .{0,16} {health_item}',
      unless: ['{label_stop}', '{definition}', '{hands_on}', '{not_the_body}', '{not_taken}'],
    },
  ],
  ifDenied: {
    title: 'Collects nothing about your health or body',
    explanation: 'The policy says that it does not ask for or keep health or biometric data.',
  },
  legal: ['GDPR Art. 9', 'CCPA § 1798.121'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'The try-on tool scans your face.', source: 'own: retailer' },
  { text: '| Biometric information | fingerprints, face scans | YES |', source: 'own: CCPA section' },
  {
    text: 'We collect biometric information, including voice recordings, from which an identifier template, such as a voiceprint which can be extracted, and sleep and health data that contain identifying information.',
    source: 'harman 2020',
  },
  {
    text: 'You may give us the following on the Site:\n- Any Sensitive Personal Information that you input on the Site related to an order, such as details regarding medical or health conditions of one or more individuals that are the subject of an order',
    source: 'kasperek 2017',
  },
  { text: 'You can provide your height and weight so that we can recommend a size.', source: 'own: retailer' },
  { text: 'Heart rate and sleep data are recorded by the watch.', source: 'own: app maker' },
  {
    text: 'Sensitive data, such as health information, is processed only with your consent.',
    source: 'own: GDPR notice',
  },
  { text: 'This includes your medical history.', source: 'own: pharmacy' },
  {
    text: '## Sensitive personal information we collect\n\n- Fingerprints or face scans that unlock the device',
    source: 'own: CCPA section',
  },
  { text: 'Sensitive information | Prescription history, optical measurements | Vendors', source: 'own: CCPA table' },
  { text: 'The try-on tool maps the contours of your face.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We collect vaccination records of your pet.', because: 'about an animal' },
  {
    text: 'We do not want to gather sensitive information about you. This includes:\n- your health or biometric data',
    because: 'denied by the sentence before',
  },
  {
    text: 'Please be careful about posting information such as health details in a review.',
    because: 'advice to keep it back',
  },
  { text: 'We do not collect health or biometric data.', because: 'a denial' },
  { text: 'We may act to protect the health and safety of our staff.', because: 'a reason, no data' },
  { text: 'We use browser fingerprints to detect fraud.', because: 'the fingerprint of a device' },
  { text: '| Biometric information | fingerprints | NO |', because: 'a table that says no' },
  { text: 'We take the health of our customers seriously and clean our shops every day.', because: 'care, not data' },
  { text: 'We take your health seriously.', because: 'care, not data' },
  { text: 'Sensitive data: health data is not collected.', because: 'not taken' },
  { text: 'Use our size guide to measure your chest.', because: 'advice' },
  {
    text: 'As for sensitive information (medical history, creed), the Company does not acquire this.',
    because: 'not taken',
  },
];

export const denials: Example[] = [
  { text: 'We do not collect biometric data.', source: 'own: retailer' },
  { text: 'We do not collect data about your health or your religion.', source: 'own: retailer' },
];
