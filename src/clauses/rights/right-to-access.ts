/** The clause for seeing or getting a copy of one's data: wordings of laws, of account pages and of plain offers. */
import type { Clause } from '../../core/clause.ts';

export default {
  id: 'right-to-access',
  topic: 'rights',
  title: 'You can see your data',
  explanation: 'You can look up what the company holds about you, or ask for a copy of it.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'see your data',
      match: '{right_frame} {co_run} [{access_word}] {co_run} {your_data}',
      unless: ['{other_actor}', 'as you can see'],
      evenIf: true,
    },
    {
      name: 'right of access',
      match: '(right|rights|entitled|entitlement) (to|of) {co_run} [{access_noun}]',
      unless: ['{other_actor}', 'access .{0,2} (site|website|service|services|platform|app)'],
      evenIf: true,
    },
    {
      name: 'a copy of the data',
      match:
        '(request|obtain|receive|get|ask|require|provide|provided|send|download|right|entitled|supply|give|provides) .{0,8} [(copy|copies)] .{0,3} of .{0,6} ({your_data}|information|data|records|everything)',
      unless: [
        'copy of (this|the|our) .{0,3} (notice|policy|statement|safeguards|clauses|agreement)',
        '(consumer|credit) (report|reports)',
        '{other_actor}',
      ],
      evenIf: true,
    },
    {
      name: 'learn what is held',
      match:
        '(right|rights|request|requests|requesting|ask|asking|entitled|may|can|wish|want|like|able) {co_run} .{0,2} [{learn}] .{0,8} (what|which|whether|if|about|categories|specific|pieces|of) .{0,8} {data} .{0,10} {held_word}',
      unless: [
        '{other_actor}',
        '(know|inform) .{0,3} if you',
        '(learn|read|know|find out) more about',
        '(want|like) you to (know|understand)',
      ],
      evenIf: true,
    },
    {
      name: 'have it disclosed to you',
      match:
        '(right|rights|request|requests|requesting|ask) .{0,4} (that)? (we|us|the business|a business)? .{0,3} [(disclose|tell|disclosure|inform|provide)] .{0,6} (categories|specific|what|which|pieces) .{0,12} ({data}|collected)',
      unless: '(shared|disclosed) .{0,4} (third|other) (party|parties|businesses|companies) .{0,6} marketing',
      evenIf: true,
    },
    {
      name: 'information about the data',
      match:
        '(request|requests|obtain|receive|entitled to|ask for|asking for|ask us for|right to|provide you with|disclosure of|description of|summary of|details of|report of|list of) .{0,3} [(information|details|description|summary|report|overview|explanation|specifics)] (about|on|regarding|concerning|of|as to|relating to) .{0,6} {data} .{0,8} {held_word}',
      unless: ['{other_actor}', '(third|other) (party|parties|businesses|companies) .{0,6} marketing'],
      evenIf: true,
    },
    { name: 'right to know', match: '(right|rights|request|requests) to [know]', unless: 'know (how|if|that)' },
    {
      name: 'access request',
      match: '(subject|data|consumer|information|submit|make|submitting|making|your) access (request|requests)',
      evenIf: true,
    },
    {
      name: 'we give you access',
      match:
        '(provide|provides|give|gives|offer|offers|grant|grants|afford|allow|allows) .{0,2} {right_holder} .{0,4} [access] .{0,8} (to|view) .{0,4} {your_data}',
      unless: '{other_actor}',
    },
    {
      name: 'you have access',
      match:
        '(you|users|customers|members|consumers|subscribers) (will|also|always|do|can)? [have] .{0,2} access .{0,8} (to|view) .{0,4} {your_data}',
      unless: '{other_actor}',
    },
    {
      name: 'access is given on request',
      match: ['[access] .{0,8} {your_data}', '(upon|on|at) .{0,2} request'],
      unless: '{other_actor}',
    },
    {
      name: 'item or title',
      match:
        '^{item_start}? {item_link}? {item_link}? {item_start}? {item_link}? [(access|accessing|view|viewing|review|reviewing)] {co_run} {your_data}',
      in: ['heading', 'paragraph', 'item', 'row'],
      unless: ['{other_actor}', '(limited|restricted) (by|to|only)', '(contractors|staff|providers|authorities)'],
    },
    {
      name: 'title',
      match: '^.{0,3} (right|rights) (to|of) .{0,2} [(access|know|information)]',
      in: ['heading', 'item', 'row'],
    },
    {
      name: 'ask which data',
      match:
        '(ask|asking|tell|inquire|enquire|find out) .{0,2} (us)? .{0,2} [(which|what|whether)] .{0,6} {data} .{0,8} {held_word}',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'data can be viewed',
      match:
        '{your_data} .{0,6} (can|may) be .{0,3} [(viewed|accessed|reviewed|inspected|seen|downloaded)] .{0,3} (by logging|by signing|by contacting|by visiting|by clicking|by you|in your|on your|through your|at any|via|online|upon)',
      unless: '{other_actor}',
    },
    {
      name: 'whether we hold any',
      match:
        '(find out|ask|check|know|confirm|confirmation|inquire|information about|information as to|information on) .{0,3} [(if|whether|what|which)] .{0,3} (we|us|the company) .{0,3} {held_word} .{0,8} {data}',
      unless: [
        '{other_actor}',
        '(learn|discover|believe|become aware) .{0,4} (if|whether|that)',
        '(policy|notice|statement) .{0,8} (explain|explains|describe|describes|inform|provide|provides|contains)',
        'you to know',
      ],
      evenIf: true,
    },
    {
      name: 'existence and use',
      match: '(inform|informed|told|advise|advised|notified) .{0,3} of the [existence] .{0,3} (use|of)',
      evenIf: true,
    },
    {
      name: 'information on stored data',
      match:
        '(request|obtain|receive|ask for|entitled to|right to) .{0,3} [(information|details)] (about|on|regarding|concerning) .{0,3} (their|your|his|her|the)? .{0,1} (stored|saved|collected) .{0,2} (data|information)',
      evenIf: true,
    },
    {
      name: 'specific pieces',
      match: [
        '[specific] pieces of .{0,3} (information|data|pi)',
        '(right|rights|request|requests|ask|know|disclose|obtain|entitled|access)',
      ],
      unless: '{only_identity}',
      evenIf: true,
    },
    {
      name: 'told on request',
      match: [
        '(inform|tell|notify|let) you .{0,8} [(whether|which|what)] .{0,6} ({data}|we|us) .{0,8} {held_word}',
        '(request|requested|ask|asked)',
      ],
      unless: '{other_actor}',
      evenIf: true,
    },
    { name: 'Article 15', match: '[(art|article)] 15 .{0,4} (gdpr|regulation|right|access|information|general)' },
    {
      name: 'see what we hold',
      match:
        '{right_frame} .{0,4} [(see|view|check|access|review|ask|know)] .{0,1} what .{0,3} (we|us) .{0,1} {held_word}',
      unless: ['{other_actor}', '(policy|notice|statement)'],
      evenIf: true,
    },
    {
      name: 'find out what we know',
      match:
        '{ask_frame} .{0,6} [(find out|learn|read|inspect|look at|send|show|tell|give|told|confirm|hear)] .{0,2} {whole_record}',
      unless: ['{other_actor}', '(policy|notice|statement|stock|sale|below|section|share|website)'],
      evenIf: true,
    },
    {
      name: 'obtain your data',
      match:
        '{right_frame} {co_run} [(obtain|retrieve|request)] (your|their|his|her) (own|personal)? .{0,1} (data|information|records)',
      unless: '{other_actor}',
      evenIf: true,
    },
    {
      name: 'a copy on request',
      match: '[copy] of .{0,4} {your_data} .{0,8} (request|supplied|provided|sent|available)',
      unless: ['{other_actor}', '(third parties|third party)'],
    },
    {
      name: 'among the rights',
      match: '(rights|right) {co_run} [access]',
      in: ['item', 'row'],
      unless: '{other_actor}',
    },
    {
      name: 'sent on a word',
      match: [
        '{asks_us}',
        '(we|us) .{0,3} [(send|show|mail|email|give|post|tell|hand|print)] you .{0,4} ({whole_record}|copy|printout|print out|what is held|what is stored|what we)',
      ],
      unless: ['{other_actor}', '(policy|notice|safeguards|clauses|invoice|receipt)'],
      evenIf: true,
    },
    {
      name: 'ask what we know',
      match: '[{asks_for_record}]',
      unless: ['{other_actor}', '(policy|notice|statement|stock|offer|sale)', '{delete_word} .{0,1} {whole_record}'],
      evenIf: true,
    },
    {
      name: 'confirmation and a copy',
      match: '{right_frame} {co_run} [(confirmation|confirm)] .{0,8} (copy|processing|{held_word})',
      unless: ['{other_actor}', '(order|orders|payment|delivery|email|identity|booking)'],
      evenIf: true,
    },
    {
      name: 'told or given it',
      match: '{right_frame} .{0,2} [(given|told|shown|sent|handed)] .{0,3} ({whole_record}|{your_data}|copy of)',
      unless: ['{other_actor}', '(policy|notice|safeguards|clauses|invoice|receipt|ads|offers)'],
      evenIf: true,
    },
    {
      name: 'disclosure to the person',
      match: [
        '{right_holder} .{0,2} (may|can) .{0,2} (request|demand|apply for) .{0,24} [disclosure]',
        '({personal_data}|retained data)',
      ],
      unless: ['{other_actor}', '(marketing|categories)'],
      evenIf: true,
    },
    { name: 'welcome to a copy', match: '[(welcome|entitled)] to .{0,3} (copy|printout) of .{0,4} {your_data}' },
  ],
  ifMissing: {
    title: 'A way to see your data',
    explanation: 'The policy does not say whether you can see what the company holds about you.',
  },
  legal: ['GDPR Art. 15', 'CCPA § 1798.110'],
} satisfies Clause;

export { counterExamples, examples } from './cases/right-to-access.ts';
