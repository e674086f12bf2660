import type { Clause, CounterExample, Example } from '../../core/clause.ts';

/** Duties of the reader, of staff, or of the buyer of the business are no duties of service providers. */
const othersBound = [
  '(you|members) .{0,3} (will|may|can) only',
  '(you|user|users) .{0,3} (agree|must|may only|are required|are responsible|accept|should|acknowledge)',
  'you do not (wish|want)',
  '(employee|employees|staff|personnel) .{0,12} (access|confidential|trained)',
  '(acquirer|buyer|successor|purchaser|acquiring|acquires|merger|bankruptcy)',
  '(not|no) .{0,3} (responsible|liable|control|responsibility|guarantee|required|obligated|prohibited)',
  '(may|might) not be (prohibited|bound|restricted)',
  '(standard contractual clauses|scc|sccs)',
  '(such businesses|law enforcement|law requires)',
  '(policy|statement|notice) .{0,3} only (applies|addresses|covers)',
  '(cookie|cookies) .{0,4} (they|may|can|will)',
];

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
        '({helper}|{recipient_subject}) .{0,12} [(use|uses|used|using|access|process|processed|receive|share)] .{0,14} (only|solely|exclusively|strictly) .{0,3} (for|to|as|in|on|by|when|insofar)',
      unless: othersBound,
    },
    {
      name: 'may only use',
      match:
        '({helper}|{recipient_subject}) .{0,14} (only|solely|exclusively) .{0,6} [(use|used|access|process|processed|receive|act|handle)]',
      unless: othersBound,
    },
    {
      name: 'used only by them',
      match:
        '(may|will|can|must|is|are) (only|solely|exclusively) (be)? [(used|processed)] .{0,3} by .{0,2} ({helper}|{recipient_subject})',
      unless: othersBound,
    },
    {
      name: 'under contract',
      match:
        '({helper}|{recipient_subject}|{third_party}) .{0,20} subject to .{0,4} (contractual|confidentiality|nondisclosure) (obligations|agreements|duties|restrictions|terms)',
      polarity: 'any',
      unless: othersBound,
    },
    {
      name: 'no other use',
      match:
        '({helper}|{recipient_subject}) .{0,12} (not|prohibited|restricted|forbidden|never|prohibit|prohibits|no) .{0,8} [(use|using|uses|disclose|disclosing|share|sharing|sell|process|retain)] .{0,14} {other_use}',
      polarity: 'any',
      unless: [...othersBound, '(we|us) .{0,3} (do|will|may|are) not'],
    },
    {
      name: 'not allowed more',
      match:
        '(not|never) .{0,2} [(authorize|authorise|allow|permit|let)] .{0,4} ({helper}|{recipient_subject}|them|third parties) .{0,3} (to)? (use|disclose|process|share|keep|sell) .{0,14} {other_use}',
      polarity: 'any',
      unless: othersBound,
    },
    {
      name: 'contractually bound',
      match:
        '({helper}|{recipient_subject}) .{0,10} contractually [(obligated|obliged|bound|required|committed|limited|prohibited|forbidden)]',
      unless: othersBound,
    },
    {
      name: 'bound by contract',
      match: [
        '({helper}|{recipient_subject}|{third_party}) .{0,16} [{bound}] .{0,16} {protect_word}',
        '(information|data|pi|confidential|confidentiality|instructions|privacy|details)',
      ],
      unless: othersBound,
    },
    {
      name: 'we bind them',
      match: [
        '[{bind}] .{0,10} ({helper}|{recipient_subject}|{third_party}|them|those) .{0,16} {protect_word}',
        '(information|data|pi|confidential|confidentiality|instructions|privacy|details)',
      ],
      unless: othersBound,
    },
    {
      name: 'the contract forbids more',
      match:
        '(contract|contracts|agreement|agreements|terms|which|that) .{0,3} [(prohibit|prohibits|forbid|forbids|bar|bars|restrict|restricts|keep|keeps|stop|prevent|prevents)] (them|those|these|such|our|any|all)? .{0,4} (use|using|disclosing|retaining|sharing|utilization|utilisation|keep|selling) .{0,6} (outside|beyond|other|themselves|own|anything|purpose|information|data|it)',
      unless: othersBound,
    },
    {
      name: 'they commit to protect it',
      match: 'they (also|all|each)? [commit] to .{0,2} {protect_word}',
    },
    {
      name: 'we make sure',
      match:
        '(satisfied|sure|verify|ensure) .{0,4} (that)? .{0,2} ({recipient_subject}|{helper}) .{0,6} {protect_word}',
      evenIf: true,
      unless: othersBound,
    },
    {
      name: 'limited access',
      match: '(access|use) .{0,8} (by|of) .{0,4} {helper} .{0,4} [(limited|restricted|confined)] to',
      unless: othersBound,
    },
    {
      name: 'on our instructions',
      match:
        '({helper}|{recipient_subject}) .{0,20} [(process|processes|act|acts|use|processed|acting|processing)] .{0,12} (accordance with|based on|according to|under|on|pursuant to|following) .{0,2} our .{0,2} (instructions|instruction|direction|directions)',
      unless: othersBound,
    },
    {
      name: 'processing agreements',
      match:
        '(data processing|processor|nondisclosure|confidentiality) (agreement|agreements|contract|contracts|addendum) .{0,14} (with|from|by) .{0,10} ({helper}|{recipient_subject}|{third_party})',
    },
    {
      name: 'for our job alone',
      match:
        '({recipient_subject}|{helper}|contracts|contract) .{0,10} [(may|can|must|say|says|allow|allows)] .{0,8} (for|do|use) .{0,4} (our job|our work|our task|what we pay|the job|this job|that job|our orders|our purposes) .{0,2} (alone|only|for|and nothing else)?',
      polarity: 'any',
      unless: '(may|can) (also|then) use',
    },
    {
      name: 'nothing but what we ask',
      match:
        '({recipient_subject}|{helper}|they) .{0,3} not .{0,6} [(data|it|anything|information|use)] .{0,8} (except|but|other than) what (we|they are)',
      polarity: 'any',
    },
    {
      name: 'for that and nothing else',
      match: [
        '[(use|uses|used)] .{0,8} (work|job|task|purpose|service|order|that|this) .{0,2} (nothing else|nothing more|no other)',
        '({recipient_subject}|{helper}|which)',
      ],
      polarity: 'any',
      unless: ['(you|we|us) .{0,3} (may|can)? (use|uses)', '{cookie}'],
    },
    {
      name: 'not to their own account',
      match: [
        '[(turn|put|exploit|use|employ|apply)] .{0,5} (it|them|data|information|details|this) .{0,3} (to|for|on) .{0,2} (any other|other|another|own|their own|its own|no other) .{0,2} (end|ends|use|account|purpose|purposes|advantage|benefit|gain)',
        '(not|none|never|forbidden|prohibited|barred|forbid|prohibit|neither)',
        '(they|none|neither|who|contract|contracts|terms|agreements|vendors|contractors|processors|providers|carriers|companies)',
      ],
      polarity: 'any',
      unless: [...othersBound, '(we|us|company) .{0,3} (do|will|may|are|shall|does) (not|never)'],
    },
    {
      name: 'not authorised to use it otherwise',
      match:
        '({recipient_subject}|{helper}|they) .{0,4} not .{0,2} [(authorized|authorised|allowed|permitted|free|entitled)] to .{0,1} (use|disclose|process|keep|share|do) .{0,5} (otherwise|beyond|elsewhere|other|anything|except)',
      polarity: 'any',
      unless: othersBound,
    },
    {
      name: 'on written instructions',
      match: '({helper}|{recipient_subject}|provider|host) .{0,25} [(documented|written)] instructions',
      unless: othersBound,
    },
    {
      name: 'contracts of the GDPR',
      match: '(contract|contracts|terms|agreement|agreements) .{0,6} [(article|art)] 28',
    },
    {
      name: 'as much protection as ours',
      match:
        '[(insist|insists|require|requires|demand|demands)] .{0,12} (level|standard) of .{0,2} (protection|care|security) .{0,4} (comparable|equal|equivalent|like|as|same)',
      unless: [...othersBound, '(country|countries|adequacy)'],
    },
  ],
  ifMissing: {
    title: 'That service providers must protect your data',
    explanation:
      'The policy does not say that firms who receive your data must protect it and use it only for their task.',
  },
  legal: ['GDPR Art. 28'],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'We take steps to ensure that such recipients do not breach the Australian Privacy Principles.',
    source: 'own: Australian retailer',
  },
  { text: 'They also commit to protect the data that they hold for us.', source: 'own: template' },
  { text: 'Their contracts bar them from using information in any other way.', source: 'own: loyalty programme' },
  { text: 'They are not permitted to use your Personal Information for their own purposes.', source: 'kasperek 2017' },
  { text: 'may only be used by those third parties for the limited purposes stated', source: 'own: app maker' },
  { text: 'Our couriers use your address only to deliver your parcel.', source: 'own: web shop' },
  { text: 'These firms may only process data as we tell them.', source: 'own: retailer' },
  {
    text: 'Vendors who see your details are subject to confidentiality obligations.',
    source: 'own: app maker',
  },
  {
    text: 'Such companies are contractually required to keep your information confidential.',
    source: 'own: retailer',
  },
  { text: 'We require our service providers to protect your personal data.', source: 'own: GDPR notice' },
  { text: 'We make sure that they have adequate safeguards.', source: 'own: web shop' },
  { text: 'Use of data by our vendors is limited to their task.', source: 'own: app maker' },
  { text: 'We do not allow vendors to use your data for anything else.', source: 'own: small shop' },
  { text: 'Our couriers are contractually obliged under data protection law.', source: 'own: GDPR notice' },
  { text: 'Processors act on our instructions.', source: 'own: GDPR notice' },
  { text: 'We have data processing agreements with all vendors.', source: 'own: GDPR notice' },
  { text: 'The couriers can use the address for that job only.', source: 'own: small shop' },
  { text: 'They must not do anything with it but what we tell them.', source: 'own: web shop' },
  { text: 'These firms use it for the order and nothing else.', source: 'own: small shop' },
  { text: 'Carriers and card processors may by contract not turn it to any other end.', source: 'own: grocer' },
  { text: 'They are not authorized to use it otherwise.', source: 'own: department store' },
  { text: 'Couriers and our cloud host process data on documented instructions.', source: 'own: fashion shop' },
  { text: 'Each has signed terms under Article 28 GDPR.', source: 'own: watch maker' },
  {
    text: 'We insist, through contractual means, on a level of protection comparable to our own.',
    source: 'own: outfitter',
  },
  {
    text: 'They have signed agreements that keep them from using your information for themselves.',
    source: 'own: guitar shop',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'Our agreement with you forbids reselling goods.', because: 'the customer is bound' },
  { text: 'Our service providers may use your data for their own purposes.', because: 'the opposite' },
  { text: 'We use your data only to fulfil your order.', because: 'the company’s own limit' },
  {
    text: 'Only employees who need your data have access, and they are trained.',
    because: 'staff, not recipients',
  },
  {
    text: 'We cannot control how these third parties use your information.',
    because: 'they are not bound',
  },
  {
    text: 'You agree to keep your password confidential and not to share it with others.',
    because: 'a duty of the customer',
  },
  { text: 'They may also use it for our work and theirs.', because: 'not bound' },
  { text: 'We use it for this purpose and nothing else, which is our rule.', because: 'the company itself' },
  { text: 'We do not put your data to any other use.', because: 'the shop itself' },
  { text: 'Members are not permitted to use the site otherwise.', because: 'what customers may do' },
  { text: 'You are not authorized to use our texts otherwise.', because: 'the site' },
];
