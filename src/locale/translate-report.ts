/** A Report goes in; the same Report comes out with its own texts in the person's language. Quotes and law references stay. */
import type { LedgerLine, Omission, Report, ReportClause } from '../core/report.ts';
import { LIMIT_TEXTS, SILENCE_TEXTS } from './message-tables.ts';
import { countText, language, text, textOr } from './text.ts';
import { WITHHELD_TEXTS } from './withheld-texts.ts';

/** In English a report speaks for itself: it may be older than this version's words. */
export function translateReport(report: Report): Report {
  return language() === 'en' ? report : lookUpTexts(report);
}

/** All texts of the report looked up by id; what no message is for stays as it is. */
export function lookUpTexts(report: Report): Report {
  const clauses = report.clauses.map(translateClause);
  const denials = report.denials.map(translateClause);
  const notGraded = report.notGraded && {
    ...report.notGraded,
    message: text(WITHHELD_TEXTS[report.notGraded.code]) || report.notGraded.message,
  };
  return {
    ...report,
    clauses,
    denials,
    omissions: report.omissions.map(translateOmission),
    ledger: report.ledger.map((line) => ({ ...line, text: sentenceOf(line) })),
    notGraded,
    verdict: notGraded?.message ?? verdictOf([...clauses, ...denials]),
  };
}

/** Clause ids are kebab-case; names of messages may hold no hyphens. */
export function messageStem(clauseId: string): string {
  return `clause_${clauseId.replaceAll('-', '_')}`;
}

function translateClause(clause: ReportClause): ReportClause {
  const stem = messageStem(clause.id);
  return {
    ...clause,
    title: textOr(`${stem}_title`, clause.title),
    explanation: textOr(`${stem}_explanation`, clause.explanation),
  };
}

function translateOmission(omission: Omission): Omission {
  if (omission.clause === null) return omission;
  const stem = `${messageStem(omission.clause)}_missing`;
  return {
    ...omission,
    title: textOr(`${stem}_title`, omission.title),
    explanation: textOr(`${stem}_explanation`, omission.explanation),
  };
}

function sentenceOf({ kind, clause, topic, points, limit, text: english }: LedgerLine): string {
  if (kind === 'start') return text('ledgerStart', points);
  if (kind === 'clause' && clause !== null) {
    const title = textOr(`${messageStem(clause)}_title`, '');
    return title === '' ? english : text('ledgerClause', title);
  }
  const silence = kind === 'silence' && topic !== null ? SILENCE_TEXTS[topic] : undefined;
  if (silence !== undefined) return text(silence);
  return limit === undefined ? english : text(LIMIT_TEXTS[limit.code], limit.most) || english;
}

/** Puts together anew what the core says in English. The clauses come with the gravest first. */
function verdictOf(clauses: ReportClause[]): string {
  const worst = clauses.filter(
    ({ stance, weight }) => stance === 'severe' || (stance === 'bad' && weight === 'serious'),
  );
  const good = clauses.filter(({ stance }) => stance === 'good').length;
  const promises = countText('verdictPromises', good);
  const [first] = worst;
  if (first === undefined) return text('verdictNothingSerious', promises);
  return countText('verdictSerious', worst.length, first.title, promises);
}
