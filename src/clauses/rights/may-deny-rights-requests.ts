/** The clause by which a company keeps the right to refuse access, correction or erasure. */
import type { Clause } from '../../core/clause.ts';

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
        '(may|might|can|could|will|shall|right to|need to|permitted to|entitled to|have to|allowed to|us to|lets us|obliged to) .{0,8} [{refuse}] .{0,14} (request|requests|access|deletion|deleting|delete|erasure|erase|correction|correct|comply|rectification|act on)',
      unless: ['{not_a_refusal}', '{person_refuses}'],
      evenIf: true,
    },
    {
      name: 'may be refused',
      match:
        '(request|requests|access|deletion|erasure|correction|disclosure) .{0,14} (may|can|might|could|will|must) .{0,2} be .{0,2} [{refused}]',
      unless: ['{not_a_refusal}', '(site|website|service|services) .{0,4} be', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'cannot delete or correct',
      match:
        '(may|might|can|could|always|be|are|is) .{0,2} (not|unable) .{0,5} [(delete|remove|erase|correct|change|modify|rectify|destroy)] {co_run} ({your_data}|{that_data}|all|some|it)',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{person_cannot}', 'except by', '(guarantee|children|third parties)'],
    },
    {
      name: 'cannot give access',
      match:
        '(may|might|can|could|always|be|are|is|right) .{0,2} (not|unable) .{0,5} [(provide|grant|give|allow|permit|offer)] .{0,5} access .{0,4} ({your_data}|{that_data}|request|if|where|when|because|unless)',
      polarity: 'any',
      unless: [
        '{not_a_refusal}',
        '{person_cannot}',
        '(third parties|third party|advertisers|partners|employees|site|website|service|services|feature|features|areas)',
      ],
    },
    {
      name: 'cannot comply with a request',
      match:
        '(may|might|can|could|always|be|are|is|will) .{0,2} (not|unable) .{0,6} [(accommodate|comply|fulfill|fulfil|honor|honour|satisfy|process|complete|grant)] .{0,8} (request|requests)',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{person_cannot}', '(signals|dnt|applicant|track|opt out)'],
    },
    {
      name: 'not obliged to',
      match: [
        '[{no_duty}] .{0,2} (delete|remove|erase|correct|comply|honor|honour|grant|fulfill|fulfil|respond|act|provide access|provide you with access)',
        '(request|requests|content|information|data|records|access)',
      ],
      polarity: 'any',
      unless: ['{not_a_refusal}', '(you|users) .{0,2} (are|is) not .{0,2} (required|obligated|obliged)'],
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
      unless: ['{not_privacy_request}', '(arbitration|license|trademark)', 'marketing communications'],
    },
    {
      name: 'exceptions apply',
      match: [
        '[(exceptions|exemptions|exempt|exemption|exception)] .{0,4} (apply|applies|from|allow|permit|under|provided|that)',
        '(right|rights|request|requests|requested|deletion|erasure|withhold)',
      ],
      polarity: 'any',
      unless: ['{not_privacy_request}', '(arbitration|license|trademark|liability|warranties)'],
    },
    {
      name: 'only in certain circumstances',
      match:
        '(right|rights) .{0,14} (only|apply|limited|exercised) .{0,4} [(in|to|under|where)] .{0,2} (certain|limited|some|specific|particular) (circumstances|cases|situations|conditions)',
      polarity: 'any',
    },
    { name: 'all but what it must keep', match: '{must_keep}', polarity: 'any' },
    { name: 'overriding grounds', match: '[compelling] .{0,1} (legitimate)? .{0,1} grounds', polarity: 'any' },
    {
      name: 'unreasonable requests',
      match:
        '(request|requests) .{0,16} [(unreasonable|unreasonably|repetitive|repetitious|excessive|unfounded|burdensome|impractical|disproportionate|disproportionately|frivolous|vexatious)]',
      polarity: 'any',
      unless: ['{not_privacy_request}', '(fee|charge)'],
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
      unless: '{delete_other}',
      evenIf: true,
    },
    {
      name: 'if we refuse',
      match:
        '(if|where|when|should) (we|us|our company) .{0,3} [(decline|deny|refuse|reject)] .{0,10} (request|requests|access)',
      unless: '{not_a_refusal}',
      evenIf: true,
    },
    {
      name: 'unless there is a reason',
      match:
        '(comply|honor|honour|fulfil|fulfill|grant|delete|erase|remove) .{0,10} (request|requests|data|information) .{0,4} [(unless|except)] .{0,10} (lawful|legal|law|required|reason|reasons|exception|exemption|obligation|obligations|legitimate)',
      polarity: 'any',
      unless: ['{not_a_refusal}', '(share|disclose|sell)'],
    },
    {
      name: 'exceptions to the right',
      match: '[(exceptions|exemptions|limits|limitations)] to .{0,3} (right|rights|request|requests)',
      unless: '(liability|arbitration)',
      polarity: 'any',
    },
    {
      name: 'no obligation to',
      match: 'no (legal)? [(obligation|duty)] to .{0,3} (grant|delete|erase|comply|remove|honor|honour|provide access)',
      unless: '(liability|accuracy|monitor)',
      polarity: 'any',
    },
    {
      name: 'access limited for reasons',
      match: [
        '(may|can|could) .{0,3} [(limit|restrict|deny|withhold)] .{0,5} (access|information|request|requests)',
        '(burden|burdensome|expense|disproportionate|rights of others|privacy of others|privacy of another|another person|reveal|trade secret|trade secrets|privilege|privileged|proprietary)',
      ],
      unless: ['{not_privacy_request}', '{person_refuses}'],
      evenIf: true,
    },
    {
      name: 'does not have to',
      match: 'not have to .{0,2} [(delete|erase|remove|comply|honor|honour|grant|correct)]',
      polarity: 'any',
      unless: ['{not_a_refusal}', '(you|users) do not have to'],
    },
    {
      name: 'the right does not apply',
      match:
        '(right|rights) .{0,6} (does|do|may|will|shall) not .{0,2} [(apply|extend)] .{0,4} (where|when|if|to|in|as)',
      polarity: 'any',
      unless: '(arbitration|warranty|license)',
    },
    {
      name: 'unless it harms others',
      match:
        '(provide|provided|granted|given|grant|give|access|supplied) .{0,10} [unless] .{0,10} (violate|violates|infringe|infringes|adversely|rights of others|privacy of others|burden|disproportionate)',
      polarity: 'any',
      unless: '(share|disclose|sell)',
    },
    {
      name: 'not always able',
      match:
        'not .{0,6} always .{0,4} (able|possible) to [(delete|erase|remove|comply|honor|honour|grant|fulfill|fulfil|provide)]',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{person_cannot}'],
    },
    {
      name: 'refusal on stated grounds',
      match:
        '(may|might|can|could|will|right to) .{0,3} [(refuse|deny|decline|reject)] .{0,10} (request|requests|deletion|access) .{0,8} (exception|exemption|law|legal|unfounded|excessive|repetitive|privacy of others|rights of others)',
      unless: ['{not_privacy_request}', '{person_refuses}'],
      evenIf: true,
    },
    {
      name: 'rights may be limited',
      match:
        '(request|requests|right|rights|choices|access) .{0,12} (may|can|could|might|will) be .{0,2} [(limited|restricted|refused)] .{0,4} (by law|where|if|in|under|as)',
      polarity: 'any',
      unless: ['{not_privacy_request}', '(site|website|service|services) .{0,4} be', '(password|security|employees)'],
    },
    {
      name: 'deletion may not be possible',
      match: '(deletion|erasure|access|correction) .{0,3} (may|might|can) not .{0,3} [(possible|available|granted)]',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{person_cannot}'],
    },
    {
      name: 'no is an answer',
      match: 'we .{0,4} say [no] (where the|where we|where it|if we|if it|to requests|to a request|to your request)',
      unless: ['{not_a_refusal}', '{other_goods}', 'you say no'],
    },
    {
      name: 'does not act on some requests',
      match:
        '(not|never) .{0,2} [(act on|grant|honor|honour|carry out|follow|meet)] .{0,3} (request|requests) .{0,2} (that|which|where|if|when)',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{other_goods}', '(signals|dnt|track|opt out|proof|who you are)'],
    },
    {
      name: 'cases of refusal',
      match: [
        '(cases|circumstances|situations|instances) .{0,3} we .{0,4} [({refuse}|say no)]',
        '(request|requests|explain|reason|reasons|why|erase|delete)',
      ],
      unless: ['{not_a_refusal}', '{other_goods}'],
    },
    {
      name: 'records that cannot be erased',
      match:
        '(records|entries|invoices|receipts|history|data|information) .{0,3} (can|may) not be .{0,2} [(deleted|erased|removed|corrected)]',
      polarity: 'any',
      unless: [
        '{not_a_refusal}',
        '{person_cannot}',
        '(backup|backups|back up|thieves|hackers|others)',
        'by (staff|employees|anyone|users)',
      ],
    },
    {
      name: 'no way to remove it',
      match:
        '(no|not) .{0,4} (way|means|facility|option|possibility) .{0,2} (of|to|for) .{0,2} [(remove|removing|delete|deleting|erase|erasing)] .{0,3} {your_data}',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{cookie}', '(accident|mistake)'],
    },
    {
      name: 'some requests are refused',
      match: '{request_refused}',
      polarity: 'any',
      unless: ['{not_a_refusal}', '{person_cannot}', '{other_goods}', '{other_refusal}'],
    },
  ],
  legal: ['GDPR Art. 12(5)', 'GDPR Art. 17(3)'],
} satisfies Clause;

export { counterExamples, examples } from './cases/may-deny-rights-requests.ts';
