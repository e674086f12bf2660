/** The clause for correcting or updating one's data: rights of laws, account pages, letters to customer service. */
import type { Clause } from '../../core/clause.ts';

export default {
  id: 'right-to-correct',
  topic: 'rights',
  title: 'You can correct your data',
  explanation: 'Wrong or outdated details can be put right, by you or on your request.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'correct your data',
      match: '{right_frame} {co_run} [{correct_word}] {co_run} ({your_data}|{your_account}|{that_data})',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'data corrected',
      match:
        '{right_frame} .{0,4} ({your_data}|inaccuracies|errors|mistakes|it|them|this) .{0,3} [(corrected|rectified|amended|updated|modified|changed|completed)]',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'right to correction',
      match:
        '(right|rights|request|requests|requesting|ask|demand) (to|of|for|us to|that we)? {co_run} [(correct|correction|corrections|rectify|rectification|amendment)]',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'we will correct errors',
      match: [
        '(we|us) .{0,2} (will|shall|can|to|promptly) .{0,4} [(correct|corrected|rectify|rectified|amend|amended)] .{0,8} (information|data|inaccuracies|inaccuracy|errors|error|mistakes|inaccurate|incorrect|it|them)',
        '{your_data}',
      ],
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'change of address',
      match:
        '{right_frame} {co_run} [{correct_word}] {co_run} .{0,2} (your|their) .{0,4} (address|addresses|name|telephone number|phone number|password|email)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'data can be updated',
      match:
        '{your_data} .{0,12} (can|may|will|shall) be .{0,3} [(corrected|rectified|amended|updated|modified|changed|edited)] .{0,3} (at|by|through|in|on|via|online|upon|if you|when you)',
      unless: '{other_actor}',
    },
    {
      name: 'item or title',
      match:
        '^{item_start}? {item_link}? {item_link}? {item_start}? {item_link}? [(correct|correcting|correction|rectify|updating|update|change|changing|edit|editing|modify|modifying)] {co_run} ({your_data}|{your_account}|errors|inaccuracies|mistakes)',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: '{other_actor}',
    },
    {
      name: 'title',
      match: '^.{0,3} (right|rights) (to|of) .{0,3} [(correct|correction|rectify|rectification)]',
      in: ['heading', 'item', 'row'],
    },
    {
      name: 'tell us what is wrong',
      match: [
        '(if|should|where|when) .{0,12} (information|data|details|detail|records|record|entry|file) .{0,10} [(incorrect|inaccurate|incomplete|wrong|out of date|outdated)]',
        '(write to|email|email_address|contact|inform us|tell us|notify us|let us know|advise us|ask us)',
      ],
      evenIf: true,
    },
    {
      name: 'we promise to correct',
      match:
        '(we|us) .{0,2} will .{0,3} [(correct|rectify|amend)] .{0,3} (any|the|such|all|your|inaccurate|incorrect) .{0,3} (information|data|details|errors|inaccuracies|records)',
      unless: ['{other_actor}', '(price|prices|pricing|site|website|catalog|product|products|typographical)'],
    },
    {
      name: 'correct it',
      match: ['{right_frame} {co_run} [{correct_word}] {co_run} (it|them)', '{your_data}'],
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'errors are corrected',
      match:
        '(inaccuracies|errors|mistakes) .{0,8} (can|may|will|shall) be .{0,3} [(corrected|rectified|amended|fixed)]',
      unless: '(price|prices|pricing|site|website|typographical)',
    },
    { name: 'rectification', match: '[rectification]', in: ['heading', 'paragraph', 'item', 'row'], evenIf: true },
    {
      name: 'we update on your word',
      match:
        '(we|us) .{0,2} will .{0,3} [(update|change|modify|correct)] .{0,3} (your|their|the) .{0,3} (details|information|data|records|account) .{0,10} (request|ask|write|contact|tell|notify|inform)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'look and correct',
      match:
        '{right_holder} .{0,4} (may|can) .{0,2} (access|view|review|see|check) .{0,14} and {co_run} [{correct_word}] {co_run} ({your_data}|{your_account}|{that_data}|it|them)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'correct inaccuracies',
      match: [
        '(to|and|or) [(correct|rectify|amend)] .{0,3} (inaccuracies|inaccuracy|errors|mistakes|inaccurate data|inaccurate information)',
        '(right|rights|request|ask|you can|you may|able)',
      ],
      unless: ['{other_actor}', '(price|prices|pricing|site|website|typographical)'],
      evenIf: true,
    },
    {
      name: 'one right of several',
      match: [
        '[(amend|correct|rectify|update)] {co_run} (your|their) .{0,1} (personal|account|contact|profile)? .{0,1} (data|information|details)',
        '(right|rights|entitled)',
      ],
      unless: [
        '{other_actor}',
        '(we|partners|third parties) (may|will|can|might|also|use) .{0,6} (update|amend|modify|correct)',
      ],
      evenIf: true,
    },
    {
      name: 'when you update',
      match:
        '(when|if|once|whenever) you .{0,2} [(update|change|correct|edit)] {co_run} ({your_data}|{your_account}|information)',
      unless: ['{other_actor}', '{correct_other}'],
      evenIf: true,
    },
    {
      name: 'keep it current',
      match:
        'you (can|may) .{0,2} keep (your|the) .{0,3} [(information|details|data|profile)] .{0,1} (up to date|current|accurate)',
    },
    {
      name: 'tell us when it changes',
      match: [
        '(let us know|inform us|tell us|notify us|keep us informed|advise us) .{0,6} (if|when|of|about) .{0,6} [(changes|changed|change)]',
        '{your_data}',
      ],
      unless: '(policy|notice|order|delivery date)',
      evenIf: true,
    },
    {
      name: 'put right',
      match: [
        '[{put_right}]',
        '(ask|tell|let us know|want|spot|notice|find|write|say|see|wrong|mistake|mistakes)',
        '{own_record}',
      ],
      unless: [
        '{other_actor}',
        '(order|orders|parcel|product|products|goods|item|items|delivery|site|website|page|security|bug|bugs)',
      ],
      evenIf: true,
    },
    {
      name: 'wrong, so changed',
      match: [
        '(wrong|mistake|mistakes|error|errors|out of date|outdated|incorrect|inaccurate)',
        '(we|us) .{0,2} [(fix|amend|correct|change|update)] (it|them|that|this)',
        '{own_record}',
      ],
      unless: ['{other_actor}', '(order|orders|parcel|product|products|goods|price|prices|site|website|policy)'],
      evenIf: true,
    },
    {
      name: 'named among rights',
      match: '(right|rights) (to|of) {right_run} [(rectification|correction|completion)]',
      evenIf: true,
    },
    { name: 'asked and told', match: '[{asks_for_change}]', unless: ['{other_actor}', '(order|orders)'] },
    {
      name: 'mend what is wrong',
      match: '{right_frame} {co_run} [{mend_word}] .{0,2} {wrong_data}',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'have it mended',
      match: '{right_frame} .{0,2} {wrong_data} .{0,2} [{mend_word}]',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'details on file changed',
      match:
        '{right_holder} .{0,3} (can|may) .{0,3} [{correct_word}] {co_run} (registered|stored|saved|recorded|contact|account|profile) .{0,2} (spelling|address|addresses|details|particulars|email|telephone|phone|information|entries|name|data)',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'change what is stale',
      match:
        '{right_frame} .{0,14} and .{0,2} [{correct_word}] (any|anything|whatever|those|what) .{0,3} (stale|wrong|changed|out of date|outdated|moved|needs)',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'wrong, so changed, below its heading',
      match: '(wrong|mistake|incorrect|inaccurate|outdated|out of date) .{0,8} we .{0,3} [{mend_word}]',
      under: '(right|rights|your data|your information|your details|about you|correcting)',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'put straight what is wrong',
      match: ['{right_frame} {co_run} [{put_right}]', '{wrong_data}'],
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
    {
      name: 'a spelling or entry',
      match: '{right_frame} {co_run} [{correct_word}] .{0,1} (spelling|misspelling|entry|entries|detail|typo)',
      unless: ['{other_actor}', '{other_goods}'],
      evenIf: true,
    },
  ],
  legal: ['GDPR Art. 16', 'CCPA § 1798.106'],
} satisfies Clause;

export { counterExamples, examples } from './cases/right-to-correct.ts';
