/** The changelog says of every version whether grades change, and a release takes its notes from there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notesOf, readChangelog } from '../scripts/changelog.ts';

const MADE_UP = `# Changelog

## Unreleased

### Added
- Later.

## 1.1.0 - 2026-02-01

### Changes to grades
- None.

## [1.0.0] - 2026-01-01

### Added
- First.
`;

it('our own: every section says whether grades change', () => {
  const sections = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  expect(sections.length).toBeGreaterThan(0);
  const silent = sections.filter(({ parts }) => !parts.includes('Changes to grades')).map(({ name }) => name);
  expect(silent, "add '### Changes to grades'; 'None.' if there are none").toEqual([]);
});

it('a version has the words of its own section', () => {
  expect(notesOf(MADE_UP, '1.1.0')).toBe('### Changes to grades\n- None.\n');
});

it('a version without a section, or silent on grades, is not released', () => {
  expect(() => notesOf(MADE_UP, '2.0.0')).toThrow("no section '## 2.0.0'");
  expect(() => notesOf(MADE_UP, '1.0.0')).toThrow('Changes to grades');
});
