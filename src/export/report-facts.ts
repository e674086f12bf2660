/** A Report and the day it was made go in; the facts by which anyone can check it come out, as label and value. */
import type { Evidence, LedgerLine, Report } from '../core/report.ts';
import { cleanText } from './clean-text.ts';
import { documentLabels, type LabelOf, readDocuments, UNREAD_WORDS, unreadDocuments } from './document-label.ts';
import { safeAddress, siteOf } from './safe-address.ts';
import { LETTER_WORDS } from './wording.ts';

const WORDS_PER_MINUTE = 238;

export interface Fact {
  label: string;
  value: string;
  /** Set where the value is an address that may be a link. */
  href?: string;
}

/** `gradedOn` is an ISO date, or null where nobody says (the command line grades files, not visits). */
export function reportFacts(report: Report, gradedOn: string | null): Fact[] {
  const href = safeAddress(report.url);
  const facts: Fact[] = [];
  if (report.url !== null)
    facts.push({ label: 'Address', value: href ?? cleanText(report.url), ...(href && { href }) });
  if (report.title !== null) facts.push({ label: 'Title', value: cleanText(report.title) });
  if (gradedOn !== null) facts.push({ label: 'Graded on', value: gradedOn });
  facts.push({
    label: 'Policy’s own date',
    value: report.dateStated === null ? 'none given' : cleanText(report.dateStated),
  });
  facts.push({
    label: 'Length',
    value: `${countWords(report.words)}, about ${readingMinutes(report.words)} min to read`,
  });
  facts.push(...documentFacts(report));
  facts.push({ label: 'Rubric', value: `version ${report.rubric.version}, fingerprint ${report.rubric.fingerprint}` });
  facts.push({ label: 'Fingerprint of the text', value: `${report.textFingerprint} (FNV-1a, 64 bits)` });
  return facts;
}

/** Nothing where the report is of one document and nothing was left out: address and title say it all. */
function documentFacts(report: Report): Fact[] {
  const labelOf = documentLabels(report);
  const read = readDocuments(report).length < 2 ? [] : readDocuments(report);
  const entry = (label: string, url: string | null): Fact => {
    const href = safeAddress(url);
    return { label, value: href ?? cleanText(url ?? 'no address'), ...(href && { href }) };
  };
  return [
    ...read.map(({ url, words }) => entry(`Read: ${labelOf(url)}, ${countWords(words)}`, url)),
    ...unreadDocuments(report).map(({ url, code }) => entry(`Not read: ${UNREAD_WORDS[code]}`, url)),
  ];
}

export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** 'koss.com', else the policy's title, else what is left to say. */
export function reportName(report: Report): string {
  const title = report.title === null ? '' : cleanText(report.title).trim();
  return siteOf(report.url) ?? (title === '' ? 'pasted text' : title);
}

/** 'B (good), 78 of 100', or why there is no letter. */
export function gradeLine(report: Report): string {
  if (report.grade === null || report.score === null) {
    const reason = report.notGraded === null ? '' : `: ${cleanText(report.notGraded.message)}`;
    return `No letter${reason}`;
  }
  const range = report.range === null ? '' : `; the evidence allows ${report.range[0]} to ${report.range[1]}`;
  return `${report.grade} (${LETTER_WORDS[report.grade]}), ${formatPoints(report.score)} of 100${range}`;
}

/** Where a quote stands and what limits it: 'Cookie policy', 'may', 'only: California residents', 'except: unless you opt out'. */
export function evidenceNotes(evidence: Evidence, labelOf: LabelOf): string[] {
  const label = labelOf(evidence.url);
  const notes = label === null ? [] : [`in: ${label}`];
  if (evidence.modality === 'may') notes.push('may');
  if (evidence.scope !== null) notes.push(`only: ${cleanText(evidence.scope)}`);
  if (evidence.exception !== null) notes.push(`except: ${cleanText(evidence.exception)}`);
  return notes;
}

/** The sign is always there, so that a column of points reads without its heading. */
export function signedPoints(line: LedgerLine): string {
  const points = formatPoints(Math.abs(line.points));
  if (line.kind === 'start' || line.points === 0) return points;
  return line.points < 0 ? `-${points}` : `+${points}`;
}

export function formatPoints(points: number): string {
  return String(Math.round(points * 10) / 10);
}

function countWords(words: number): string {
  return `${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'}`;
}
