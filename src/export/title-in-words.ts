/** A clause goes in; its title comes out, and that it is only likely where that is so. */
import type { ReportClause } from '../core/report.ts';
import { text } from '../locale/text.ts';

export function titleInWords({ title, certainty }: ReportClause): string {
  return certainty === 'likely' ? text('exportLikely', title) : title;
}
