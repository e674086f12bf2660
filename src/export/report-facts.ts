/** A Report and the day it was made go in; the facts by which anyone can check it come out, as label and value. */
import type { Evidence, LedgerLine, Report } from '../core/report.ts';
import { LETTER_TEXTS, UNREAD_TEXTS } from '../locale/message-tables.ts';
import { countText, formatDay, formatNumber, text } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';
import { documentLabels, type LabelOf, readDocuments, unreadDocuments } from './document-label.ts';
import { safeAddress } from './safe-address.ts';

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
    facts.push({ label: text('factAddress'), value: href ?? cleanText(report.url), ...(href && { href }) });
  if (report.title !== null) facts.push({ label: text('factTitle'), value: cleanText(report.title) });
  if (gradedOn !== null) facts.push({ label: text('factGradedOn'), value: formatDay(gradedOn) });
  facts.push({
    label: text('factDate'),
    value: report.dateStated === null ? text('factNoDate') : cleanText(report.dateStated),
  });
  facts.push({ label: text('factLength'), value: lengthInWords(report) });
  if (report.readingEase !== undefined) facts.push({ label: text('factEase'), value: easeInWords(report.readingEase) });
  facts.push(...documentFacts(report));
  facts.push({
    label: text('factRubric'),
    value: text('exportRubric', report.rubric.version, report.rubric.fingerprint),
  });
  facts.push({ label: text('factFingerprint'), value: `${report.textFingerprint} (FNV-1a, 64 bits)` });
  return facts;
}

function lengthInWords({ words, readUpTo }: Report): string {
  const length = text('exportLength', countText('factWords', words), countText('factMinutes', readingMinutes(words)));
  return readUpTo ? `${length}. ${text('tooLongToRead', readUpTo.characters, readUpTo.of)}` : length;
}

/** Nothing where the report is of one document and nothing was left out: address and title say it all. */
function documentFacts(report: Report): Fact[] {
  const labelOf = documentLabels(report);
  const read = readDocuments(report).length < 2 ? [] : readDocuments(report);
  const entry = (label: string, url: string | null): Fact => {
    const href = safeAddress(url);
    return { label, value: href ?? cleanText(url ?? text('exportNoAddress')), ...(href && { href }) };
  };
  return [
    ...read.map(({ url, words }) => entry(text('exportRead', labelOf(url) ?? '', countText('factWords', words)), url)),
    ...unreadDocuments(report).map(({ url, code }) => entry(text('exportNotRead', text(UNREAD_TEXTS[code])), url)),
  ];
}

export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Flesch's own bands: below 30 texts read like science, below 50 like a lecture, from 60 on like plain English. */
export function easeInWords(ease: number): string {
  const words = ease >= 60 ? 'easePlain' : ease >= 50 ? 'easeMiddling' : ease >= 30 ? 'easeHard' : 'easeVeryHard';
  return text('easeOf', ease, text(words));
}

/** 'B (good), 78 of 100', or why there is no letter. */
export function gradeLine(report: Report): string {
  if (report.grade === null || report.score === null) {
    if (report.notGraded === null) return text('withheldTitle');
    return text('exportNoLetter', cleanText(report.notGraded.message));
  }
  const words = text(LETTER_TEXTS[report.grade]);
  if (report.range === null) return text('exportGrade', report.grade, words, report.score);
  return text('exportGradeRange', report.grade, words, report.score, ...report.range);
}

/** Where a quote stands and what limits it: 'Cookie policy', 'says “may”', 'only: California residents', 'except: unless you opt out'. */
export function evidenceNotes(evidence: Evidence, labelOf: LabelOf): string[] {
  const label = labelOf(evidence.url);
  const notes = label === null ? [] : [text('exportIn', label)];
  if (evidence.modality === 'may') notes.push(text('limitMay'));
  if (evidence.scope !== null) notes.push(text('limitScope', cleanText(evidence.scope)));
  if (evidence.exception !== null) notes.push(text('limitException', cleanText(evidence.exception)));
  return notes;
}

/** The sign is always there, so that a column of points reads without its heading. */
export function signedPoints(line: LedgerLine): string {
  const points = formatPoints(Math.abs(line.points));
  if (line.kind === 'start' || line.points === 0) return points;
  return line.points < 0 ? `-${points}` : `+${points}`;
}

export function formatPoints(points: number): string {
  return formatNumber(points);
}

/** 'What hurts (4)'. */
export function headingWithCount(heading: string, count: number): string {
  return text('exportCounted', heading, count);
}
