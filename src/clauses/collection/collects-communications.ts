import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-communications',
  topic: 'collection',
  title: 'Keeps your calls, chats or messages',
  explanation: 'Calls, chats, messages or voice are recorded or kept, often those with customer service.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    { name: 'keeps messages', match: '[{keep_word}] .{0,14} {message_item}', unless: '{not_messages}' },
    {
      name: 'messages are kept',
      match:
        '{message_noun} .{0,12} (be|are|is|being|and) .{0,4} [(recorded|monitored|taped|archived|transcribed|stored|retained|kept|logged|saved)]',
      unless: ['{not_messages}', 'your own device'],
    },
    {
      name: 'listed',
      match: '{data} .{0,14} (include|includes|including|such as|like) .{0,40} {message_item}',
      unless: ['{definition}', '{hands_on}', '{not_messages}'],
    },
    {
      name: 'listed as collected',
      match: '{message_item}',
      under: '{heading_collect}',
      in: ['item', 'row'],
      unless: '{not_messages}',
    },
    {
      name: 'record of the contact',
      match:
        '[(keep|retain|maintain|store|make|hold)] .{0,4} (record|records|copy|copies|transcript|history|log|recording) of .{0,8} (correspondence|communication|communications|conversation|conversations|message|messages|call|calls|contact|contacts|query|enquiry|email|emails|chat|chats|interactions)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
