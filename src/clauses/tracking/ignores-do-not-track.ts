import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'ignores-do-not-track',
  topic: 'tracking',
  title: 'Ignores Do Not Track',
  explanation: 'If your browser asks not to be tracked, the site carries on as before, or does not promise to listen.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'does not respond',
      match: '[{heeding}] .{0,12} {track_signal}',
      polarity: 'denied',
      unless: [
        '(how|whether) .{0,3} {heeding}',
        '(standard|standards|consensus|requirement|protocol|agreement) .{0,8} {heeding}',
      ],
    },
    {
      name: 'we do not respond',
      match: '(do|does|will|did|can|may|is|are) not .{0,3} {heeding} .{0,12} {track_signal}',
      polarity: 'any',
    },
    {
      name: 'does not respond to such signals',
      match: '[{heeding}] .{0,3} (such|these|those|that|web|browser) .{0,2} (signal|signals)',
      polarity: 'denied',
    },
    {
      name: 'does not respond, below its heading',
      match: '[(respond|recognize|recognise|honor|honour|support|act|acts|responds|alter|change)]',
      polarity: 'denied',
      under: ['not track', 'dnt'],
    },
    {
      name: 'is not made to respond',
      match: '(not|unable|inability|cannot|nor|neither) !track .{0,7} {heeding} .{0,10} {track_signal}',
      polarity: 'any',
      unless: ['not only', '(how|whether) .{0,8} {heeding}'],
    },
    {
      name: 'signal is not heeded',
      match:
        '{track_signal} .{0,14} (not|never|nor|cannot) .{0,6} (recognized|recognised|honored|honoured|acted|heeded|answered|followed|respected|supported|processed|observed|accepted|effect|affect|affected|change|alter|work|effective|possible|respond|recognize|act|support|honor|detect)',
      polarity: 'any',
    },
    {
      name: 'practices stay as they are',
      match:
        '(not|no|nor|neither) .{0,3} (alter|change|changes|adjust|modify|differ|vary|affect|effect|impact|influence|assign|attach|meaning|action|monitor|participate|response|offer|provision|mechanism) .{0,25} {track_signal}',
      polarity: 'any',
    },
    {
      name: 'whether or not a signal comes',
      match: '(whether or not|regardless of|irrespective of|without regard to|despite) .{0,12} {track_signal}',
      polarity: 'any',
    },
    {
      name: 'ignores',
      match:
        '[(ignore|ignores|disregard|disregards|take no notice|takes no notice|pay no attention)] .{0,6} {track_signal}',
    },
    {
      name: 'signal is ignored',
      match: '{track_signal} .{0,10} [(ignored|disregarded)]',
    },
    {
      name: 'signal without effect',
      match: '{track_signal} .{0,12} no (effect|impact|influence|bearing)',
      polarity: 'any',
    },
    {
      name: 'makes no difference',
      match:
        '{track_signal} .{0,8} (makes|make|has|have|does|do|is) .{0,2} [(no difference|nothing|no effect|without effect|no bearing|ignored)]',
      polarity: 'any',
    },
  ],
  legal: ['CalOPPA § 22575(b)(5)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we do not support the do not track (dnt) browser setting.', source: 'harman 2020' },
  {
    text: 'Tools we use to analyze web traffic on the Site may not recognize or respond to “do not track” requests from some web browsers.',
    source: 'kasperek 2017',
  },
  {
    text: 'your selection of the “Do Not Track” option provided by your browser may not have any effect on our collection of automatically collected information.',
    source: 'koss 2018',
  },
  { text: 'Our shop is not built to react or respond to DNT headers.', source: 'own: retailer' },
  {
    text: 'Please note that we do not change how we gather and use data when we notice a Do Not Track signal.',
    source: 'own: shop template',
  },
  {
    text: 'The apps work the way this notice describes regardless of whether a DNT preference is switched on.',
    source: 'own: app maker',
  },
  { text: 'For now our servers simply disregard Do Not Track headers.', source: 'own: app maker' },
  { text: 'Do Not Track requests are currently ignored.', source: 'own: GDPR notice' },
  { text: 'As of now we do not react or respond to such browser signals.', source: 'own: retailer' },
  { text: '## Do Not Track\n\nOur shop does not respond to these requests.', source: 'own: CCPA section' },
  { text: 'Setting the DNT flag in your browser has no effect here.', source: 'own: retailer' },
  { text: 'The Do Not Track setting does nothing on this site.', source: 'own: web shop' },
  { text: 'Older "Do Not Track" headers do nothing on our site.', source: 'own: grocer' },
  { text: 'Other do-not-track mechanisms are not acted upon.', source: 'own: cosmetics' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We respond to Do Not Track signals.', because: 'the opposite' },
  {
    text: 'We do not track what you read on our blog.',
    because: '"do not track" is a promise here, not the browser signal',
  },
  {
    text: 'Some browsers have a "Do Not Track" feature that tells websites you do not want to be tracked.',
    because: 'explains the signal and does not say what the site does with it',
  },
  {
    text: 'We do not use advertising cookies when your browser sends a Do Not Track signal.',
    because: 'the signal is heeded',
  },
  { text: 'Do Not Track makes a difference here.', because: 'honoured' },
];
