import type { Clause } from '../../core/clause.ts';

export default {
  id: 'opt-in-consent',
  topic: 'choice',
  title: 'Asks before it does some things',
  explanation: 'Marketing, sensitive data or passing data on waits until you have said yes.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'opt in',
      match: '[(opt|opts|opted|opting|optin)] in',
      evenIf: true,
      polarity: 'any',
      unless: [
        '{other_consent}',
        '(opt in or|opt in and|or opt in) .{0,2} (opt|out)',
        'not (require|required|need) .{0,4} opt in',
      ],
    },
    {
      name: 'not without consent',
      match:
        '[({share}|sell|sells|sold|rent|use|uses|used|collect|collects|process|send|contact|access|publish|store|call|transfer|pass|record)] .{0,30} without .{0,5} {consent_word}',
      polarity: 'denied',
      unless: '{other_consent}',
    },
    {
      name: 'without consent not',
      match: 'without .{0,6} {consent_word} .{0,14} not .{0,2} ({share}|be|sell|use|collect|send|contact|pass)',
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'unless you agree',
      match:
        '(not|never|nor|neither|no|nothing|none) .{0,30} (unless|except|until|only) .{0,8} ({asked_consent}|{said_yes})',
      polarity: 'any',
      unless: ['{other_consent}', '(policy|terms|disagree|do not agree)'],
    },
    {
      name: 'only with consent',
      match: ['(only|solely) .{0,12} ({asked_consent}|{said_yes})', '{consent_practice}'],
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'asks for consent',
      match: [
        '[(ask|asks|asked|seek|seeks|obtain|obtains|obtained|obtaining|request|requests|require|requires|required|need|needs|get|secure)] .{0,6} {asked_consent}',
        '({consent_practice}|before|prior to|first)',
      ],
      evenIf: true,
      unless: ['{other_consent}', 'without .{0,2} (asking|seeking|obtaining|requesting)'],
    },
    {
      name: 'asked to agree',
      match: [
        '[(asked|invited|prompted|opportunity|option|choice|ask you|invite you)] .{0,4} to (consent|opt in|agree|allow|permit|authorize|authorise)',
        '{consent_practice}',
      ],
      evenIf: true,
      unless: ['{other_consent}', '(these terms|terms of|our terms|the terms|policy|arbitration)'],
    },
    {
      name: 'consent is required',
      match: '[{consent_word}] .{0,3} (is|are|will be) .{0,2} (required|needed|necessary|requested|obtained|sought)',
      unless: '{other_consent}',
    },
    {
      name: 'with your consent',
      match: ['[(with|upon|subject to|based on|basis of|after)] .{0,3} {asked_consent}', '{consent_practice}'],
      evenIf: true,
      unless: ['{other_consent}', '(with or without|not only with)'],
    },
    {
      name: 'if you have agreed',
      match: [
        '(if|where|when|unless|provided|once|after) (you|users|customers|the user|a customer) .{0,4} {said_yes}',
        '{consent_practice}',
      ],
      polarity: 'any',
      unless: [
        '(register|registering|subscribe|enroll) .{0,6} (consent|agree)',
        '{other_consent}',
        '(not|disagree) .{0,2} (agree|consent)',
        '(these terms|terms of|our terms|the terms|policy|arbitration)',
        'agree (to be|to the|that)',
      ],
    },
    {
      name: 'when we have your consent',
      match: [
        '(if|when|where|unless|until|once|after) we .{0,4} [(have|get|obtain|receive|obtained|received)] .{0,4} {asked_consent}',
        '{consent_practice}',
      ],
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'only to those who asked',
      match:
        '(only|solely) .{0,6} (send|sent|contact|receive|mail|email) .{0,20} (sign up|signed up|subscribe|subscribed|subscribers|request|requested|asked|choose|chosen|registered to)',
      polarity: 'any',
      unless: 'not to receive',
    },
    {
      name: 'a tick first',
      match: [
        '(only|never|not) .{0,14} [(ticked|tick|checked|said yes|say yes|switched it on|turned it on|agreed)]',
        '({consent_practice}|data|details)',
      ],
      polarity: 'any',
      unless: ['{other_consent}', '(policy|terms)'],
    },
    {
      name: 'if you have opted in',
      match:
        '(processed|used|collected|recorded|sent|shared) .{0,2} (only)? (after|once|if|when) you .{0,2} [(switched|turned|ticked|activated|enabled|said yes)] .{0,3} (on|it|this|that|box|yes)?',
      polarity: 'any',
      unless: '{other_consent}',
    },
    {
      name: 'asks before',
      match: [
        '[(ask|asks|asked)] (you|first)? .{0,1} before .{0,6} (use|uses|using|turn|turns|switch|switches|take|takes|collect|collects|send|sends|share|shares|read|reads|record|records|track|access)',
        '(location|sensitive|health|camera|microphone|photos|contacts|marketing|newsletter|texts|promotional|notifications|biometric|advertising|measurements|third|partners)',
      ],
      unless: ['{other_consent}', '{waits_otherwise}', '(ask|asked) .{0,3} (proof|identification|question|questions)'],
    },
    {
      name: 'not unless you did something',
      match: ['(not|never|no|nothing) .{0,20} (unless|until) you .{0,4} [{yes_by_deed}]', '{consent_practice}'],
      polarity: 'any',
      unless: ['{other_consent}', '{waits_otherwise}', '(turn|turned|switch|switched) .{0,3} off'],
    },
    {
      name: 'off until switched on',
      match: [
        '(off|inactive|disabled|silent) [(until|unless)] you .{0,4} (switch|turn|agree|activate|enable|allow|consent|say yes|opt)',
        '(feature|features|tracking|location|profiling|personalisation|personalization|setting|function|sharing|notifications|cookies|they|it)',
      ],
      unless: '{waits_otherwise}',
      polarity: 'any',
    },
    {
      name: 'boxes not ticked for you',
      match: '(box|boxes|checkbox) .{0,5} (not|never) .{0,2} [(preticked|prechecked|preselected|ticked|checked)]',
      polarity: 'any',
      unless: ['(if|when|unless) .{0,10} not .{0,2} (ticked|checked)', '{waits_otherwise}'],
    },
    {
      name: 'only if the box is ticked',
      match: [
        '(only|solely) .{0,3} (if|when|once|where) .{0,8} (box|checkbox) .{0,10} [(selected|ticked|checked|marked)]',
        '{consent_practice}',
      ],
      polarity: 'any',
      unless: ['{other_consent}', '{waits_otherwise}'],
    },
    {
      name: 'cookies wait',
      match:
        '(cookie|cookies|tags|pixels|scripts) .{0,8} (only|not) .{0,3} (after|once|until|unless|if|when) you .{0,4} [(accept|accepted|agree|agreed|allow|consent|click)]',
      polarity: 'any',
      unless: ['(browser|setting|settings) .{0,12} cookies', 'not .{0,6} if you .{0,3} not'],
    },
    {
      name: 'goes only to those who asked',
      match:
        '(send|sent|goes|go|mail|email|write) .{0,8} [only] to .{0,3} (those|people|customers|anyone|subscribers) who .{0,4} (asked|ask|signed|subscribed|agreed|ticked|opted|want)',
    },
    {
      name: 'seeks agreement',
      match: [
        '[(seek|seeks|obtain|obtains|ask for|asks for)] (your|their|the customer) .{0,2} agreement',
        '({consent_practice}|before|using)',
      ],
      unless: ['{other_consent}', '{waits_otherwise}'],
    },
  ],
  legal: ['GDPR Art. 7'],
} satisfies Clause;

export { counterExamples, examples } from './cases/opt-in-consent.ts';
