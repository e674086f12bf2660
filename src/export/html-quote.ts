/** A quote goes in; HTML with its matched words marked comes out, whole or shortened around them. */
import type { Evidence } from '../core/report.ts';
import { escapeHtml } from './escape-html.ts';
import { shortenQuote, splitMarks } from './split-marks.ts';

export function quoteHtml(evidence: Evidence, length: number | null): string {
  const pieces = (length === null ? null : shortenQuote(evidence, length)) ?? splitMarks(evidence);
  return pieces
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('')
    .trim();
}
