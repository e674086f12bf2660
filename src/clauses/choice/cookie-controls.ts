import type { Clause } from '../../core/clause.ts';

export default {
  id: 'cookie-controls',
  topic: 'choice',
  title: 'Says how to refuse cookies',
  explanation: 'The policy tells you that and how you can block, refuse or delete cookies.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'you can refuse cookies',
      match: '{person_may} .{0,14} [{refusing_word}] .{0,12} {cookie}',
      unless: ['{other_document}', '(emails|newsletter|marketing) .{0,6} {cookie}'],
    },
    {
      name: 'browser set to refuse',
      match:
        '(browser|browsers|computer|device|devices|settings|setting|preferences|options|software|toolbar|menu) .{0,26} [{refusing_word}] .{0,12} {cookie}',
      unless: ['{other_document}', '{person_does_not}'],
    },
    {
      name: 'how to set the browser',
      match:
        '(set|configure|adjust|change|modify|instruct|reset|setting|changing|adjusting) (your|their|the|his|most) .{0,6} (browser|browsers|settings|device|computer|preferences|computers) .{0,14} [{refusing_word}] .{0,12} {cookie}',
      polarity: 'any',
      unless: [
        '(if|when|should) (you|users|visitors|a user) .{0,4} (set|configure|adjust|change|modify|reset)',
        'by setting .{0,30} (may|might|will) .{0,2} (lose|not)',
      ],
    },
    {
      name: 'if you wish to refuse, do this',
      match:
        '(if|should) (you|users|visitors) .{0,2} (wish|want|like|prefer|choose|decide|desire) .{0,5} [{refusing_word}] .{0,10} {cookie} .{0,6} (please|you can|you may|use|see|follow|click|go|change|adjust|consult|visit|then)',
      polarity: 'any',
      unless: ['{other_document}', '{cookie} .{0,4} (please note|then you may not)'],
    },
    {
      name: 'refuse by the browser',
      match:
        '[{refusing_word}] .{0,14} {cookie} .{0,26} (browser|browsers|settings|setting|preferences|options|menu|tool|banner|help)',
      unless: ['{other_document}', '{person_does_not}'],
    },
    {
      name: 'browser set not to accept',
      match: [
        '(browser|browsers|computer|device|settings|setting|preferences|you can|you may|choose|option|prefer) .{0,20} (not|stop|from) .{0,3} (accept|accepting|allow|allowing|receive|receiving|store|storing|saving) .{0,10} ({cookie}|them|it)',
        '{cookie}',
      ],
      polarity: 'any',
      unless: [
        '{other_document}',
        '(if|when) .{0,6} (browser|browsers|computer|device|settings) .{0,6} not',
        '(not|cannot) .{0,3} (change|adjust)',
      ],
    },
    {
      name: 'accept or refuse',
      match: '(accept|allow|accepting|accepts) .{0,4} (or|and) .{0,3} [{refusing_word}] .{0,8} {cookie}',
      evenIf: true,
      unless: '{other_document}',
    },
    {
      name: 'accept or refuse them',
      match: ['{person_may} .{0,10} [{refusing_word}] .{0,2} (them|it|all|this|that|these|those|which)', '{cookie}'],
      unless: ['{other_document}', '(information|emails|account) .{0,6} (them|it)'],
    },
    {
      name: 'a warning before a cookie',
      match:
        '(notify|notifies|notified|warn|warns|alert|alerts|prompt|inform|informs|indicate|indicates|tell|ask|asks|warning|notification|notice) .{0,10} (when|whenever|each|every|before|if|about) .{0,12} {cookie}',
      polarity: 'any',
      unless: ['we .{0,3} (notify|inform|tell|ask|alert)', '{other_document}'],
    },
    {
      name: 'cookies can be refused',
      match:
        '{cookie} .{0,8} (can|may|could) .{0,2} be .{0,2} [(deleted|removed|blocked|disabled|refused|cleared|rejected|declined|controlled|managed|deactivated|prevented|erased|turned|switched)]',
      unless: '{other_document}',
    },
    {
      name: 'feature that can be turned off',
      match: ['{person_may} .{0,4} [(turn|switch)] .{0,6} off', '({cookie}|browser|browsers)'],
      unless: ['{other_document}', '(location|gps|notifications|push|images)'],
    },
    {
      name: 'cookie settings',
      match:
        '[(manage|managing|change|changing|adjust|adjusting|update|withdraw|customize|customise|customizing|set|configure|review|select|choose|control|modify|personalize|use|using|via|through|click|clicking|open|edit)] .{0,8} (cookie|cookies) .{0,2} {preference_place}',
      unless: '{other_document}',
    },
    {
      name: 'settings about cookies',
      match:
        '[(change|changing|adjust|adjusting|modify|modifying|configure|edit|review|consult|check)] .{0,6} (browser|browsers|preferences|settings|options) .{0,20} {cookie}',
      unless: ['{other_document}', '{person_does_not}'],
    },
    {
      name: 'the way, below its heading',
      match:
        '[(go|open|click|use|select|choose|visit|find|change|adjust|press|see)] .{0,12} (browser|settings|preferences|menu|tools|privacy|options|help)',
      under:
        '(manage|managing|control|controlling|disable|disabling|refuse|refusing|delete|deleting|block|blocking|reject|rejecting|turn off|remove|removing|clear|opt out of|opting out of) .{0,4} {cookie}',
      in: ['paragraph', 'item'],
      unless: '{other_document}',
    },
    {
      name: 'to refuse cookies, do this',
      match:
        'to .{0,2} [{refusing_word}] .{0,10} {cookie} .{0,12} (visit|see|click|follow|consult|use|go|change|adjust|please|refer|by)',
      unless: '{other_document}',
    },
    {
      name: 'them, below a heading on cookies',
      match: '(browser|browsers) .{0,16} ({refusing_word}|accept|accepting|turn) .{0,2} them',
      under: '{cookie}',
      unless: ['{other_document}', 'until you .{0,2} {refusing_word}'],
    },
    {
      name: 'do so in the browser',
      match: [
        '(do so|do this|this|so) .{0,5} (through|by|via|in|using|with|from) .{0,6} (browser|browsers|settings|preferences)',
        '{cookie}',
      ],
      polarity: 'any',
      unless: '{other_document}',
    },
    {
      name: 'off with them',
      match:
        '[(switch|turn|block|refuse|delete|clear|remove|stop|ban)] (them|it|these|this|all|those) .{0,2} (in|through|via|with|by) .{0,3} (browser|device|settings)',
      under: '{cookie}',
      unless: '{other_document}',
    },
    {
      name: 'a browser that blocks them',
      match:
        '(browser|settings) .{0,1} (can|will|lets you|could) .{0,1} [(block|refuse|delete|clear|remove|stop|keep)] .{0,1} (them|it|these|those|all)',
      under: '{cookie}',
      unless: ['{other_document}', '{person_does_not}'],
    },
    {
      name: 'declining them in the browser',
      match:
        '[(declining|refusing|blocking|deleting|disabling|clearing|rejecting)] (them|these|those|it|all) .{0,2} (in|through|via|by|with) .{0,3} (browser|settings|banner)',
      under: '{cookie}',
      polarity: 'any',
      unless: '{other_document}',
    },
    {
      name: 'settings that let you',
      match: '(cookie|cookies) {preference_place} .{0,10} [(lets|let|allows|allow|enables)] you',
      unless: '{other_document}',
    },
    {
      name: 'a banner to refuse by',
      match:
        '[banner] .{0,4} (lets|let|allows|offers|has|with|gives|contains) .{0,6} (reject|refuse|decline|say no|choose)',
      unless: '(discount|sale|not)',
    },
    {
      name: 'tell the browser not to',
      match:
        '[(tell|ask|order|instruct)] .{0,2} (browser|phone|device) not to (have|take|keep|store|accept) .{0,4} {cookie}',
      polarity: 'any',
      unless: '{other_document}',
    },
    {
      name: 'off with them, cookies being named',
      match: [
        '[(switch|turn|block|refuse|delete|clear)] (them|these|those) (off)? (in|through|via|with|by) .{0,3} (browser|device|settings)',
        '{cookie}',
      ],
      polarity: 'any',
      unless: ['{other_document}', '{person_does_not}', 'not (switch|turn|block|refuse|delete|clear)'],
    },
  ],
  ifMissing: {
    title: 'How to refuse cookies',
    explanation: 'The policy does not say how to refuse or delete cookies.',
  },
} satisfies Clause;

export { counterExamples, examples } from './cases/cookie-controls.ts';
