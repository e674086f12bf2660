import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-cookies',
  topic: 'tracking',
  title: 'Uses cookies',
  explanation: 'The site stores small files or similar data on your device, with which it can recognise it again.',
  stance: 'neutral',
  weight: 'minor',
  patterns: [
    {
      name: 'uses cookies',
      match:
        '[(use|uses|using|used|usage|utilize|utilizes|utilizing|utilise|utilises|employ|employs|employing|deploy|deploys|implement|implements)] .{0,10} {cookie}',
    },
    {
      name: 'sets a cookie',
      match:
        '[(set|sets|setting|place|places|placing|placed|send|sends|store|stores|storing|deposit|deposits|assign|assigns|issue|issues|install|installs|write|writes|read|access|accesses|transfer|transfers|drop|drops|contain|contains|create|creates|save|saves|generate|generates)] .{0,3} {cookie}',
      unless: '(browser|browsers) .{0,3} {cookie}',
    },
    {
      name: 'collects through cookies',
      match: [
        '[{collect}]',
        '(through|via|using|with|by|from|including|include|includes|like|of|such as) .{0,8} {cookie}',
      ],
    },
    {
      name: 'cookies do something for us',
      match:
        '{cookie} .{0,8} [(allow|allows|enable|enables|help|helps|let|lets|permit|tell|tells|make|makes|collect|collects|remember|recognize|improve|store|provide|record|identify|contain|contains)]',
    },
    {
      name: 'cookies are placed',
      match:
        '{cookie} .{0,12} [(used|placed|stored|set|sent|created|saved|downloaded|transferred|transferring|installed|deployed|generated|employed|utilized|utilised|written|deposited|assigned|served|essential|necessary|required|needed)]',
    },
    { name: 'a kind of cookie', match: '{cookie_kind}' },
    { name: 'named technologies', match: '(technologies|technology|tools|methods) .{0,6} {cookie}' },
  ],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'We use a "cookie" based data collection system in certain areas of our website.', source: 'korg 2010' },
];

export const counterExamples: CounterExample[] = [{ text: 'This shop does not use cookies.', because: 'a denial' }];
