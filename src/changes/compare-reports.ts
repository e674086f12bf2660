/** Two gradings of one policy go in, the earlier first; what changed between them comes out, clause by clause, or null. Pure. */
import type { Evidence, Report, ReportClause } from '../core/report.ts';
import { addressKey } from './address-key.ts';
import type { ChangeQuote, ClauseChange, DocumentText, PolicyChange, Snapshot } from './policy-change.ts';

/** Quotes of each side that are kept of a clause. */
const MOST_QUOTES = 3;

/**
 * Only documents that were read both times are compared: what was not looked at has not changed. Null where neither
 * clauses nor letter differ.
 */
export function compareReports(older: Snapshot, newer: Snapshot): PolicyChange | null {
  const shared = sharedTexts(older, newer);
  const isSameText = !shared.some(([before, after]) => isOtherText(before, after));
  const isSameGrader = older.grader === newer.grader;
  if (isSameText && isSameGrader) return null;
  const clauses = changedClauses(older.report, newer.report, new Set(shared.map(([{ address }]) => address)));
  const letters = lettersOf(older, newer);
  if (clauses.length === 0 && (letters === null || letters[0] === letters[1])) return null;
  return {
    since: older.at,
    on: newer.at,
    cause: isSameText ? 'grading' : isSameGrader ? 'policy' : 'both',
    letters,
    otherWay: older.way !== newer.way && !isSameText,
    clauses,
  };
}

/** Documents that were read both times, each with its texts then and now. */
export function sharedTexts(older: Snapshot, newer: Snapshot): [DocumentText, DocumentText][] {
  return older.texts.flatMap((before) => {
    const after = newer.texts.find(({ address }) => address === before.address);
    return after === undefined ? [] : [[before, after] as [DocumentText, DocumentText]];
  });
}

export function isOtherText(before: DocumentText, after: DocumentText): boolean {
  return after.fingerprints[0] === undefined || !before.fingerprints.includes(after.fingerprints[0]);
}

/** Letters of different documents say nothing about each other. */
function lettersOf(older: Snapshot, newer: Snapshot): PolicyChange['letters'] {
  const isSameSet =
    older.texts.length === newer.texts.length && sharedTexts(older, newer).length === newer.texts.length;
  const [before, after] = [older.report.grade, newer.report.grade];
  return isSameSet && before !== null && after !== null ? [before, after] : null;
}

function changedClauses(older: Report, newer: Report, documents: ReadonlySet<string>): ClauseChange[] {
  const before = saidIn(older, documents);
  const after = saidIn(newer, documents);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
    changeOf(before.get(id) ?? null, after.get(id) ?? null),
  );
}

/** Clauses and promises by id, with what of their evidence stands in these documents. */
function saidIn(report: Report, documents: ReadonlySet<string>): Map<string, ReportClause> {
  const said = new Map<string, ReportClause>();
  for (const clause of [...report.clauses, ...report.denials]) {
    const evidence = clause.evidence.filter(({ url }) => documents.has(addressKey(url ?? report.url ?? '')));
    if (evidence.length > 0) said.set(clause.id, { ...clause, evidence });
  }
  return said;
}

function changeOf(before: ReportClause | null, after: ReportClause | null): ClauseChange[] {
  const clause = after ?? before;
  if (clause === null) return [];
  const gone = quotesNotIn(before, after);
  const added = quotesNotIn(after, before);
  const kind = before === null ? 'new' : after === null ? 'gone' : 'reworded';
  // One passage more or fewer that says the same is no change of what is said.
  if (kind === 'reworded' && (gone.length === 0 || added.length === 0)) return [];
  const { id, topic, stance, weight, title } = clause;
  return [{ id, topic, stance, weight, title, kind, before: gone, after: added }];
}

function quotesNotIn(clause: ReportClause | null, other: ReportClause | null): ChangeQuote[] {
  const known = new Set(other?.evidence.map(wordsOf));
  const evidence = clause?.evidence.filter((each) => !known.has(wordsOf(each))) ?? [];
  return evidence.slice(0, MOST_QUOTES).map(({ leadIn, quote }) => ({ leadIn, quote }));
}

/** The words alone: another line break or capital is no other wording. */
function wordsOf({ leadIn, quote }: Evidence): string {
  return `${leadIn ?? ''} ${quote}`.toLowerCase().replace(/\s+/g, ' ').trim();
}
