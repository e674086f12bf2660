/** The clause that data may be kept or used after the account ends or erasure is asked. */
import type { Clause } from '../../core/clause.ts';

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
        '[({keep}|persist|persists|stay|stays)] .{0,30} (after|even if|even though|even when|even once|whether or not|following|once|despite|notwithstanding|beyond) .{0,10} ({delete_word}|{ended})',
        '({data}|orders|invoices|history|copies|copy|it|them|content|reviews|posts|comments|messages|photos|documents|files)',
      ],
      unless: ['{not_personal}', '{fixed_period}', '{other_end}'],
      evenIf: true,
    },
    {
      name: 'after the end, kept',
      match: [
        '(after|even if|even though|even when|following|once|if|when|upon|despite) .{0,12} ({delete_word}|{ended}) .{0,26} [(retain|retains|retained|keep|keeps|kept|maintain|preserve|remain|remains|stay|stays|persist|survive|archive|archived)]',
        '({data}|copies|copy|it|them|content|reviews|posts|comments|messages|photos|documents|files)',
      ],
      unless: ['{not_personal}', '{other_end}', '{cookie}'],
    },
    {
      name: 'backups',
      match:
        '[(remain|remains|retain|retained|keep|kept|stay|stays|persist|persists|exist|exists|reside|stored|maintain|linger|lingers|sit|sits|survive|survives|live on|lives on)] .{0,16} (in|on|within|from|as) .{0,6} (backup|backups|back up|archive|archives|archived|archival|residual)',
      unless: [
        '(security|safeguard|protected|loss) .{0,8} (backup|backups)',
        '(prior|previous|earlier) .{0,2} (version|versions|policy|policies)',
        '{not_personal}',
        '{other_end}',
      ],
    },
    {
      name: 'residual copies',
      match:
        '(residual|archived|archival|backup|back up|cached) [(copies|copy|information|data|files)] .{0,16} (remain|retain|retained|take|delete|deleted|deletion|persist|kept|exist|stay)',
      polarity: 'any',
    },
    {
      name: 'not removed from backups',
      match:
        '(not|never|impossible|unable) .{0,14} [{delete_word}] .{0,12} (backup|backups|back up|archive|archives|archived|residual|server logs)',
      polarity: 'any',
    },
    {
      name: 'kept for legal reasons',
      match: [
        '(may|might|must|need|needs|required|obliged|obligated|have|will|sometimes|can|reserve the right) .{0,5} [(retain|keep|preserve|retained|kept|preserved)] .{0,8} ({personal_data}|{data}|certain|some|copies|it|records)',
        '(legal|law|laws|disputes|enforce|fraud|recordkeeping|record keeping|records|accounting|tax|audit|obligations|legally|legitimate|troubleshoot|administrative|archival)',
      ],
      unless: [
        '(as|so) long as',
        '(longer|more) than',
        'only (for|as|to)',
        '(period|periods|term|duration|time|years|months|days)',
        '(confidential|secure|confidentiality)',
        '{not_personal}',
        '(access|disclose|share|release) .{0,6} preserve',
        'preserve .{0,8} (disclose|disclosure|release|share)',
        '(child|children|minor|minors)',
        '(no|without) .{0,2} legal right',
        'records of .{0,4} (communications|correspondence|complaints|contact)',
      ],
      evenIf: true,
    },
    {
      name: 'data that must be kept',
      match:
        '({data}|records) .{0,4} (that|which)? .{0,2} (we|us) .{0,3} [(required|obliged|need|obligated|must|have)] .{0,3} (keep|retain|store|preserve)',
      unless: ['(as|so) long as', '(longer|more) than'],
    },
    {
      name: 'deleted but for duties',
      match:
        '[{dispose}] .{0,6} (except|unless|insofar|save|provided) .{0,6} (statutory|legal|law|laws|retention|retain)',
      unless: '(child|children)',
    },
    {
      name: 'deleted years after the end',
      match: '[{dispose}] .{0,8} {period_unit} (after|following|from) .{0,8} {ended}',
      unless: '(case|ticket|request|order|inquiry|enquiry)',
    },
    {
      name: 'exempt from deletion',
      match:
        '[(exempt|exception|exceptions)] .{0,8} (request|requests|deletion|retain|erasure) .{0,24} (keep|retain|retention|continue|processing|need)',
      polarity: 'any',
    },
    {
      name: 'not obliged to delete',
      match: 'not .{0,2} [(required|obligated|obliged)] to .{0,3} {delete_word}',
      polarity: 'any',
    },
    {
      name: 'despite your request',
      match: [
        '(may|must|might|will|could|need|needs|required|obliged|obligated|have|continue|allow|allows|permit|sometimes|can|be) .{0,5} [(keep|retain|maintain|preserve|retained|kept)]',
        '(request|requests|requested|ask|asked) .{0,16} (delete|deletion|erase|erasure|removal|remove|deleted|erased|forgotten)',
        '(but|however|except|although|though|unless|may|must|even|note|obligation|obligations|law|legal)',
      ],
      unless: ['{not_personal}', '(as|so) long as', 'unless and until', '{delete_other}'],
      evenIf: true,
    },
    {
      name: 'closing is not deleting',
      match:
        '(deactivation|deactivating|closing|closure|cancelling|canceling|termination|cancellation|removal|deactivate) .{0,14} not .{0,3} [(mean|delete|result|ensure|remove|erase|imply)]',
      polarity: 'any',
      unless: 'not affect',
    },
    {
      name: 'archived copies are kept',
      match:
        '[(retain|keep|maintain|preserve|store)] .{0,4} (cached|archived|archival|residual|historical) .{0,3} (copies|copy|information|data|records)',
      unless: '{not_personal}',
    },
    {
      name: 'use goes on',
      match:
        '(continue|continues|still) .{0,3} [(use|retain|disclose|keep|process|display)] .{0,14} (after|even if|following|once) .{0,6} ({ended}|{delete_word})',
      unless: '{not_personal}',
    },
    {
      name: 'use goes on though the account is closed',
      match:
        '(even after|even if|although|though|after) .{0,6} ({ended}|{delete_word}) .{0,10} (continue|go on|keep|still) .{0,3} [(use|using|process|processing|disclose|share|display)]',
      unless: '{not_personal}',
    },
    {
      name: 'deleted data stays',
      match:
        '(deleted|removed|erased|cancelled|closed) .{0,3} ({data}|content|account|accounts|messages|posts) .{0,6} [(remain|remains|persist|persists|retained|kept|exist)]',
      unless: '{not_personal}',
    },
    {
      name: 'copies of deleted data',
      match:
        '[(retain|keep|store|maintain|hold)] .{0,4} (backup|backups|copy|copies) of .{0,3} (deleted|removed|erased)',
      unless: '{not_personal}',
    },
    {
      name: 'some records are kept',
      match: [
        '(certain|some) .{0,4} (records|information|data) .{0,4} (will|may|must) .{0,1} be [(retained|kept|preserved)]',
        '(legal|law|disputes|dispute|accounting|tax|fraud|obligations|recordkeeping)',
      ],
      unless: ['(as|so) long as', '(longer|more) than', '{not_personal}'],
    },
    {
      name: 'data of closed accounts',
      match:
        '[(retain|keep|store|maintain|preserve|hold)] .{0,6} (from|of|on|about) (closed|cancelled|canceled|terminated|deleted|inactive) (account|accounts|profiles|members|customers)',
      unless: '{not_personal}',
    },
    {
      name: 'held on to after the end',
      match:
        '(after|once|when|although|if) .{0,8} ({delete_word}|{ended}) .{0,10} we .{0,3} [(hold on to|hang on to|hold onto|still have|still hold|still keep)]',
      unless: '{not_personal}',
    },
    {
      name: 'lives on',
      match:
        '(deleted|erased|removed|closed|old) .{0,3} ({data}|profiles|accounts|account|content) .{0,3} (may|might|can|could|will)? [(live on|linger|lingers|survive|survives|be found)]',
      unless: '{not_personal}',
    },
    {
      name: 'stays in spite of erasure',
      match:
        '[(stay|stays|remain|remains|survive|survives)] .{0,5} (after|despite|in spite of|following) .{0,3} (erasure|deletion|closure|erased|deleted)',
      unless: ['{not_personal}', '(nothing|no data)'],
    },
    {
      name: 'stays although deleted',
      match:
        '[(stay|stays|remain|remains)] .{0,6} (although|though|even if|even after|even when|even though) .{0,8} ({delete_word}|{ended})',
      unless: ['{not_personal}', '{cookie}'],
    },
    {
      name: 'backups hold it',
      match:
        '(backup|backups|tapes|archives|copies) .{0,4} [(hold|contain|keep|include)] .{0,3} (erased|deleted|removed)',
      unless: '{not_personal}',
    },
    {
      name: 'asked to erase, yet kept',
      match: [
        '(even after|even once|even if|even when|even though|whether or not|after|following|on|upon|despite|notwithstanding) .{0,3} {erasure_asked} .{0,16} [{kept_on}]',
        '{left_behind}',
      ],
      unless: ['{not_personal}', '{fixed_period}', '{other_end}', '(nothing|no data|none)'],
    },
    {
      name: 'kept though asked to erase',
      match: [
        '[{kept_on}] .{0,20} (even after|even once|even if|even when|even though|whether or not|after|following|despite|notwithstanding) .{0,3} {erasure_asked}',
        '{left_behind}',
      ],
      unless: ['{not_personal}', '{fixed_period}', '{other_end}'],
    },
    {
      name: 'erased but for some',
      match: [
        '({delete_word}|{ended}|strip out|taken down) .{0,12} (but|though|although|yet|except|exception|save) .{0,16} [{kept_on}]',
        '{erasure_asked}',
        '(law|legal|tax|accounts|accounting|required|require|requires|oblige|obliges|obliged|must|invoices|receipts|orders|history|rest|remainder|backup|backups)',
      ],
      unless: ['{not_personal}', '{other_end}', '(nothing|no data|none)', 'not .{0,1} {kept_on}'],
      evenIf: true,
    },
    {
      name: 'the law makes us keep it',
      match: [
        '(law|laws|rules|statute|code) .{0,4} (requires|require|obliges|oblige|makes|forces) us (to)? [(keep|retain|hold|store|preserve)]',
        '{erasure_at_issue}',
        '{kept_thing}',
      ],
      unless: ['{not_personal}', '{narrow_data}', '(long as|longer than|more than)'],
      evenIf: true,
    },
    {
      name: 'the account goes, not the rest',
      match: '{erasure_asked} .{0,8} not .{0,3} [(delete|remove|erase)]',
      polarity: 'any',
      unless: ['{not_personal}', '(if|unless) .{0,4} not'],
    },
  ],
  legal: ['GDPR Art. 17(3)'],
} satisfies Clause;

export { counterExamples, examples } from './cases/keeps-data-after-deletion.ts';
