/** A page goes in; what would leave someone who listens to it lost comes out: by the roles and names that a screen reader gets. */
import type { Page } from 'playwright-core';

interface Spoken {
  role: string;
  name: string;
  level: number;
  line: string;
}

const NAMED = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'combobox',
  'slider',
  'switch',
  'tab',
  'progressbar',
  'img',
  'region',
  'article',
  'dialog',
]);

/** The tree as Playwright writes it down: one line for each element with a role, `- heading "What hurts" [level=2]`. */
export async function spokenTree(page: Page): Promise<Spoken[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => {
    const found = /^\s*- ['"]?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)/.exec(line);
    if (!found) return [];
    const [, role = '', name = '', marks = ''] = found;
    return [{ role, name, level: Number(/level=(\d)/.exec(marks)?.[1] ?? 0), line: line.trim() }];
  });
}

export async function spokenFlaws(page: Page): Promise<string[]> {
  const tree = await spokenTree(page);
  const headings = tree.filter(({ role }) => role === 'heading');
  const flaws = tree
    .filter(({ role, name }) => NAMED.has(role) && name.trim() === '')
    .map(({ line }) => `no name: ${line}`);
  const first = headings.filter(({ level }) => level === 1).length;
  if (first !== 1) flaws.push(`${first} headings of the first level instead of one`);
  headings.forEach(({ level, line }, at) => {
    const before = headings[at - 1]?.level ?? 0;
    if (level > before + 1) flaws.push(`a level is left out before: ${line}`);
    if (line.includes('heading ""')) flaws.push(`an empty heading: ${line}`);
  });
  if (!tree.some(({ role }) => role === 'main')) flaws.push('no main part');
  return flaws;
}
