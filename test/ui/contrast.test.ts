/** Colours of both themes, measured: words have 4.5 : 1 on every ground they stand on, edges and signs 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './measure-contrast.ts';

const sheet = readFileSync('src/ui/style/tokens.css', 'utf8');
const GROUNDS = ['paper', 'ground'];
const WORDS = ['ink', 'soft', 'link', 'severe', 'serious', 'moderate', 'minor', 'help'];
const GRADES = ['grade-a', 'grade-b', 'grade-c', 'grade-d', 'grade-f'];
const SIGNS = ['edge', 'focus', ...GRADES];

/** `--ink: light-dark(#1d1f22, #ebe9e4)`: the first for the light theme, the second for the dark one. */
function colorOf(token: string, theme: 'light' | 'dark'): string {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(sheet)?.[1] ?? '';
  const colors = value.match(/#[0-9a-f]{6}/gi) ?? [];
  const color = theme === 'light' ? colors[0] : colors.at(-1);
  if (color === undefined) throw new Error(`no colour for --${token} in tokens.css`);
  return color;
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const measure = (token: string, ground: string) => contrast(colorOf(token, theme), colorOf(ground, theme));
  const pairs = (tokens: string[], grounds: string[]) =>
    tokens.flatMap((token) => grounds.map((ground) => [token, ground] as const));

  it.each([...pairs(WORDS, GROUNDS), ['ink', 'mark'] as const])('%s can be read on %s', (token, ground) => {
    expect(measure(token, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRADES)('the letter can be read on %s', (grade) => {
    expect(measure('on-grade', grade)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SIGNS, GROUNDS))('%s stands out from %s', (token, ground) => {
    expect(measure(token, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure', () => {
  it('is that of WCAG: black on white has 21, a middle grey 4.5', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
