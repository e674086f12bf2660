/** Legal: linked sites of third parties are outside the policy. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'third-party-sites-not-covered',
  topic: 'legal',
  title: 'Does not cover linked sites',
  explanation: 'When you follow a link to another website, this policy no longer protects you there.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'not responsible for others',
      match: [
        '(not|no|nor|neither|never|cannot|without|disclaim|disclaims) .{0,10} [{not_answerable}] .{0,24} {others_conduct}',
        '{other_sites}',
      ],
      polarity: 'any',
      unless:
        '(errors in transmission|intercept|intercepts|intercepted|unauthorized|unauthorised|defeat|damages|delivery)',
    },
    {
      name: 'policy does not apply',
      match: [
        '(policy|notice|statement|terms) .{0,6} [not] .{0,5} (apply|applies|cover|covers|extend|govern|address|include|applicable|relate|covered)',
        '(third|other|others|linked|link|links|outside|external|companies|advertisers|not owned|not control|sites|websites)',
      ],
      polarity: 'any',
    },
    {
      name: 'it does not apply',
      match: ['it does [not] (apply|cover|extend)', '(third|other|linked|outside|external|sites|websites|companies)'],
      polarity: 'any',
      unless: '(coupon|offer|discount|warranty|cookies only)',
    },
    {
      name: 'not covered by this policy',
      match:
        '[(not|no)] .{0,3} (covered|governed|subject|bound|controlled) .{0,4} (by|to|under) (this|our|these) .{0,5} (policy|notice|statement|policies|terms)',
      polarity: 'any',
    },
    {
      name: 'but not to others',
      match: '(applies|apply|covers|cover|policy|site) .{0,14} [not] (to|for|covering) .{0,4} {other_sites}',
      polarity: 'any',
    },
    {
      name: 'their own policies govern',
      match: [
        '[(governed|subject|covered|controlled|according|under|accordance|bound)] .{0,4} (by|to|under|with)? .{0,4} {foreign_policy}',
        '{other_sites}',
      ],
      unless: ['service providers', '(accordance|subject|under|to) .{0,5} (this|our) .{0,3} (policy|notice|statement)'],
    },
    {
      name: 'their own policies will govern',
      match: [
        '(their|its|own|those) .{0,6} (policy|policies|notices|terms|practices) .{0,2} [(govern|governs|apply|applies)]',
        '{other_sites}',
      ],
      unless: ['service providers', '(accordance|subject|under|to) .{0,5} (this|our) .{0,3} (policy|notice|statement)'],
    },
    {
      name: 'others have their own policies',
      match: [
        '(sites|websites|site|website|parties|party|companies|services|links|advertisers|networks|pages) .{0,10} (have|has|may have|operate|maintain) .{0,5} [(own|separate|different|their|independent)] .{0,6} (policy|policies|notice|notices|statement|statements|terms|practices)',
      ],
      unless: 'acquired',
    },
    {
      name: 'read the policies of others',
      match: [
        '[(read|review|check|consult|examine|refer|familiarize|aware|view|see|look|encourage|contact)] .{0,10} (policy|policies|notice|notices|statement|statements|terms|practices) .{0,8} (of|on|for|at|posted|each|every|applicable)',
        '(link|links|linked|third|leave|other sites|other websites|every site|each site|each website|every website|other web|these sites|those sites|each and every|site in question|website in question|other websites|such sites|such websites|these websites)',
      ],
      unless: '(check|review|read|see|with) .{0,4} (our|this) .{0,3} (policy|notice|statement|terms)',
    },
    {
      name: 'applies only to us',
      match:
        '(policy|notice|statement) .{0,4} [(applies|apply|covers|governs|pertains|extends|applicable|relates)] .{0,2} (only|solely|exclusively) .{0,16} (site|website|websites|sites|collected|services|collect|us|our|by|app|pages)',
    },
    {
      name: 'only applies',
      match:
        '(policy|notice|statement) .{0,2} (only|solely|exclusively) [(applies|apply|covers|governs|addresses|pertains|extends)] .{0,12} (site|website|websites|sites|collected|services|collect|us|our|app)',
    },
    {
      name: 'policies of others differ',
      match:
        '(policies|practices|policy) .{0,10} (sites|websites|third parties|linked|advertisers) .{0,8} [(differ|different|vary)]',
    },
    {
      name: 'not about them',
      match: [
        '(policy|notice|statement|page) .{0,2} not .{0,2} [(about|for|of|speak|concern)] .{0,3} (them|those|theirs|others)',
        '(link|links|linked)',
      ],
      polarity: 'any',
    },
    {
      name: 'nothing to do with them',
      match: ['{not_ours}', '{elsewhere}'],
      polarity: 'any',
      unless: [
        '(applicants|employees|employee|staff|children|residents|couriers|service providers|delivery partners)',
        '(use|process|disclose|share|collect) .{0,8} (outside|beyond)',
      ],
    },
    {
      name: 'nothing to do with them, below its heading',
      match: '{not_ours}',
      under: '(link|links|other sites|other websites|third party sites|third party websites|elsewhere)',
      polarity: 'any',
      unless: '(applicants|employees|children|residents|purposes)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'When you shop with a linked third-party site, its own terms and privacy policy will govern what happens to your details.',
    source: 'own: app maker',
  },
  {
    text: 'This Privacy Policy does not cover third-party data collection practices and KORG USA Inc. does not assume any responsibility for third parties.',
    source: 'korg 2010',
  },
  {
    text: 'This Policy applies to our Site, but not to a third party website or application that you may access from a hyperlink found on the Site.',
    source: 'kasperek 2017',
  },
  {
    text: 'this privacy statement applies solely to information collected by harman through the services',
    source: 'harman 2020',
  },
  { text: 'The information you submit to them is not covered by this Privacy Policy.', source: 'koss 2018' },
  { text: 'We are not responsible for the content of linked websites.', source: 'own: retailer' },
  { text: 'What you do on those websites is subject to their policies.', source: 'own: retailer' },
  { text: 'Linked websites have their own privacy notices.', source: 'own: retailer' },
  { text: 'Please read the privacy policy of each website that we link to.', source: 'own: shop template' },
  { text: 'This notice only covers our own website.', source: 'own: app maker' },
  { text: 'The privacy practices of linked websites may differ from ours.', source: 'own: retailer' },
  { text: 'It does not apply to other websites.', source: 'own: app maker' },
  { text: 'We link to other shops; this page does not speak for them.', source: 'own: small shop' },
  { text: 'Once you follow a link, this notice no longer applies.', source: 'own: retailer' },
  { text: 'Linked shops have policies of their own.', source: 'own: web shop' },
  {
    text: 'We do not vouch for how the sites we point to treat your data, and this policy does not extend to them.',
    source: 'own: law firm',
  },
  { text: 'What other sites do with your data is up to them.', source: 'own: small shop' },
  { text: 'We take no responsibility for pages run by others and their handling of data.', source: 'own: retailer' },
  { text: 'Other websites have different rules, and we have no say in them.', source: 'own: small shop' },
  { text: "When you click through to a network, that network's own policy takes over.", source: 'own: web shop' },
  { text: '## Links\nWhat they do with your data lies outside this notice.', source: 'own: law firm' },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our service providers are bound by this policy.', because: 'about processors' },
  { text: 'This policy applies to all our websites and apps.', because: 'what it does cover' },
  { text: 'Our site contains links to other websites.', because: 'only says that there are links' },
  { text: 'We link to pages that are not about them.', because: 'no policy' },
  { text: 'Our delivery partners have terms of their own, linked below.', because: 'about processors' },
  { text: 'We will not use your data beyond this policy on our website.', because: 'a limit of use' },
  { text: 'Job applicants on our site: this notice does not extend to them.', because: 'about applicants' },
  { text: '## Links\nWe will not use your data for purposes outside this notice.', because: 'a limit of use' },
];
