/** What the lines below marked words mean, drawn as they are drawn in the page: a stance for each. */
import type { Stance } from '../../core/clause.ts';
import { type MessageKey, text } from '../../locale/text.ts';

/** As in src/content/marks/marks.css, which a test holds it to. */
export const LINES = [
  ['severe', 'underline wavy 2px #e0483b', 'severitySevere'],
  ['bad', 'underline double 2px #cf6a1c', 'hurts'],
  ['good', 'underline solid 2px #12906a', 'helps'],
  ['neutral', 'underline dotted 3px #7b7f87', 'facts'],
] as const satisfies [Stance, string, MessageKey][];

export function MarksKey() {
  return (
    <ul class="buttons soft">
      {LINES.map(([stance, line, words]) => (
        <li key={stance} style={{ textDecoration: line, textUnderlineOffset: '3px' }}>
          {text(words)}
        </li>
      ))}
    </ul>
  );
}
