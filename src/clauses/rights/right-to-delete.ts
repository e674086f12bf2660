/** The clause for having one's data or account erased. */
import type { Clause } from '../../core/clause.ts';

export default {
  id: 'right-to-delete',
  topic: 'rights',
  title: 'You can have your data deleted',
  explanation: 'You can have your details or your account erased, by yourself or on request.',
  stance: 'good',
  weight: 'serious',
  patterns: [
    {
      name: 'delete your data',
      match: '{right_frame} {co_run} [{delete_word}] {co_run} ({your_data}|{your_account}|{that_data}|it|them)',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'data deleted',
      match:
        '{right_frame} {co_run} .{0,2} ({your_data}|{your_account}|{that_data}|it) .{0,4} [(deleted|erased|removed|destroyed|purged|wiped)]',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'right to erasure',
      match:
        '(right|rights|entitled|request|requests|requesting|ask|submit|demand) (to|of|for|us to|that we)? {co_run} [(deletion|erasure|forgotten|delete|erase)]',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'we delete when you ask',
      match: [
        '(we|will|us) .{0,6} [(delete|erase|remove|purge|destroy)] {co_run} .{0,2} ({your_data}|{your_account})',
        '(request|requests|requested|ask|asks|upon your|at your|withdraw|write to us|contact us|email us|call us|tell us|notify us|let us know|instruction|instructions|email_address)',
      ],
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'requests to delete',
      match:
        '(accommodate|honor|honour|comply with|grant|process|fulfill|fulfil|respond to|receive) .{0,4} (request|requests) (to|for) {co_run} [(delete|deletion|erase|erasure|removal|remove)] {co_run} ({your_data}|{that_data}|{your_account})',
      polarity: 'any',
      unless: '{delete_other}',
      evenIf: true,
    },
    {
      name: 'deleted with the account',
      match: [
        '[(deleted|erased|removed|delete|erase|remove)]',
        '(when|once|after|if|upon|by|following) .{0,8} (close|closed|closing|closure|delete|deleted|deleting|deletion|cancel|cancelled|canceled|terminated|termination) .{0,4} (account|profile)',
        '({your_data}|{that_data})',
      ],
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'close the account',
      match:
        '{right_frame} {co_run} [(delete|close|deleting|closing|closure|deletion)] {co_run} .{0,2} (account|accounts|profile)',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'or delete the account',
      match:
        '{right_frame} .{0,16} (or|and) (to)? (permanently|completely|also|even|entirely)? [(delete|erase|close|remove)] .{0,2} {your_account}',
      unless: ['{other_actor}', '{delete_other}', '{ended_by_company}'],
      evenIf: true,
    },
    {
      name: 'among the requests that one may make',
      match:
        '(request|requests|contact us|write to us|email us|reach us) .{0,16} (including|such as|like|namely|eg|for example|for instance) (to)? .{0,16} [{delete_word}] {co_run} ({your_data}|{that_data}|{your_account})',
      unless: ['{other_actor}', '{delete_other}', '{authority_request}', '(how|when|why|that|before) we'],
      evenIf: true,
    },
    {
      name: 'clear the history',
      match: [
        '{right_frame} {co_run} [(clear|clearing|{delete_word})] .{0,8} (history|histories|activity|searches|recordings|entries|location data)',
        '(account|profile|dashboard|our|we|us|hold|stored|collected)',
      ],
      unless: ['{other_actor}', '{delete_other}', '(cookie|cookies|cache|browser|browsers|device|phone)'],
      evenIf: true,
    },
    {
      name: 'when you delete',
      match:
        '(if|when|once|after|by) you .{0,3} [(delete|deleting|close)] {co_run} .{0,1} ({your_account}|{your_data}|{that_data})',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'item or title',
      match:
        '^how? {item_start}? {item_link}? {item_link}? {item_start}? {item_start}? {item_link}? [(delete|deleting|erase|deletion|erasure|remove|removal)] {co_run} ({your_data}|{your_account})',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: ['{other_actor}', '{delete_other}'],
    },
    {
      name: 'title',
      match: '^.{0,3} (right|rights) (to|of) .{0,4} [(delete|deletion|erase|erasure|forgotten)]',
      in: ['heading', 'item', 'row'],
    },
    {
      name: 'data can be deleted',
      match:
        '({your_data}|{your_account}) .{0,4} (can|may) be .{0,3} [(deleted|erased|removed|closed)] .{0,4} (at any|by logging|by signing|by contacting|by writing|by visiting|in your|in the|through|upon|via|online|on request)',
      unless: ['{delete_other}', '(violate|violation|breach|inactive|inactivity|terminate|suspended|notice)'],
    },
    {
      name: 'wants it deleted',
      match:
        '(want|wants|like|wish|have|prefer) .{0,2} ({your_data}|{your_account}|all|it|them) .{0,4} [(deleted|erased|removed|closed|destroyed)]',
      unless: '{delete_other}',
      evenIf: true,
    },
    {
      name: 'removed from the database',
      match: [
        '[{delete_word}] .{0,8} from .{0,4} (database|databases|records|systems|system|files|servers)',
        '(request|requests|requested|ask|wish|want|would like|contact us|email us|email_address)',
      ],
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'deletion requests',
      match:
        '(account|data|information|request|requests|requesting|submit) .{0,1} [(deletion|erasure)] .{0,1} (request|requests|form|fill|click|please|visit|contact)',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'removal of posts',
      match:
        '(request|obtain|ask for|right to) {co_run} [(removal|deletion|remove|delete)] {co_run} (content|information|posts|postings|material) .{0,6} (posted|post|submitted|published)',
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    { name: 'right of cancellation', match: 'rights of {co_run} (rectification|correction) {co_run} [cancellation]' },
    {
      name: 'a word and it is gone',
      match: ['{asks_us}', '(we|us) .{0,3} [{delete_word}] .{0,3} (it|them|everything|all|what|your|every)'],
      unless: [
        '{other_actor}',
        '{delete_other}',
        '{unsubscribing}',
        '(link|links|review|reviews|photo|photos|comment|comments|content|child|children|believe)',
      ],
      evenIf: true,
    },
    {
      name: 'ask us to be rid of it',
      match:
        '(ask|tell|instruct|request) us .{0,24} (to|or) [{delete_word}] .{0,2} (it|them|everything|what|your|all|that)',
      unless: ['{other_actor}', '{delete_other}', '{unsubscribing}'],
      evenIf: true,
    },
    {
      name: 'wants it gone',
      match: [
        '(want|wants|like|wish|prefer) .{0,3} (it|them|us|data|details|record|account|you)? [(gone|forgotten|forget)]',
        '{delete_word}',
      ],
      unless: ['{other_actor}', '{unsubscribing}'],
      evenIf: true,
    },
    {
      name: 'named among rights',
      match: '(right|rights) (to|of) {right_run} [(erasure|deletion)]',
      evenIf: true,
    },
    {
      name: 'forget me',
      match: '(want|like|wish|ask|tell|prefer) .{0,3} us to? [forget] .{0,2} (you|me|them|everything|about)',
      unless: '(password|forget to)',
      evenIf: true,
    },
    {
      name: 'struck off',
      match:
        '{right_frame} {co_run} .{0,2} {your_data} .{0,2} [(taken|struck|wiped|scrubbed|cleared)] (off|out|from|away)',
      unless: ['{other_actor}', '{delete_other}', '{mailing_list}'],
      evenIf: true,
    },
    {
      name: 'among what may be requested',
      match: [
        '{right_holder} .{0,2} (may|can) .{0,2} (request|demand|ask for|seek|apply for) .{0,30} [(deletion|erasure|elimination)]',
        '{data}',
      ],
      unless: ['{other_actor}', '{delete_other}'],
      evenIf: true,
    },
    { name: 'in a list of rights', match: '{rights_intro} .{0,2} [(deletion|erasure)]', in: ['item', 'row'] },
  ],
  ifMissing: {
    title: 'A way to have your data deleted',
    explanation: 'The policy does not say whether you can have your data deleted.',
  },
  legal: ['GDPR Art. 17', 'CCPA § 1798.105'],
} satisfies Clause;

export { counterExamples, examples } from './cases/right-to-delete.ts';
