import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'use-limited-to-stated-purposes',
  topic: 'use',
  title: 'Uses data only for the stated purposes',
  explanation:
    'The company promises to use your data for the purposes it names, or for which you gave it, and for nothing else.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'only for',
      match:
        '(we|us|company|will|shall|be|is|are|data|information) (also)? (only|solely|exclusively) (be|ever)? (use|uses|used|process|processes|processed|using|processing) .{0,16} (for|in|to|as) .{0,8} (purpose|purposes|following|described|fulfill|fulfil|provide|deliver|respond|stated|specified|which|outlined|necessary|process|contact|send|complete|improve|administer)',
      unless: ['{others_use}', '{kept_only}'],
      polarity: 'any',
    },
    {
      name: 'for these only',
      match:
        '(we|us|company|will|be|is|are|and|may|data|information) [(use|uses|used|process|processed|collected)] .{0,16} (only|solely|exclusively) (for|to|as|in connection)',
      unless: ['{others_use}', '{kept_only}'],
    },
    {
      name: 'sole purpose',
      match:
        '[(use|uses|used|process|processed|collected|store|stored)] .{0,14} for the (sole|exclusive|only|limited|specific) purpose',
      unless: ['{others_use}', '{kept_only}'],
    },
    {
      name: 'no other purpose',
      match:
        '[(use|used|uses|process|processed|processing)] .{0,20} (any|other|another|different|further) .{0,3} (purpose|purposes|reason|reasons|way|manner)',
      polarity: 'denied',
      unless: '{others_use}',
    },
    {
      name: 'other than the original',
      match:
        '(not|never|no|neither) .{0,20} (use|used|process|processed|uses) .{0,14} (purpose|purposes|way|manner|ways) .{0,4} (other than|incompatible|inconsistent|except|not compatible|different)',
      unless: '{others_use}',
      polarity: 'any',
    },
    {
      name: 'unless compatible',
      match:
        'only .{0,3} (use|process|used|processed) .{0,14} purposes for which .{0,3} (collected|provided|gave|obtained|it)',
      polarity: 'any',
      unless: '{others_use}',
    },
    {
      name: 'limits the use',
      match:
        '[(limit|limits|limited|restrict|restricts|restricted)] .{0,4} (use|uses|processing|it) .{0,8} to .{0,6} (purpose|purposes)',
      unless: '{others_use}',
    },
    {
      name: 'nothing else',
      match:
        '(use|used|process|processed) .{0,20} for (nothing else|no other|anything else|anything other|anything beyond)',
      polarity: 'any',
      unless: '{others_use}',
    },
    {
      name: 'for that and nothing else',
      match:
        '(we|is|are) [(use|used|uses|process|processed)] .{0,6} ({data}|it) .{0,3} (for|to) .{0,8} (and|but) (for)? (nothing else|nothing more|no other purpose|no other reason)',
      polarity: 'any',
      unless: ['{cookie}', '(card|email address only)'],
    },
    {
      name: 'these purposes and no others',
      match:
        '(use|used|process|processed|utilized|utilised|employed|serve|serves) .{0,16} [(purposes|purpose)] .{0,8} and .{0,1} (no others|no other|none other|nothing else|not otherwise)',
      polarity: 'any',
      unless: ['{others_use}', '{cookie}'],
    },
    {
      name: 'no use beyond the scope',
      match:
        '(use|utilization|utilisation|processing|handling) (exceeding|beyond|outside) .{0,4} (scope|purpose|purposes|limits|range|extent) .{0,4} not .{0,2} (performed|made|carried|done|permitted|take|place)',
      polarity: 'any',
    },
    {
      name: 'for no purpose outside',
      match: 'for no (other)? (purpose|purposes|reason) .{0,8} (used|use|processed|process)',
      polarity: 'any',
      unless: ['{others_use}', '{cookie}'],
    },
  ],
  contradicts: ['uses-for-any-purpose'],
  ifMissing: {
    title: 'That data serves only the stated purposes',
    explanation: 'The policy does not promise to use your data only for the purposes it names.',
  },
  legal: ['GDPR Art. 5(1)(b)', 'CCPA § 1798.100(c)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Your answers are used for nothing else.', source: 'own: retailer' },
  { text: 'We limit our use of data to the purposes described here.', source: 'own: CCPA section' },
  {
    text: 'But if the information we collect is PI, then we will only use that PI for the following purposes.',
    source: 'koss 2018',
  },
  {
    text: 'To the extent that we have Sensitive Personal Information, without your affirmative or explicit (opt-in) permission, such information will not be disclosed to a third party or used for a purpose other than its original purpose or subsequently authorized purpose.',
    source: 'kasperek 2017',
  },
  { text: 'Your address is used only to deliver your parcel.', source: 'own: retailer' },
  { text: 'We store this address for the sole purpose of sending one message.', source: 'own: retailer' },
  { text: 'We do not use the data for any other purpose.', source: 'own: app maker' },
  { text: 'We never process data in a way that is incompatible with these purposes.', source: 'own: GDPR notice' },
  { text: 'We will only use data for the purposes for which we collected it.', source: 'own: GDPR notice' },
  { text: 'We use it to send parcels and for nothing else.', source: 'own: small shop' },
  { text: 'Your data will be processed for the purposes in the table and for no others.', source: 'own: fashion shop' },
  { text: 'Utilization exceeding this scope is not performed.', source: 'own: electronics shop' },
  { text: 'For no purpose outside this table will the data be used.', source: 'own: watch maker' },
  {
    text: 'Information is neither used nor disclosed for purposes other than those for which it was collected.',
    source: 'own: outfitter',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not use web beacons for any other purpose.', because: 'about a tool, not about data' },
  { text: 'We do not allow them to use your data for any other purpose.', because: 'binds others' },
  { text: 'We may use your data for any purpose.', because: 'the opposite' },
  { text: 'Our suppliers may only use your data to provide their service.', because: 'a limit on others' },
  { text: 'We use your data for the following purposes.', because: 'names purposes, promises no limit' },
  { text: 'We keep your data only as long as necessary.', because: 'about keeping' },
  { text: 'We use your data for news and more.', because: 'open' },
  { text: 'Couriers may use your address for delivery and for no other purpose.', because: 'recipients' },
];
