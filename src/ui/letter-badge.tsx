/** A letter goes in; the sign for it comes out. */
import type { Letter } from '../core/report.ts';
import { LETTER_SHAPES, letterHeight } from './letter-shapes.ts';

export function LetterBadge({ letter }: { letter: Letter | null }) {
  return (
    <svg class={`letter-badge grade-${letter ?? 'none'}`} viewBox="0 0 80 80" aria-hidden="true" focusable="false">
      <path class="letter-shape" d={LETTER_SHAPES[letter ?? 'none']} />
      <text class="letter" x="40" y={letterHeight(letter)} text-anchor="middle">
        {letter ?? '–'}
      </text>
    </svg>
  );
}
