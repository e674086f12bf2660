import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'embeds-social-plugins',
  topic: 'tracking',
  title: 'Social networks learn of your visit',
  explanation:
    'Like and share buttons or pixels of social networks are built into the pages and tell them that you were there.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'social features',
      match: 'social .{0,3} [(plugin|plugins|plug|widget|widgets|feature|features|button|buttons|bookmarks|modules)]',
    },
    {
      name: 'network and its plug-in',
      match: ['[(plugin|plugins|plug|widget|widgets|button|buttons|pixel|pixels)]', '{social_network}'],
    },
    { name: 'like and share buttons', match: '[(like|share|tweet|pin|follow)] .{0,6} (button|buttons|icon|icons)' },
  ],
} satisfies Clause;

export const examples: Example[] = [
  {
    text: 'Please note that we also use social plug-ins from and operated by Facebook, Inc.',
    source: 'koss 2018',
  },
];

export const counterExamples: CounterExample[] = [
  { text: 'Follow us on Facebook and Instagram.', because: 'a link, nothing embedded' },
];
