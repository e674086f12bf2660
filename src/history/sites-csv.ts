/** Remembered sites go in; the table as a CSV file comes out, one site a row. */
import { csv } from '../export/csv-cell.ts';
import { safeAddress } from '../export/safe-address.ts';
import { text } from '../locale/text.ts';
import type { SiteSummary } from '../memory/site-entry.ts';
import { isoDay } from '../ui/today.ts';
import { changeWords } from './change-words.ts';

export function sitesCsv(sites: readonly SiteSummary[]): string {
  const headings = [
    text('columnSite'),
    text('factAddress'),
    text('factTitle'),
    text('columnLetter'),
    text('ledgerPoints'),
    text('gradedFirst'),
    text('gradedLast'),
    text('columnChange'),
  ];
  const rows = sites.map(({ site, address, title, letter, score, firstAt, at, change }) => [
    site,
    safeAddress(address),
    title,
    letter,
    score,
    isoDay(firstAt),
    isoDay(at),
    changeWords(change),
  ]);
  return csv([headings, ...rows]);
}
