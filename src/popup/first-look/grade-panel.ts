/**
 * The words of a grade go in, the panel that shows them comes out: what a shopper sees first. Made by hand, as it stands on the
 * screen before Preact is there.
 */
import type { Letter } from '../../core/report.ts';
import { LETTER_SHAPES, letterHeight } from '../../ui/letter-shapes.ts';
import type { GradeWords } from './grade-words.ts';

const LETTERS: Letter[] = ['A', 'B', 'C', 'D', 'F'];

export function gradePanel({ letter, name, grade, score, verdict, notes }: GradeWords): HTMLElement {
  const heading = element('h1', '', element('bdi', '', name));
  heading.tabIndex = -1;
  const line = element('p', 'grade-line', element('strong', '', grade));
  if (score !== null) line.append(' ', element('span', 'score', score));
  const words = element('div', 'grade-words', heading, line);
  if (letter !== null) words.append(letterScale(letter));
  return element(
    'header',
    `grade-panel grade-${letter ?? 'none'}`,
    letterBadge(letter),
    words,
    element('p', 'verdict', verdict),
    ...notes.map((note) => element('p', 'soft range', note)),
  );
}

/** Where the letter stands among the five, for the eye alone: the line above says it in words. */
function letterScale(letter: Letter): HTMLElement {
  const signs = LETTERS.map((each) =>
    element('span', each === letter ? `scale-letter here grade-${each}` : 'scale-letter', each),
  );
  const scale = element('div', 'scale', ...signs);
  scale.ariaHidden = 'true';
  return scale;
}

/** As `LetterBadge` of src/ui. */
function letterBadge(letter: Letter | null): SVGElement {
  const shape = drawing('path', { class: 'letter-shape', d: LETTER_SHAPES[letter ?? 'none'] });
  const sign = drawing('text', { class: 'letter', x: '40', y: String(letterHeight(letter)), 'text-anchor': 'middle' });
  sign.append(letter ?? '–');
  const badge = drawing('svg', {
    class: `letter-badge grade-${letter ?? 'none'}`,
    viewBox: '0 0 80 80',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  badge.append(shape, sign);
  return badge;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function drawing(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
