/** Matches go in; per clause one finding with its best quotes comes out, contradictions noted. */
import type { ClauseCard } from './clause.ts';
import type { MeasuredPrecision } from './clause-library.ts';
import type { PolicyDocument } from './document.ts';
import type { ClauseMatch } from './match.ts';
import { DOCUMENT_GAP, partsOf } from './merge-documents.ts';
import type { Evidence } from './report.ts';
import { wilsonLower } from './wilson.ts';

export interface Finding {
  clause: ClauseCard;
  evidence: Evidence[];
  contradictedBy: string[];
  /** Lower end of the 95 % Wilson interval of the clause's measured precision; null under `FEWEST_JUDGED` firings. */
  confidence: number | null;
}

/** Fewer judged firings than this measure nothing. */
const FEWEST_JUDGED = 10;

function confidenceOf(id: string, measured: MeasuredPrecision): number | null {
  const m = measured[id];
  return m && m.judged >= FEWEST_JUDGED ? Math.round(wilsonLower(m.right, m.judged) * 1000) / 1000 : null;
}

/** Quotes kept per clause: enough to judge by, few enough to read. */
const MOST_QUOTES = 5;
/** Quotes longer than this are cut at the punctuation nearest around the matched words. In characters. */
const LONGEST_QUOTE = 420;
/** A quote shorter than this says little alone and takes its lead-in or neighbours along. In characters. */
const SHORTEST_QUOTE = 24;

interface Range {
  start: number;
  end: number;
}

/** Cuts a long sentence down to a stretch around the marks, at commas or semicolons where possible. */
function shorten(text: string, sentence: Range, marks: readonly Range[]): Range {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return sentence;
  const first = Math.max(sentence.start, Math.min(...marks.map((m) => m.start)));
  const last = Math.min(sentence.end, Math.max(...marks.map((m) => m.end)), first + LONGEST_QUOTE);
  const spare = Math.max(0, LONGEST_QUOTE - (last - first));
  const start = cutBackward(text, Math.max(sentence.start, first - Math.floor(spare * 0.4)), first, sentence.start);
  const end = cutForward(text, Math.min(sentence.end, last + Math.floor(spare * 0.5)), last, sentence.end);
  return { start, end };
}

function cutBackward(text: string, from: number, until: number, limit: number): number {
  if (from <= limit) return limit;
  for (let i = from; i < until; i++) if (/[,;:]/.test(text[i]!) && text[i + 1] === ' ') return i + 2;
  for (let i = from; i < until; i++) if (text.charCodeAt(i) <= 32) return i + 1;
  return until;
}

function cutForward(text: string, from: number, until: number, limit: number): number {
  if (from >= limit) return limit;
  for (let i = from; i > until; i--) if (/[,;:]/.test(text[i]!) && text[i + 1] === ' ') return i;
  for (let i = from; i > until; i--) if (text.charCodeAt(i) <= 32) return i;
  return until;
}

/** Trims white space off both ends, so that the quote begins and ends with what a reader sees. */
function trim(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function quoteRange(document: PolicyDocument, match: ClauseMatch): Range {
  const { sentence } = match;
  let range = shorten(document.text, sentence, match.marks);
  if (range.end - range.start < SHORTEST_QUOTE) {
    const lead = sentence.leadIn ?? sentence.runIn;
    if (lead && lead.start < range.start && range.end - lead.start <= LONGEST_QUOTE)
      range = { start: lead.start, end: range.end };
    else range = widen(document, range);
  }
  return trim(document.text, range);
}

/** Takes neighbouring blocks along until the quote is long enough to stand alone. */
function widen(document: PolicyDocument, range: Range): Range {
  let { start, end } = range;
  for (const block of document.blocks) {
    if (end - start >= SHORTEST_QUOTE) break;
    if (block.start >= end && block.start - end < DOCUMENT_GAP) end = Math.min(block.end, start + LONGEST_QUOTE);
  }
  for (let i = document.blocks.length - 1; i >= 0 && end - start < SHORTEST_QUOTE; i--) {
    const block = document.blocks[i]!;
    if (block.end <= start && start - block.end < DOCUMENT_GAP) start = Math.max(block.start, end - LONGEST_QUOTE);
  }
  return { start, end };
}

function toEvidence(document: PolicyDocument, match: ClauseMatch): Evidence {
  const { text, blocks } = document;
  const { start, end } = quoteRange(document, match);
  const lead = match.usesLeadIn ? match.sentence.leadIn : null;
  return {
    quote: text.slice(start, end),
    start,
    end,
    marks: match.marks
      .map((m) => ({ start: Math.max(m.start, start), end: Math.min(m.end, end) }))
      .filter((m) => m.end > m.start),
    modality: match.attributes.modality,
    scope: match.attributes.scope,
    exception: match.attributes.exception,
    leadIn: lead && lead.start < start ? text.slice(lead.start, lead.end) : null,
    headings: match.sentence.block.headings.map((h) => text.slice(blocks[h]!.start, blocks[h]!.end)),
    url: partsOf(document).find((part) => start < part.end)?.url ?? document.url,
  };
}

/** Firm before possible, general before limited to a group, then in reading order. */
function strength(e: Evidence): number {
  return (e.modality === 'may' ? 1 : 0) + (e.scope ? 2 : 0) + (e.exception ? 1 : 0);
}

/** The best quotes of one clause's matches. */
export function collectEvidence(document: PolicyDocument, matches: readonly ClauseMatch[]): Evidence[] {
  const bySentence = new Map<number, Evidence>();
  const seenQuotes = new Set<string>();
  for (const match of matches) {
    const known = bySentence.get(match.sentence.start);
    const evidence = toEvidence(document, match);
    if (known) {
      known.marks = mergeMarks([...known.marks, ...evidence.marks]).filter(
        (m) => m.start >= known.start && m.end <= known.end,
      );
      continue;
    }
    if (seenQuotes.has(evidence.quote)) continue;
    seenQuotes.add(evidence.quote);
    bySentence.set(match.sentence.start, evidence);
  }
  return [...bySentence.values()].sort((a, b) => strength(a) - strength(b) || a.start - b.start).slice(0, MOST_QUOTES);
}

function mergeMarks(marks: Range[]): Range[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const mark of sorted) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

/** One finding per clause that the document affirms, in the library's order. */
export function resolveFindings(
  document: PolicyDocument,
  matches: readonly ClauseMatch[],
  measured: MeasuredPrecision,
): Finding[] {
  const said = new Set(matches.filter((m) => !m.pattern.yieldsTo).map((m) => m.clause.id));
  const byClause = new Map<ClauseCard, ClauseMatch[]>();
  for (const match of matches) {
    if (match.pattern.yieldsTo?.some((id) => said.has(id))) continue;
    const of = byClause.get(match.clause);
    if (of) of.push(match);
    else byClause.set(match.clause, [match]);
  }
  const findings: Finding[] = [];
  for (const [clause, of] of byClause)
    findings.push({
      clause,
      evidence: collectEvidence(document, of),
      contradictedBy: [],
      confidence: confidenceOf(clause.id, measured),
    });
  findings.sort((a, b) => (a.clause.id < b.clause.id ? -1 : 1));
  noteContradictions(findings);
  return findings;
}

/** A denial and an admission that both stand in the text are shown side by side; neither is dropped. */
function noteContradictions(findings: Finding[]): void {
  const byId = new Map(findings.map((f) => [f.clause.id, f]));
  for (const finding of findings) {
    for (const other of finding.clause.contradicts ?? []) {
      const opposite = byId.get(other);
      if (!opposite) continue;
      if (!finding.contradictedBy.includes(other)) finding.contradictedBy.push(other);
      if (!opposite.contradictedBy.includes(finding.clause.id)) opposite.contradictedBy.push(finding.clause.id);
    }
  }
}
