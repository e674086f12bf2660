/** Our own privacy policy, read by ourselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { documentFromText } from '../src/core/text-document.ts';

const report = gradePolicy(documentFromText(readFileSync('PRIVACY.md', 'utf8')), library, { trustKind: true });

it('earns an A', () => {
  expect(report.notGraded).toBeNull();
  expect(report.grade).toBe('A');
});

it('has nothing bad in it, and speaks of every key topic', () => {
  expect(report.clauses.filter((c) => c.stance === 'bad' || c.stance === 'severe').map((c) => c.id)).toEqual([]);
  expect(report.ledger.filter((l) => l.kind === 'silence').map((l) => l.text)).toEqual([]);
});

it('promises no more than the manifest allows', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[] };
  expect(manifest.permissions).not.toContain('cookies');
  expect(manifest.permissions).not.toContain('webRequest');
  expect(manifest.permissions).not.toContain('history');
});
