/** A letter goes in; its outline comes out, one of its own for each letter, so that colour is never needed to tell them. In a square of 80 units. */
import type { Letter } from '../core/report.ts';

export const LETTER_SHAPES: Record<Letter | 'none', string> = {
  A: 'M40 3a37 37 0 1 1 0 74 37 37 0 0 1 0-74Z',
  B: 'M19 4h42a15 15 0 0 1 15 15v42a15 15 0 0 1-15 15H19A15 15 0 0 1 4 61V19A15 15 0 0 1 19 4Z',
  C: 'M21 5h38a4 4 0 0 1 3.4 2L78 37a6 6 0 0 1 0 6L62.4 73a4 4 0 0 1-3.4 2H21a4 4 0 0 1-3.4-2L2 43a6 6 0 0 1 0-6L17.6 7A4 4 0 0 1 21 5Z',
  D: 'M9 5h62a4 4 0 0 1 4 4v34c0 16-15 26-33 33a5 5 0 0 1-4 0C20 69 5 59 5 43V9a4 4 0 0 1 4-4Z',
  F: 'M25.5 3h29a4 4 0 0 1 2.8 1.2l18.5 18.5a4 4 0 0 1 1.2 2.8v29a4 4 0 0 1-1.2 2.8L57.3 75.8a4 4 0 0 1-2.8 1.2h-29a4 4 0 0 1-2.8-1.2L4.2 57.3A4 4 0 0 1 3 54.5v-29a4 4 0 0 1 1.2-2.8L22.7 4.2A4 4 0 0 1 25.5 3Z',
  none: 'M40 5a35 35 0 1 1 0 70 35 35 0 0 1 0-70Z',
};

/** Where the letter's foot stands: that shape has its middle higher than the others. */
export function letterHeight(letter: Letter | null): number {
  return letter === 'D' ? 52 : 56;
}
