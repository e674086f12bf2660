/** A quote goes in; its pieces come out, each marked or not, so that views can show the words a pattern met. */
import type { Evidence } from '../core/report.ts';

export interface QuotePiece {
  text: string;
  marked: boolean;
}

/** The pieces in order; joined they are the quote, to the letter. */
export function splitMarks(evidence: Evidence): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const mark of orderedMarks(evidence)) {
    const start = Math.max(mark.start, at);
    if (mark.end <= start) continue;
    addPiece(pieces, evidence.quote.slice(at, start), false);
    addPiece(pieces, evidence.quote.slice(start, mark.end), true);
    at = mark.end;
  }
  addPiece(pieces, evidence.quote.slice(at), false);
  return pieces;
}

/** The same, cut to about `length` characters around the first mark; null where the whole quote is short enough. */
export function shortenQuote(evidence: Evidence, length: number): QuotePiece[] | null {
  const { quote } = evidence;
  if (quote.length <= length * 1.25) return null;
  const first = orderedMarks(evidence)[0] ?? { start: 0, end: 0 };
  const lead = Math.max(0, (length - (first.end - first.start)) / 3);
  const from = wordEdge(quote, Math.max(0, Math.min(first.start - lead, quote.length - length)));
  const to = wordEdge(quote, Math.max(Math.min(from + length, quote.length), Math.min(first.end, from + 2 * length)));
  const kept = splitMarks({
    ...evidence,
    quote: quote.slice(from, to),
    start: evidence.start + from,
    end: evidence.start + to,
  });
  if (from > 0) kept.unshift({ text: '… ', marked: false });
  if (to < quote.length) kept.push({ text: ' …', marked: false });
  return kept;
}

/** Offsets into the document become offsets into the quote; what lies outside of it is cut off. */
function orderedMarks({ marks, start, quote }: Evidence): { start: number; end: number }[] {
  return marks
    .map((mark) => ({ start: Math.max(0, mark.start - start), end: Math.min(quote.length, mark.end - start) }))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
}

/** The nearest space at or after `at`, unless that is far away (a long address, a script without spaces). */
function wordEdge(quote: string, at: number): number {
  const rounded = Math.round(at);
  if (rounded <= 0 || rounded >= quote.length) return Math.max(0, Math.min(rounded, quote.length));
  const space = quote.indexOf(' ', rounded);
  return space === -1 ? (quote.length - rounded < 20 ? quote.length : rounded) : space - rounded < 20 ? space : rounded;
}

function addPiece(pieces: QuotePiece[], text: string, marked: boolean): void {
  if (text !== '') pieces.push({ text, marked });
}
