/** Layout that follows the direction of the language: styles say start and end, never left and right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HTML_STYLE } from '../../src/export/html-style.ts';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name): [string, string] => [name, readFileSync(join('src', name), 'utf8')]);

const PHYSICAL = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[^:;]*:/g,
  /(?:^|[\s;{])(?:left|right)\s*:/g,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
  /border-(?:top|bottom)-(?:left|right)-radius/g,
];

/** Four values of which the second and the fourth differ: the one is right, the other left. */
const LOPSIDED = /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^\s;}]+) +([^\s;}]+) +([^\s;}]+) +([^\s;}]+)/g;

function physicalIn(sheet: string): string[] {
  const lopsided = [...sheet.matchAll(LOPSIDED)].filter(([, , second, , fourth]) => second !== fourth);
  return [...PHYSICAL.flatMap((pattern) => [...sheet.matchAll(pattern)]), ...lopsided].map(([found]) => found.trim());
}

describe('styles', () => {
  it.each([...sheets, ['the HTML export', HTML_STYLE] as const])(
    '%s: write inline-start for left, inline-end for right',
    (_, sheet) => {
      expect(physicalIn(sheet)).toEqual([]);
    },
  );

  it('are found out where they name a side', () => {
    expect(physicalIn('a { margin-left: 1px; padding: 1px 2px 3px 4px; text-align: right }')).toHaveLength(3);
    expect(physicalIn('a { margin: 1px 2px 3px 2px; inset-inline-start: 0 }')).toEqual([]);
  });
});
