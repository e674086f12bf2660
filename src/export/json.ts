/** A Report and the day it was made go in; JSON by docs/report.schema.json comes out, safe to open in any editor. */
import type { Report } from '../core/report.ts';

// Direction marks and invisible characters could make an editor show other words than the file holds. Written as escapes
// they are visible, and parsing gives back the exact quote.
const RISKY =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\x7f-\x9f]/gu;

export function json(report: Report, gradedOn: string): string {
  return `${JSON.stringify({ ...report, gradedOn }, null, 2).replace(RISKY, escapeCharacter)}\n`;
}

function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
