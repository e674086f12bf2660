import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'honors-do-not-track',
  topic: 'tracking',
  title: 'Honours Do Not Track or Global Privacy Control',
  explanation: 'A setting in your browser is enough to say no to tracking, or to the sale of your data.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'heeds the signal',
      match: '[{heeding}] .{0,12} {track_signal}',
      unless: [
        '(unable|inability|cannot) .{0,4} {heeding}',
        'not (able|designed|configured|equipped|set|programmed|built|made) .{0,4} {heeding}',
        '(how|whether|requirement|requires|standard|consensus|protocol) .{0,8} {heeding}',
        '{heeding} .{0,4} differently',
        'not take .{0,3} (action|actions)',
        '(should|if|when|once) .{0,8} (industry|standards|standard)',
        '(open to|consider|considering|evaluate|plan to|intend to)',
        'not all',
        '(one|some|other|third party|all|most) (website|websites|site|sites) .{0,3} {heeding}',
        '(ask|asks|tell|tells|request|requests|instruct) .{0,4} (site|sites|website|websites) .{0,6} {heeding}',
      ],
    },
    {
      name: 'signal is heeded',
      match: '{track_signal} .{0,14} [{heeded}]',
      evenIf: true,
      unless: '(not|yet|uniformly|universally|no) .{0,4} {heeded}',
    },
    {
      name: 'treats it as a request',
      match:
        '[(treat|treats|treated|consider|considers|considered|regard|regarded|interpret|deem|deemed|apply|use|honor)] .{0,10} {track_signal} .{0,8} as .{0,8} (request|opt out|valid|objection|choice|refusal|withdrawal|exercise|refuse|refused|declined|opted|no|switch|unticked)',
    },
    {
      name: 'signal counts as a request',
      match:
        '{track_signal} .{0,14} [(treated|considered|regarded|interpreted|deemed|taken|understood|serves|processed|handled)] as .{0,8} (request|opt out|valid|objection|choice|refusal|withdrawal|exercise|refuse|refused|declined|opted|no|switch|unticked)',
    },
    {
      name: 'heeds such signals',
      match: [
        '[(treat|treats|honor|honors|honour|process|respect|respects|apply|recognize)] .{0,3} (the|this|that|such|these|those) .{0,2} (signal|signals)',
        '{track_signal}',
      ],
      unless: [
        '(unable|inability) .{0,4} {heeding}',
        '(how|whether|not) .{0,6} (treat|honor|honour|process|respect|apply|recognize)',
      ],
    },
    {
      name: 'opting out by signal',
      match: [
        '[(opt|opts|opting)] .{0,1} out',
        '(enable|enabling|broadcast|broadcasting|send|sends|sending|using|use|through|via|by|with|initiating|setting|activating|activate|turn on|turning on|install|adopting) .{0,10} {opt_out_signal}',
      ],
      unless: '{opt_out_signal} .{0,8} not {heeding}',
    },
    {
      name: 'with the signal on we refrain',
      match:
        '{signal_on} .{0,16} (we|will|site|website|is|are) .{0,4} [(not|deactivated|disabled|blocked|suppressed|treat|honor|honour|disable|disables|stop|automatically|respect|suppress|block|refrain|exclude|switch|turn|opt|deactivate)]',
      polarity: 'any',
      unless: [
        'unable .{0,4} {heeding}',
        'not !track .{0,3} {heeding}',
        'not .{0,3} (alter|change|adjust|modify|assign|differ|monitor|guarantee)',
        'tracked$',
        'not be able',
      ],
    },
    {
      name: 'we refrain with the signal on',
      match:
        '(not|never|stop|stops|disable|disables|disabled|refrain|no|deactivate|deactivated|without) !track .{0,13} {signal_on}',
      polarity: 'any',
      unless: [
        'unable .{0,4} {heeding}',
        'not !track .{0,3} {heeding}',
        'not .{0,3} (alter|change|adjust|modify|assign|differ|monitor|guarantee|vary)',
        'no (standard|consensus|uniform|common|universal|industry)',
      ],
    },
  ],
  legal: ['CCPA Regulations § 7025'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'Our shop honors Do Not Track signals from all major browsers.', source: 'own: retailer' },
  {
    text: 'If your browser sends the Global Privacy Control, that signal will be recognized for the device it comes from.',
    source: 'own: CCPA section',
  },
  {
    text: 'We treat a Global Privacy Control signal as a valid request to opt out of the sharing of your data.',
    source: 'own: CCPA section',
  },
  {
    text: 'A GPC signal from your browser is treated as a request to opt out of targeted advertising.',
    source: 'own: CCPA section',
  },
  { text: 'Global Privacy Control: our servers respect this signal.', source: 'own: retailer' },
  {
    text: 'You can also opt out of sales by turning on the Global Privacy Control in a browser that has it.',
    source: 'own: retailer',
  },
  {
    text: 'If you have Do Not Track switched on, we will not load the measuring script.',
    source: 'own: app maker',
  },
  {
    text: 'We set no analytics cookies when your browser transmits a DNT header.',
    source: 'own: GDPR notice',
  },
  {
    text: 'A browser that transmits the Global Privacy Control is treated as though it had opted out.',
    source: 'own: home centre',
  },
  { text: 'We treat a Global Privacy Control header as "Refuse."', source: 'own: watch maker' },
];

export const counterExamples: CounterExample[] = [
  {
    text: 'Should a standard for honouring Do Not Track signals come, we would be open to it.',
    because: 'nothing but a thought',
  },
  { text: 'We do not respond to Do Not Track signals.', because: 'the opposite' },
  { text: 'We are unable to honor Do Not Track requests at this time.', because: 'unable is not' },
  {
    text: 'There is no agreed standard on how to respond to Do Not Track signals.',
    because: 'speaks of a standard, not of what the site does',
  },
  {
    text: 'Your browser may let you send a Do Not Track signal to the sites you visit.',
    because: 'says what browsers can do',
  },
  {
    text: 'We do not alter our practices when we receive a Do Not Track signal.',
    because: 'the signal changes nothing',
  },
  { text: 'A Global Privacy Control signal is not treated as though you had opted out.', because: 'no promise' },
];
