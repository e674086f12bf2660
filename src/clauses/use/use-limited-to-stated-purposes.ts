import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'use-limited-to-stated-purposes',
  topic: 'use',
  title: 'Uses data only for the stated purposes',
  explanation:
    'The company promises to use your data for the purposes it names, or for which you gave it, and for nothing else.',
  stance: 'good',
  weight: 'moderate',
  patterns: [
    {
      name: 'only for',
      match:
        '(only|solely|exclusively) .{0,3} (use|uses|used|process|processes|processed|using|collect|processing) .{0,14} (for|in|to|as|when) .{0,6} (purpose|purposes|following|manner|ways|described|fulfill|fulfil|provide|deliver|respond|stated|specified|which)',
      unless: '{others_use}',
      polarity: 'any',
    },
    {
      name: 'for these only',
      match:
        '[(use|uses|used|process|processed|using|collected|processing|store|stored)] .{0,14} (only|solely|exclusively|sole) .{0,3} (for|purpose|purposes|to|in|as)',
      unless: '{others_use}',
    },
    {
      name: 'no other purpose',
      match:
        '[(use|used|uses|process|processed|processing)] .{0,20} (any|other|another|different|further) .{0,3} (purpose|purposes|reason|reasons|way|manner)',
      polarity: 'denied',
      unless: '{others_use}',
    },
    {
      name: 'other than the original',
      match:
        '(not|never|no) .{0,20} (use|used|process|processed) .{0,12} (purpose|purposes|way|manner) .{0,3} (other than|incompatible|inconsistent|except|not compatible)',
      unless: '{others_use}',
      polarity: 'any',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
