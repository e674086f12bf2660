/** A Report goes in; the name that people know it by comes out: 'koss.com', else the policy's title, else what is left to say. */
import type { Report } from '../core/report.ts';
import { text } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';
import { siteOf } from './safe-address.ts';

export function reportName(report: Pick<Report, 'url' | 'title'>): string {
  const title = report.title === null ? '' : cleanText(report.title).trim();
  return siteOf(report.url) ?? (title === '' ? text('exportPastedText') : title);
}
