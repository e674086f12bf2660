import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'no-cross-site-tracking',
  topic: 'tracking',
  title: 'Does not follow you to other sites',
  explanation: 'The company says that neither it nor others through it record what you do on other sites.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'does not follow',
      match:
        '[(collect|collects|collecting|collection|track|tracks|tracking|tracked|follow|follows|monitor|monitors|record|gather|combine|link|profile|trace|observe)] .{0,16} (across|over time|cross) .{0,6} {place_word}',
      polarity: 'denied',
      unless: [
        'children',
        'across our (site|sites|website|services)$',
        '(parties|others|partners|they|advertisers|vendors) (may|can|will|could) .{0,3} (track|collect|follow)',
      ],
    },
    {
      name: 'does not engage in it',
      match:
        '[(engage|engages|participate|perform|conduct|use|uses)] .{0,10} (collection|tracking|track) .{0,14} (across|other|third party|cross|over time) .{0,4} ({place_word}|tracking)',
      polarity: 'denied',
      unless: 'children',
    },
    {
      name: 'does not let others follow',
      match:
        '[(enable|enables|allow|allows|permit|permits|authorize|authorizes|authorise|let|lets|help)] .{0,8} (party|parties|others|anyone|companies|partners|networks|providers) .{0,3} (collect|track|follow|monitor|gather|record|collecting|tracking) .{0,20} (over time|across|other|different|third party) .{0,6} {place_word}',
      polarity: 'denied',
      unless: 'children',
    },
    {
      name: 'does not track other sites',
      match:
        '[(track|tracks|follow|follows|monitor|monitors|record|collect|collects|tracking|observe|observes|watch|watches|chase|chases)] .{0,10} (activity|activities|behavior|behaviour|browsing|movements|visits|visit|do|you|users|visitors|customers|use) .{0,4} (on|to|at|over) .{0,3} {other_site}',
      polarity: 'denied',
      unless: ['children', '(responsible|control|practices|policies)'],
    },
    {
      name: 'does not join activity elsewhere',
      match: '[(combine|combines|link|links|match|merge|join)] .{0,14} (on|at|from) .{0,2} {other_site}',
      polarity: 'denied',
      unless: 'children',
    },
    {
      name: 'no behavioural tracking by third parties',
      match:
        '[(allow|allows|permit|permits|use|uses|enable|engage)] .{0,2} (third party|cross site|cross device) .{0,1} (behavioral|behavioural|tracking)',
      polarity: 'denied',
    },
    {
      name: 'no cross-site tracking',
      match: '(no|without|free of) .{0,2} cross (site|device|app|website) .{0,2} (tracking|trackers|tracker|profiling)',
      polarity: 'any',
    },
    {
      name: 'activity elsewhere is not collected',
      match:
        '(across|over|on|at) .{0,2} {other_site} .{0,6} not .{0,3} (collected|tracked|recorded|followed|monitored|combined|gathered)',
      polarity: 'any',
      unless: 'children',
    },
    {
      name: 'nothing watches where else you go',
      match:
        '(nothing|noone|nobody|none|no one) .{0,5} [(watches|follows|tracks|records|sees|watch|follow)] .{0,4} (where else|elsewhere|other sites|other websites|around the web|from site to site)',
      polarity: 'any',
    },
  ],
  legal: ['CalOPPA § 22575(b)(6)'],
  contradicts: ['tracks-across-sites-or-devices'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'The Site does not engage in the collection of personally identifiable information from users across third party websites.',
    source: 'kasperek 2017',
  },
  {
    text: 'We do not knowingly enable other parties to collect personally identifiable information about our users’ activities over time and across different sites, applications or services.',
    source: 'kasperek 2017',
  },
  { text: 'Our shop never tracks its customers across other websites.', source: 'own: retailer' },
  { text: 'We do not record your visits to other sites.', source: 'own: 2000s policy' },
  { text: 'We do not link your orders with your visits at other websites.', source: 'own: retailer' },
  { text: 'This shop does not allow third-party behavioral tracking.', source: 'own: retailer' },
  { text: 'What you do on other sites is not recorded.', source: 'own: GDPR notice' },
  { text: 'This app contains no cross-site trackers.', source: 'own: app maker' },
  { text: 'There is nothing here that watches where else you have been.', source: 'own: instrument dealer' },
  { text: 'We do not observe what you do on other websites.', source: 'own: outfitter' },
  {
    text: 'The shop does not chase the browsing of the customer on sites of other companies.',
    source: 'own: electronics shop',
  },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'We are not responsible for the privacy practices of other websites.',
    because: 'about liability',
  },
  {
    text: 'We do not collect data from children across our websites.',
    because: 'limited to children',
  },
  {
    text: 'We may track your activity over time and across other websites.',
    because: 'the opposite',
  },
  {
    text: 'We do not control what advertisers collect on other sites.',
    because: 'not controlling is not the same as not allowing',
  },
];
