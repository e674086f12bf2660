/** The clause that data may be kept or used after the account ends or erasure is asked. */
import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: 'keeps-data-after-deletion',
  topic: 'retention',
  title: 'May keep data after you delete it',
  explanation: 'Copies can stay with the company after you close the account or ask for erasure.',
  stance: 'bad',
  weight: 'moderate',
  patterns: [
    {
      name: 'kept after the end',
      match: [
        '[{keep}] .{0,30} (after|even if|even though|following|once|despite|notwithstanding) .{0,10} ({delete_word}|{ended})',
        '({data}|copies|copy|it|them|content)',
      ],
      evenIf: true,
    },
    {
      name: 'after the end, kept',
      match: [
        '(after|even if|even though|following|once|if|when|upon) .{0,12} ({delete_word}|{ended}) .{0,24} [{keep}]',
        '({data}|copies|copy|it|them|content)',
      ],
    },
    {
      name: 'backups',
      match: [
        '[{keep}] .{0,16} (backup|backups|back up|archive|archives|archived|archival|residual)',
        '({delete_word}|{data}|copies)',
      ],
    },
    {
      name: 'may have to keep some',
      match:
        '(may|might|must|will|need|needs|required|obliged|obligated|have) .{0,6} [(retain|keep|maintain|preserve|store)] .{0,4} (certain|some|copies|a copy|such|residual|limited|this|that)',
    },
    {
      name: 'not obliged to delete',
      match: 'not .{0,2} [(required|obligated|obliged)] to .{0,3} {delete_word}',
      polarity: 'any',
    },
  ],
  legal: ['GDPR Art. 17(3)'],
} satisfies Clause;

export const examples: Example[] = [
  { text: 'we may, but are not obligated to, delete information we have collected', source: 'koss 2018' },
  { text: 'We may keep your data even after you close your account.', source: 'own: retailer' },
  { text: 'After you delete your profile, we may retain a copy.', source: 'own: app maker' },
  { text: 'Deleted data may remain in our backups for some time.', source: 'own: app maker' },
  { text: 'Where you ask for erasure, we must keep certain records for the tax office.', source: 'own: retailer' },
];

export const counterExamples: CounterExample[] = [
  { text: 'We do not keep any data after you close your account.', because: 'a denial' },
  { text: 'We keep backups of our servers in a safe place.', because: 'nothing is said of deletion' },
  { text: 'We delete everything when you close your account.', because: 'the opposite' },
];
