/** A value goes in; one cell of a CSV file (RFC 4180) comes out that no spreadsheet takes for a formula. */
import { formatNumber } from '../locale/text.ts';
import { cleanText } from './clean-text.ts';

/** What spreadsheets read as the beginning of a formula, in wide letters too; OWASP, 'CSV Injection'. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Numbers stay numbers, minus sign and all. A text stays as it is, but for an apostrophe before what looks like a formula. */
export function csvCell(value: string | number | null, decimal = '.'): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const text = cleanText(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows go in; the file's text comes out. It begins with the mark by which spreadsheets know UTF-8. Where numbers have a comma, in
 * German say, spreadsheets part cells by semicolons, and would take 5.5 for a day in May.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const decimal = formatNumber(0.5).includes(',') ? ',' : '.';
  const between = decimal === ',' ? ';' : ',';
  const line = (row: readonly (string | number | null)[]) => row.map((value) => csvCell(value, decimal)).join(between);
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}
