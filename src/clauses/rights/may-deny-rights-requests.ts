/** The clause by which a company keeps the right to refuse access, correction or erasure. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'may-deny-rights-requests',
  topic: 'rights',
  title: 'Your requests may be refused',
  explanation: 'The company lists grounds on which it will not show, correct or delete your data.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'may refuse',
      match:
        '(may|might|can|could|will|shall|right to|need to|permitted to|entitled to|have to|allowed to|us to|obliged to) .{0,3} [(refuse|deny|decline|reject|disregard)] .{0,14} (request|requests|access|deletion|deleting|delete|erasure|erase|correction|correct|comply|rectification|act on)',
      unless: ['{only_identity}', '{person_refuses}', '{authority_request}'],
      evenIf: true,
    },
    {
      name: 'may be refused',
      match:
        '(request|requests|access|deletion|correction) .{0,14} (may|can|might|could|will) .{0,2} be .{0,2} [(refused|denied|declined|rejected|limited)]',
      unless: ['{only_identity}', '{authority_request}', '(site|website|service|services) .{0,4} be'],
      evenIf: true,
    },
    {
      name: 'may not be able to comply',
      match:
        '(not|unable) .{0,5} [(delete|remove|erase|correct|provide|grant|give|accommodate|comply|fulfill|fulfil|honor|honour|satisfy|respond|process|complete|allow|permit)] .{0,8} ({your_data}|request|requests|all|some|access)',
      polarity: 'any',
      unless: [
        '{only_identity}',
        '{person_cannot}',
        '{authority_request}',
        'except by',
        '(respond|track|signals|dnt|applicant|promise|guarantee|children|third party|third parties|sell)',
      ],
    },
    {
      name: 'may not comply with a right',
      match:
        '(may|might|can|could|will|always) not .{0,6} [(comply|able|possible|entitled)] .{0,6} (your|such|a|every|all|any|these|the) .{0,3} (request|requests|right|rights|erasure|deletion)',
      polarity: 'any',
      unless: ['{only_identity}', '{person_cannot}', '{authority_request}'],
    },
    {
      name: 'not obliged to',
      match: [
        'not .{0,3} [(required|obligated|obliged)] .{0,2} (delete|remove|erase|correct|comply|honor|honour|grant|fulfill|fulfil|respond|act|provide access|provide you with access)',
        '(request|requests|content|information|data|records|access)',
      ],
      polarity: 'any',
      unless: [
        '{only_identity}',
        '(you|users) .{0,2} (are|is) not .{0,2} (required|obligated|obliged)',
        '{authority_request}',
      ],
    },
    {
      name: 'rights are not absolute',
      match: '(right|rights|request|requests) .{0,16} not .{0,2} [(absolute|unlimited|unconditional|unrestricted)]',
      polarity: 'any',
    },
    {
      name: 'subject to exceptions',
      match:
        '(right|rights|request|requests|delete|deletion|erasure|access|correct) .{0,26} [subject] to .{0,8} (exceptions|exemptions|limitations|restrictions|exclusions|limits|exception)',
      polarity: 'any',
      unless: '(arbitration|license|trademark)',
    },
    {
      name: 'exceptions apply',
      match: [
        '[(exceptions|exemptions|exempt|exemption|exception|limitations)] .{0,6} (apply|may|from|allow|permit|under|provided|that|to)',
        '(right|rights|request|requests|requested|deletion|erasure)',
      ],
      polarity: 'any',
      unless: '(arbitration|license|trademark|liability|warranties|tax)',
    },
    {
      name: 'only in certain circumstances',
      match:
        '(right|rights) .{0,14} (only|are) .{0,2} (apply|available|limited) .{0,3} [(in|to|under|where)] .{0,2} (certain|limited|some|specific|particular) (circumstances|cases|situations|conditions)',
      polarity: 'any',
    },
    { name: 'overriding grounds', match: '[compelling] .{0,1} (legitimate)? .{0,1} grounds', polarity: 'any' },
    {
      name: 'unreasonable requests',
      match:
        '(request|requests) .{0,16} [(unreasonable|unreasonably|repetitive|repetitious|excessive|unfounded|burdensome|impractical|disproportionate|disproportionately|frivolous|vexatious)]',
      polarity: 'any',
      unless: ['(fee|charge)', '{authority_request}'],
    },
    {
      name: 'only where the law demands',
      match:
        '(if|where|only|extent|when|as) .{0,3} required by .{0,3} law .{0,10} [(grant|honor|honour|comply|delete|erase|correct)] .{0,6} (request|requests|data|information)',
      evenIf: true,
    },
    {
      name: 'keeps despite a request',
      match: [
        '(may|must|might|can|could|will|need|required|obliged|obligated|have) .{0,5} [(keep|retain|maintain|preserve)] .{0,6} (certain|some|your|information|data|it|copies|records|such)',
        '(request|requests|requested|ask|asked) .{0,16} (delete|deletion|erase|erasure|removal|remove|deleted|erased|forgotten)',
      ],
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 12(5)', 'GDPR Art. 17(3)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we may not always be able to comply with your request of erasure', source: 'koss 2018' },
  {
    text: 'we may not be able to provide details or access if it would be disproportionately burdensome',
    source: 'kasperek 2017',
  },
  { text: 'We may refuse requests that endanger the privacy of others.', source: 'own: retailer' },
  { text: 'We are not required to delete records that the tax office asks for.', source: 'own: retailer' },
  { text: 'Please note that these rights are not absolute.', source: 'own: GDPR notice' },
  { text: 'We stop, except where we have compelling legitimate grounds.', source: 'own: GDPR notice' },
  { text: 'We answer all requests unless they are excessive.', source: 'own: app maker' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We will refuse your request if we cannot verify your identity.', because: 'an identity check' },
  { text: 'You may refuse cookies in your browser.', because: 'the person refuses' },
  { text: 'We never refuse a request to delete your data.', because: 'the opposite' },
];
