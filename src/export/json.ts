/** A Report and the day it was made go in; JSON by docs/report.schema.json comes out, safe to open in any editor. */
import type { Report } from '../core/report.ts';
import { visibleJson } from './visible-json.ts';

export function json(report: Report, gradedOn: string): string {
  return visibleJson({ ...report, gradedOn });
}
