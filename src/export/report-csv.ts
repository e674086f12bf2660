/**
 * Reports go in; one CSV table (RFC 4180, UTF-8 with its mark) comes out, a row for each thing that a report says: clauses and denials with a
 * row per quote, omissions, ways to act, lines of the ledger. Each row names its policy, so that rows of many can be put together.
 */
import type { Evidence, LedgerLine, Report, ReportClause } from '../core/report.ts';
import { csv } from './csv-cell.ts';
import { reportName } from './report-name.ts';
import { safeAddress } from './safe-address.ts';

/** Names for programs: the same in every language. */
const COLUMNS = [
  'policy',
  'address',
  'graded_on',
  'date_stated',
  'letter',
  'score',
  'rubric',
  'rubric_fingerprint',
  'text_fingerprint',
  'row',
  'id',
  'topic',
  'stance',
  'weight',
  'certainty',
  'points',
  'title',
  'explanation',
  'quote',
  'start',
  'end',
  'modality',
  'scope',
  'exception',
  'headings',
  'found_at',
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string | number | null>>;

export interface CsvEntry {
  report: Report;
  /** ISO date. */
  gradedOn: string;
  /** What to call the text, where it has no address: a file's name. */
  name?: string;
}

function clauseRows(clause: ReportClause, row: 'clause' | 'denial', ledger: readonly LedgerLine[]): Row[] {
  const { id, topic, stance, weight, certainty, title, explanation, evidence } = clause;
  const points = ledger
    .filter((line) => line.clause === id)
    .reduce<number | null>((sum, line) => (sum ?? 0) + line.points, null);
  const about = { row, id, topic, stance, weight, certainty, points, title, explanation };
  return evidence.map((each) => ({ ...about, ...quoteCells(each) }));
}

function quoteCells({ quote, start, end, modality, scope, exception, headings, url }: Evidence): Row {
  return { quote, start, end, modality, scope, exception, headings: headings.join(' > '), found_at: safeAddress(url) };
}

function rowsOf({ report, gradedOn, name }: CsvEntry): Row[] {
  const { ledger, rubric } = report;
  const shared: Row = {
    policy: name ?? reportName(report),
    address: safeAddress(report.url),
    graded_on: gradedOn,
    date_stated: report.dateStated,
    letter: report.grade,
    score: report.score,
    rubric: rubric.version,
    rubric_fingerprint: rubric.fingerprint,
    text_fingerprint: report.textFingerprint,
  };
  const rows: Row[] = [
    // A policy that got no letter, or of which nothing is said, stands in the table all the same.
    { row: 'policy', title: report.title, explanation: report.verdict },
    ...report.clauses.flatMap((clause) => clauseRows(clause, 'clause', ledger)),
    ...report.denials.flatMap((clause) => clauseRows(clause, 'denial', ledger)),
    ...report.omissions.map(({ clause, topic, title, explanation }) => ({
      row: 'omission',
      id: clause,
      topic,
      title,
      explanation,
    })),
    ...(report.channels ?? []).map(({ kind, quote, start, end, href, url }) => ({
      row: 'channel',
      id: kind,
      title: href,
      quote,
      start,
      end,
      found_at: safeAddress(url),
    })),
    ...ledger.map(({ kind, points, text, clause, topic, quote, start, end }) => ({
      row: 'ledger',
      id: clause ?? kind,
      topic,
      points,
      title: text,
      quote,
      start,
      end,
    })),
  ];
  return rows.map((row) => ({ ...shared, ...row }));
}

/** The table of many policies. */
export function reportsCsv(entries: readonly CsvEntry[]): string {
  const rows = entries.flatMap(rowsOf).map((row) => COLUMNS.map((column) => row[column] ?? null));
  return csv([COLUMNS, ...rows]);
}

/** The table of one policy. */
export function reportCsv(report: Report, gradedOn: string): string {
  return reportsCsv([{ report, gradedOn }]);
}
