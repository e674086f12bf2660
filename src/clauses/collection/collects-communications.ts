import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'collects-communications',
  topic: 'collection',
  title: 'Keeps your calls, chats or messages',
  explanation: 'Calls, chats, messages or voice are recorded or kept, often those with customer service.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    { name: 'keeps messages', evenIf: true, match: '[{keep_word}] .{0,14} {message_item}', unless: '{not_messages}' },
    {
      name: 'messages are kept',
      match:
        '{message_noun} .{0,12} (be|are|is|being|and) .{0,4} [(recorded|monitored|taped|archived|transcribed|stored|retained|kept|logged|saved|captured|filed|on file|put on file)]',
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
      evenIf: true,
      match:
        '[(keep|retain|maintain|store|make|hold)] .{0,4} (record|records|copy|copies|transcript|history|log|recording) of .{0,8} (correspondence|communication|communications|conversation|conversations|message|messages|call|calls|contact|contacts|query|enquiry|email|emails|chat|chats|interactions)',
    },
    {
      name: 'what you write is filed',
      match:
        '(correspondence|emails|letters|messages|calls|chat|telephone|call us) .{0,16} we .{0,3} [(collect|keep|retain|store|record|log|save|monitor|archive)] .{0,10} (correspondence|communication|message|messages|call|calls|conversation|chat|file|record|them|it|content|address)',
      unless: '{not_messages}',
    },
    {
      name: 'recordings are made',
      match: '(recordings|recording|transcripts) .{0,6} (is|are|be) .{0,2} [(made|created|taken)]',
    },
    {
      name: 'that we record',
      match: '{message_item} .{0,10} we [(record|keep|store|retain|collect|archive)]',
      unless: '{not_messages}',
    },
    {
      name: 'a letter is kept',
      evenIf: true,
      match:
        '(write|writes|wrote|email|call|contact|chat|message) (to|with)? us .{0,12} we .{0,4} [(keep|file|save|store|retain|archive)] .{0,3} (letter|letters|message|messages|email|emails|correspondence|conversation|conversations|note|notes|what you)',
      unless: '{not_messages}',
    },
    {
      name: 'a named kind and its data',
      match:
        '^.{0,3} [(correspondence|communications|messages|conversations|contacts|audio)] .{0,6} (emails|email|letters|chat|chats|calls|recordings|transcripts|messages)',
      unless: ['{full_sentence}', '{label_stop}', '{not_messages}', '{not_taken}', '(us|choices|preferences)'],
    },
  ],
  ifDenied: {
    title: 'Does not keep your messages',
    explanation: 'The policy says that it does not keep the content of your calls, chats or messages.',
  },
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Information that you give us may include what you choose to include in communications with us.',
    source: 'own: shop template',
  },
  { text: 'The contents of chats, which we keep for a year.', source: 'own: retailer' },
  { text: 'Recordings of our phone calls are made for training.', source: 'own: retailer' },
  { text: 'If you send us letters or e-mails, we may collect such correspondence in a file.', source: 'own: retailer' },
  {
    text: 'We may gather the following:\n- Use information, as applicable, such as telephony log information like your phone number, calling-party number, forwarding numbers, time and date of calls',
    source: 'kasperek 2017',
  },
  {
    text: 'We collect biometric information, including voice recordings, from which an identifier template, such as a voiceprint which can be extracted.',
    source: 'harman 2020',
  },
  { text: 'Calls to our hotline may be recorded.', source: 'own: retailer' },
  { text: 'Customer service data, including chat transcripts, helps us to answer faster.', source: 'own: GDPR notice' },
  { text: '## Information we collect\n\n- Audio recordings of calls', source: 'own: CCPA section' },
  { text: 'When you write to us, we keep a record of the correspondence.', source: 'own: retailer' },
  { text: 'If you write to us we usually keep the letter.', source: 'own: bookshop' },
  {
    text: 'Correspondence: emails, live-chat transcripts and direct messages exchanged with our stylists.',
    source: 'own: retailer',
  },
  { text: 'Letters and e-mails are filed.', source: 'own: club' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We store the number of messages sent on a day.', because: 'a count, not what was written' },
  { text: 'We do not record calls.', because: 'a denial' },
  { text: 'We send text messages about your delivery.', because: 'messages from the company' },
  { text: 'Call us if you have a question.', because: 'a way to make contact' },
  { text: 'You will receive marketing messages only if you opt in.', because: 'messages from the company' },
  { text: 'Communications: order e-mails, text messages, as you choose.', because: 'our messages' },
  { text: 'If you write to us, we answer your letter within a week.', because: 'promise of an answer' },
];

export const denials: Example[] = [
  { text: 'We do not record your calls.', source: 'own: retailer' },
  { text: 'We do not store the content of your messages.', source: 'own: retailer' },
];
