/** A Report and the day it was made go in; a text to paste into a mail or a note comes out, with every point and quote. */
import type { Report } from '../core/report.ts';
import { text } from '../locale/text.ts';
import { terminalReport } from './terminal.ts';

export function plainText(report: Report, gradedOn: string): string {
  return `${terminalReport(report, { ledger: true, gradedOn })}\n${text('exportNote')}\n`;
}
