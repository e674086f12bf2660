import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'builds-profile',
  topic: 'collection',
  title: 'Builds a profile of you',
  explanation: 'The company draws conclusions from your data: what you like, how you behave, what you may do next.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'draws inferences',
      match:
        '[(draw|draws|drawn|make|makes|create|creates|derive|derives|collect|collects|generate|generates)] .{0,8} (inferences|assumptions|insights|predictions|inference) .{0,3} (about|from|drawn|based|regarding|we|on|and)',
    },
    { name: 'inferences', match: '[(inferences|inference)]', unless: ['(no|none|na)$', '{definition}'] },
    {
      name: 'infers',
      match:
        '[(infer|infers|inferred|inferring|deduce|deduced|predict|predicts|predicting|derive|derives)] .{0,8} (interest|interests|preferences|preference|behavior|behaviour|characteristics|traits|age|gender|demographic|demographics|attributes|likes|needs|habits|about|what)',
    },
    {
      name: 'builds profiles',
      match:
        '[(create|creates|creating|created|build|builds|building|develop|develops|generate|compile|compiled|compiling|construct|establish|apply|form|produce|assemble|maintain)] .{0,5} (profile|profiles|profiling) .{0,6} (about|of|based|reflecting|on|regarding|to|for|that|and|which|about you)',
      unless: '{own_profile}',
    },
    {
      name: 'kinds of profiles',
      match:
        '[(create|creates|creating|created|build|builds|building|develop|generate|compile|use|uses|using|have|maintain|form|into)] .{0,5} (user|customer|customers|individual|interest|interests|marketing|behavioral|behavioural|commercial|consumer|consumers|advertising|pseudonymous|usage|pseudonymised|preference|shopping|psychographic|buyer|shopper|personality|detailed) (profile|profiles|profiling)',
      unless: '{own_profile}',
    },
    {
      name: 'profiles you',
      match:
        '[(use|uses|engage|engages|carry|perform|performs|conduct|undertake|using|involve|involves|profile|apply|including|through)] .{0,6} (profiling|profile you|profile our customers|profile customers|profile users)',
      unless: '(object|right|rights|not to be subject) .{0,12} profiling',
    },
    {
      name: 'identifies preferences',
      match:
        '[(identify|identifies|determine|determines|deduce|learn|analyze|analyse|evaluate|assess|model)] .{0,5} (your|their|customer|personal|purchasing|shopping|users|individual) .{0,4} (preferences|interests|tastes|habits|behavior|behaviour|likes)',
    },
    { name: 'segments', match: '(audience|interest|customer|marketing|consumer) (segment|segments|segmentation)' },
    {
      name: 'own analysis',
      match: '(create|creates|generate|derive) .{0,3} (information|data|insights) .{0,8} (analysis|analyses|use of)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
