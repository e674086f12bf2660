import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'third-party-ad-tracking',
  topic: 'tracking',
  title: 'Lets advertisers track you here',
  explanation:
    'Advertising companies watch your visit, or show you ads chosen by what you did on this and other sites.',
  stance: 'bad',
  weight: 'serious',
  patterns: [
    {
      name: 'ad company tracks',
      match: ['{advertiser}', '{tracker}'],
    },
    {
      name: 'ad company collects',
      match: [
        '{advertiser} .{0,20} (collect|collects|collecting|gather|receive|track|tracks|tracking|recognize|store|use|uses)',
        '(information|data|visit|visits|activity|activities|browsing|online)',
      ],
    },
    {
      name: 'outsiders serve ads by interest',
      match: ['{interest_ads}', '{outsider}'],
    },
    { name: 'outsiders serve ads', match: ['[{serving_word}] .{0,6} {ads_word}', '{outsider}'] },
    { name: 'outsiders use cookies for ads', match: ['{outsider}', '{tracker}', '{ads_word}'] },
    { name: 'advertising cookies', match: '(advertising|targeting|marketing|ad) {cookie}' },
    { name: 'remarketing', match: '[(remarketing|retargeting|retarget)]' },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'these advertising vendors may collect information about your visits to and interactions with our services.',
    source: 'harman 2020',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not allow advertising networks to place cookies on this site.', because: 'a denial' },
];
