import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-from-third-parties',
  topic: 'collection',
  title: 'Gets data about you from others',
  explanation:
    'The company obtains information about you that you did not give it: from partners, data brokers, social networks or public records.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'from others',
      match: '[{take_in}] .{0,16} from .{0,6} {outside_source}',
      unless: ['{others_take}', '{not_about_you}'],
    },
    {
      name: 'others provide it',
      match:
        '{outside_source} .{0,10} [(provide|provides|provided|providing|share|shares|shared|give|gives|given|send|sends|supply|supplies|pass|passes|disclose|discloses|transmit|transmits)] .{0,4} (us|ours) .{0,12} {data}',
    },
    {
      name: 'others share it',
      match:
        '{outside_source} .{0,8} [(provide|share|give|send|supply|pass|disclose|transmit|transfer)] .{0,12} {data} .{0,10} (to|with) us',
      unless: '(share|sharing|disclose) .{0,10} with .{0,6} {outside_strict}',
    },
    {
      name: 'shared with us',
      match:
        '{data} .{0,10} (provided|shared|given|disclosed|supplied|sent|transmitted|obtained|collected|received) .{0,3} (us)? by .{0,5} {outside_source} .{0,6} us',
      unless: '{others_take}',
    },
    {
      name: 'through a linked account',
      match: [
        '(log|login|sign|connect|link|linked|connecting|register|authorize|access|using|logging|signing|interact|through|via) .{0,14} (social media|social network|social networks|social networking|facebook|google|twitter|apple|third party)',
        'we .{0,6} [(receive|collect|access|obtain|get|import|store)] .{0,16} ({data}|name)',
      ],
      unless: ['{others_take}', 'cookies'],
    },
    {
      name: 'lets us take it',
      match:
        '{outside_source} .{0,10} [(allow|allows|enable|permit|authorize)] us to .{0,8} (access|collect|receive|obtain|store|import)',
    },
    {
      name: 'named as a source',
      match: '^.{0,2} {data} .{0,8} from .{0,3} {outside_strict}',
      in: ['heading', 'item', 'row', 'paragraph'],
      unless: ['{others_take}', '(protect|share|sharing|disclose|withhold|not)'],
    },
    {
      name: 'sources',
      match: '(sources|source) .{0,12} (include|are|includes|following) .{0,20} {outside_strict}',
      unless: ['cookies', 'source code'],
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
