import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'uses-for-marketing',
  topic: 'use',
  title: 'Uses your data for its own marketing',
  explanation: 'Your details are used to send you promotions or to show you advertising made to fit you.',
  stance: 'bad',
  weight: 'minor',
  patterns: [
    {
      name: 'for marketing purposes',
      match:
        '[(use|uses|used|using|process|processes|processed|utilize|utilise|contact|collect)] .{0,30} for .{0,14} (marketing|promotional|advertising|promotion|promotions|remarketing|retargeting)',
      unless: '{not_own_marketing}',
    },
    { name: 'sends promotions', match: '[{send_word}] .{0,16} {promo_goods}', unless: '{not_own_marketing}' },
    {
      name: 'tells of offers',
      match:
        '[{reach_out}] .{0,4} (you|users|customers|members|him|them) .{0,8} (about|of|regarding|with|on|concerning|to|for) .{0,16} {promo}',
      unless: '{not_own_marketing}',
    },
    {
      name: 'of interest to you',
      match: '[{reach_out}] .{0,24} (interest|interests|interested|relevant|benefit) .{0,4} (you|them|users|customers)',
      unless: '{not_own_marketing}',
    },
    {
      name: 'fits advertising',
      match:
        '[{tailor}] .{0,8} (ads|advertising|advertisements|advertisement|adverts|marketing|offers|promotions|advertise)',
      unless: '{not_own_marketing}',
    },
    {
      name: 'to market',
      match:
        '[(to|also|and|may|for)] (market|advertise|promote) .{0,4} (to|our|products|new|you|the|other|services|their|its|goods|this)',
      unless: '{not_own_marketing}',
    },
    {
      name: 'you will receive',
      match: 'you (may|will|might|to|also) .{0,5} [(receive|get|receiving|subscribed|enrolled)] .{0,12} {promo_goods}',
      unless: '{not_own_marketing}',
    },
    {
      name: 'marketing as a purpose',
      match: '^.{0,3} (marketing|advertising|promotions|promotional|remarketing|retargeting|newsletter|newsletters)',
      in: ['item', 'row'],
      under: '(use|uses|using|purpose|purposes|process|processing|why) .{0,8} (information|data|pii)',
      unless: '{not_own_marketing}',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
