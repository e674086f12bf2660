/** A Report and the day it was made go in; a text to paste into a mail or a note comes out, with every point and quote. */
import type { Report } from '../core/report.ts';
import { terminalReport } from './terminal.ts';
import { NOTE } from './wording.ts';

export function plainText(report: Report, gradedOn: string): string {
  return `${terminalReport(report, { ledger: true, gradedOn })}\n${NOTE}\n`;
}
