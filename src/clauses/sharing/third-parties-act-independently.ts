import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'third-parties-act-independently',
  topic: 'sharing',
  title: 'No control over what recipients do',
  explanation:
    'The company takes no responsibility for what those who receive your data do with it, or lets them contact you themselves.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'they may contact you',
      match: '{recipient_subject} .{0,10} (may|will|can|could) .{0,4} [(contact|contacting|market|solicit)] .{0,3} you',
    },
    {
      name: 'not responsible',
      match:
        '(not|no) .{0,6} (responsible|liable|control|responsibility|liability|govern) .{0,16} (use|uses|practices|actions|conduct|handling|privacy|treatment|collect|collected|information|data|cookies|technologies|do) .{0,20}',
      polarity: 'any',
      unless: ['(link|links|linked)', '(other|these|those|external|such) (sites|websites|web sites)'],
    },
    {
      name: 'under their own policy',
      match:
        '(governed by|subject to|according to|accordance with|under|covered by|pursuant to) .{0,3} (their|its|those|that|party|such|these) .{0,6} (privacy)? (policy|policies|practices|terms|statement|statements|notices|notice)',
    },
    {
      name: 'own controller',
      match: '(independent|independently|joint|separate|separately|own|data|also|as a) .{0,3} (controller|controllers)',
    },
    {
      name: 'own purposes',
      match:
        '{recipient_subject} .{0,10} (may|will|can|could|elect) .{0,6} [(use|collect|process)] .{0,14} (own|other|their) .{0,2} (purposes|purpose|use)',
    },
  ],
} satisfies Clause;

export const examples: Example[] = [{ text: 'These companies may contact you directly.', source: 'koss 2018' }];

export const counterExamples: CounterExample[] = [];
