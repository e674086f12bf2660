/** A Report goes in; the same Report comes out with its own texts in the person's language. Quotes and law references stay. */
import { type Gist, gistOf } from '../core/gist.ts';
import type { LedgerLine, Omission, Report, ReportClause } from '../core/report.ts';
import { LIMIT_TEXTS, SILENCE_TEXTS } from './message-tables.ts';
import { countText, language, text, textOr } from './text.ts';
import { WITHHELD_TEXTS } from './withheld-texts.ts';

type Verdict = Pick<Report, 'verdict' | 'notGraded'> & { gist: Gist };

/** In English a report speaks for itself: it may be older than this version's words. */
export function translateReport(report: Report): Report {
  return language() === 'en' ? report : lookUpTexts(report);
}

/** All texts of the report looked up by id; what no message is for stays as it is. */
export function lookUpTexts(report: Report): Report {
  const clauses = report.clauses.map(translateClause);
  const denials = report.denials.map(translateClause);
  const notGraded = translateWithheld(report.notGraded);
  return {
    ...report,
    clauses,
    denials,
    omissions: report.omissions.map(translateOmission),
    ledger: report.ledger.map((line) => ({ ...line, text: sentenceOf(line) })),
    notGraded,
    verdict: notGraded?.message ?? verdictOf(gistOf(report.clauses, report.denials)),
  };
}

/** The verdict in the person's language, where the English one and what it is made of are all there is of a report. */
export function translateVerdict({ verdict, notGraded, gist }: Verdict): string {
  if (language() === 'en') return notGraded?.message ?? verdict;
  return translateWithheld(notGraded)?.message ?? verdictOf(gist);
}

/** Clause ids are kebab-case; names of messages may hold no hyphens. */
export function messageStem(clauseId: string): string {
  return `clause_${clauseId.replaceAll('-', '_')}`;
}

function translateWithheld(notGraded: Report['notGraded']): Report['notGraded'] {
  return notGraded && { ...notGraded, message: text(WITHHELD_TEXTS[notGraded.code]) || notGraded.message };
}

/** The title by the clause's id; where no message is for it, as it is. */
export function titleOf({ id, title }: { id: string; title: string }): string {
  return textOr(`${messageStem(id)}_title`, title);
}

function translateClause(clause: ReportClause): ReportClause {
  const explanation = textOr(`${messageStem(clause.id)}_explanation`, clause.explanation);
  return { ...clause, title: titleOf(clause), explanation };
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

/** Puts together anew what the core says in English. */
function verdictOf({ first, serious, promises }: Gist): string {
  const kept = countText('verdictPromises', promises);
  if (first === null) return text('verdictNothingSerious', kept);
  return countText('verdictSerious', serious, titleOf(first), kept);
}
