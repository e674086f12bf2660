/** The clause that personal data is kept only while it is needed for a purpose or by law. */
import type { Clause } from '../../core/clause.ts';

export default {
  id: 'retention-limited-to-need',
  topic: 'retention',
  title: 'Keeps data only as long as needed',
  explanation: 'Your details are kept while they are needed for a purpose or by law, and not longer.',
  stance: 'good',
  weight: 'minor',
  patterns: [
    {
      name: 'as long as needed',
      match: '[{keep_or_process}] .{0,26} (as|so) long as .{0,10} {needed}',
      unless: ['{cookie}', '{narrow_data}', '(password|confidential|confidentiality)'],
    },
    {
      name: 'needed, so kept',
      match: '(as|so) long as .{0,10} {needed} .{0,10} [{keep}] .{0,6} ({data}|it|them)',
      unless: ['{cookie}', '{narrow_data}', '(password|confidential)'],
    },
    {
      name: 'no longer than needed',
      match:
        '[{keep_or_process}] .{0,26} longer than .{0,10} (necessary|needed|need|required|require|requires|permitted|reasonable|reasonably|purpose|purposes|law)',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'for the period needed',
      match:
        '[{keep_or_process}] .{0,22} (period|periods|time|duration|term|length) .{0,3} (necessary|needed|required|requires|permitted|we need|reasonably necessary|strictly necessary)',
      unless: ['{cookie}', 'save .{0,2} time'],
    },
    {
      name: 'time it takes',
      match:
        '[{keep_or_process}] .{0,16} (only|duration|period|time) .{0,6} (to fulfil|to fulfill|to achieve|it takes|to accomplish|to meet|to complete|to satisfy) .{0,8} (purpose|purposes|order|request|transaction|obligations)',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'only as needed',
      match:
        '[{keep}] .{0,8} (as|only|where|to the extent) .{0,3} (necessary|needed) .{0,3} (for|to) .{0,8} (purpose|purposes|services|accomplish|fulfil|fulfill|achieve|provide|comply)',
      unless: ['{cookie}', '{narrow_data}', '(disclose|share|transfer|archived|copies)'],
    },
    {
      name: 'long enough',
      match: '[{keep}] .{0,12} (only)? .{0,2} long enough to',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'not beyond the need',
      match:
        '(not|never|no|nothing|none) .{0,4} [{keep}] .{0,12} (beyond|after|past) .{0,8} (necessary|needed|purpose|purposes|period|reason)',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'while the account is open',
      match:
        '[{keep}] .{0,22} (as long as|while|duration|so long as|until|throughout) .{0,7} (account|relationship|customer|subscription|contract|active|membership|member|registered)',
      unless: [
        '{cookie}',
        '{narrow_data}',
        '(password|confidential|secure|confidentiality|logged|unauthorized|up to date|accurate)',
      ],
    },
    {
      name: 'until the purpose is served',
      match:
        '[{keep_or_process}] .{0,18} (until|till) .{0,10} (purpose|purposes|necessary|needed|required|order|contract|warranty) .{0,8} (fulfilled|fulfil|achieved|served|met|accomplished|completed|satisfied|ends|expired|longer|ceases|ceased)?',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'deleted when no longer needed',
      match: [
        '[{dispose}]',
        '(no longer|longer|ceases|cease|ceased|not|no ongoing|no further|no more|no) .{0,4} (needed|need|necessary|required|require|relevant|needs|useful|serve|serves|applies|apply|exists|exist)',
        '({data}|{personal_data}|it|them)',
      ],
      polarity: 'any',
      unless: [
        '{cookie}',
        '{narrow_data}',
        '(you|are) not (required|obligated|obliged)',
        '{delete_other}',
        '{right_frame} {co_run} {delete_word}',
        'not (required|obliged|obligated) to',
      ],
    },
    {
      name: 'deleted after the purpose',
      match: [
        '[{dispose}] .{0,24} (once|when|after|as soon as|upon) .{0,10} (purpose|purposes|order|request|transaction|inquiry|contest|enquiry|processing) .{0,8} (fulfilled|achieved|served|completed|complete|ceases|expired|expires|over|ends|ended|satisfied|answered|met|processed)',
        '({data}|{personal_data}|it|them|address|addresses|number|everything|files|logs|messages)',
      ],
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'criteria of retention',
      match:
        '(retention|storage|how long|length of time|time|period) (period|periods|time|times|term|for which|we|that|it)? .{0,10} [(depend|depends|based|determined|varies|vary|limited|according|set|decided|governed|turns|hinges)] .{0,16} (purpose|purposes|need|needs|necessary|law|legal|required|obligations|nature|reason|reasons|why)',
    },
    {
      name: 'legal retention periods',
      match:
        '[{keep}] .{0,14} (accordance with|pursuant to|according to|under|within|for) .{0,4} (legal|statutory|law|mandatory|regulatory|prescribed) .{0,4} (retention|storage|preservation) .{0,2} (period|periods|requirements|obligations|duties|rules)',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'while there is a need',
      match:
        '[{keep}] .{0,12} (while|if|when) .{0,4} (there is|we have|there exists) .{0,6} (need|purpose|reason|requirement|use)',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'statutory periods',
      match:
        '(statutory|mandatory|commercial) [(retention|storage)] (period|periods|obligation|obligations|requirements|duties)',
    },
    {
      name: 'no longer than the account',
      match: '[{keep}] .{0,16} longer than .{0,12} (account|accounts|relationship|contract|subscription)',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'shortest time',
      match: '[{keep}] .{0,12} (shortest|minimum) .{0,3} (time|period|necessary)',
      unless: ['{cookie}', 'minimum of', '(purchase|order|age)'],
    },
    {
      name: 'under a heading on retention',
      match: '[(as|so)] long as .{0,10} ({needed}|account|customer)',
      under: '(retention|retain|storage|how long)',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'while you use the service',
      match:
        '[(store|stored|keep|kept|retain|retained|hold|held)] .{0,8} (as|so) long as you (use|are using|remain|stay|shop)',
      unless: ['{cookie}', '{narrow_data}', '(password|confidential|up to date|accurate)'],
    },
    {
      name: 'no longer than we must',
      match: '[{keep}] .{0,10} longer than (we|is|it) .{0,2} (have to|must|should|lawful|permitted)',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'gone when the need is',
      match: [
        '{need_ends}',
        '[({dispose}|goes|go|gone|disappears|disappear|thrown|binned)]',
        '({data}|{personal_data}|it|them|everything|record|files|whatever)',
      ],
      unless: ['{cookie}', '{narrow_data}', '(order|orders|parcel|refund|policy|site|ask|request)'],
      polarity: 'any',
    },
    {
      name: 'held while it serves',
      match:
        '[({keep}|hang on to|hold on to|hold onto)] .{0,10} ({data}|it|them|records) .{0,5} (while|as long as|no longer than) .{0,5} (serves|serve|purpose|purposes|job|task|reasons|needed|need)',
      polarity: 'any',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'kept, then no longer than the job',
      match:
        '(hang|hangs|hold|holds) (on to|onto) .{0,6} ({data}|it|them) .{0,4} [(longer|only)] .{0,3} (than|as long as|while) .{0,8} (job|task|need|needed|takes|purpose|must|have to|necessary)',
      polarity: 'any',
      unless: '{cookie}',
    },
    {
      name: 'as long as there is a use',
      match: '[{keep}] .{0,10} (as|so) long as (we|us) .{0,3} (use|work|reason|cause)',
      unless: ['{cookie}', '{narrow_data}', '(password|confidential)'],
    },
    {
      name: 'nothing without a need',
      match:
        '[{keep}] .{0,4} (anything|data|information|records|details|it|them) .{0,2} (we|us|nobody) .{0,2} no longer (need|use)',
      polarity: 'denied',
      unless: '{cookie}',
    },
    {
      name: 'while the purpose lasts',
      match:
        '[{keep_or_process}] .{0,10} (time|as long as|so long as|while|period) .{0,6} (purpose|purposes|reason|reasons|need) .{0,6} (last|lasts|exists|exist|remains|remain|requires|require|demands|demand|stands|persists|continues)',
      unless: ['{cookie}', '{narrow_data}'],
    },
    {
      name: 'and no longer',
      match: '[{keep}] .{0,24} (purpose|purposes|need|needed|reason|required|requires|takes|law) .{0,8} and no longer',
      unless: ['{cookie}', '{narrow_data}'],
    },
  ],
  contradicts: ['retains-indefinitely'],
  ifMissing: {
    title: 'That data is kept only as long as needed',
    explanation: 'The policy does not promise to keep your data no longer than it needs it.',
  },
  legal: ['GDPR Art. 5(1)(e)'],
} satisfies Clause;

export { counterExamples, examples } from './cases/retention-limited-to-need.ts';
