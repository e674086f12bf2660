import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LINES } from '../../src/popup/marks/marks-key.tsx';

it('the key to the marks draws each stance’s line as the page does', () => {
  const css = readFileSync('src/content/marks/marks.css', 'utf8');
  const drawn = [...css.matchAll(/privacy-grader-(\w+)\) \{[^}]*text-decoration: ([^;]+);/g)];
  expect(drawn.map(([, stance, line]) => `${stance}: ${line}`).sort()).toEqual(
    LINES.map(([stance, line]) => `${stance}: ${line}`).sort(),
  );
});
