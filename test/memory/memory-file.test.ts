/** Remembered sites in a file and back: nothing is lost, and a file that is not right does no harm. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { readEntry } from '../../src/memory/entry-schema.ts';
import { FILE_VERSION, memoryFromFile, memoryToFile } from '../../src/memory/memory-file.ts';
import { nextEntry } from '../../src/memory/next-entry.ts';
import type { SiteEntry } from '../../src/memory/site-entry.ts';
import { mergeIntoMemory } from '../../src/memory/site-store.ts';
import { arbitration, deletes, MAY, NOVEMBER, POLICY, snapshot } from '../changes/snapshots.ts';
import { bundleReport, goodReport, kossReport } from '../popup/sample-reports.ts';
import { emptyMemory, readDatabase } from './memory-of-test.ts';

const SEEDS = ['harman', 'kasperek', 'korg', 'koss'];
const gradeSeed = (name: string) =>
  gradePolicy(
    documentFromText(readFileSync(`fixtures/seeds/${name}.txt`, 'utf8'), `https://${name}.example/privacy`),
    library,
    {
      trustKind: true,
    },
  );
const entryOf = (report: typeof kossReport): SiteEntry => nextEntry(null, { ...snapshot(), report }, true)!;
const changed = nextEntry(
  nextEntry(null, snapshot({ clauses: [deletes] }), true),
  snapshot({ clauses: [arbitration], grade: 'D', at: NOVEMBER }),
  true,
)!;
const entries = [changed, ...[kossReport, bundleReport, goodReport].map(entryOf), ...SEEDS.map(gradeSeed).map(entryOf)];

beforeEach(emptyMemory);

describe('a file', () => {
  it('gives back every entry as it was, field by field, and what could not be read', () => {
    const content = memoryToFile(entries, [{ mood: 'calm' }], '2026-11-27');
    expect(memoryFromFile(content)).toEqual({ ok: true, entries, aside: [{ mood: 'calm' }] });
    expect(JSON.parse(content)).toMatchObject({ format: 'privacy-grader-sites', version: FILE_VERSION });
  });

  it('keeps fields of a report that this version does not know', () => {
    const report = { ...changed.snapshot.report, mood: 'calm' };
    const file = memoryToFile([{ ...changed, snapshot: { ...changed.snapshot, report } }], [], '2026-11-27');
    expect(memoryFromFile(file)).toMatchObject({ entries: [{ snapshot: { report: { mood: 'calm' } } }] });
  });

  it.each([
    ['a picture', '\u0089PNG', 'no-json'],
    ['nothing', '', 'no-json'],
    ['an endless nest', '['.repeat(200_000), 'no-json'],
    ['a list', '[]', 'no-sites'],
    ['settings', '{"version": 1, "theme": "dark"}', 'no-sites'],
    ['a file without sites', '{"format": "privacy-grader-sites", "version": 1}', 'no-sites'],
    ['one of a later version', '{"format": "privacy-grader-sites", "version": 2, "sites": [1]}', 'newer'],
  ])('that is %s is refused with the reason', (_name, content, reason) => {
    expect(memoryFromFile(content)).toMatchObject({ ok: false, reason });
  });
});

describe('an entry of a stranger', () => {
  const broken = (change: (entry: SiteEntry) => unknown) => readEntry(change(structuredClone(changed)));
  const withReport = (report: object) => (entry: SiteEntry) => ({
    ...entry,
    snapshot: { ...entry.snapshot, report: { ...entry.snapshot.report, ...report } },
  });

  it.each<[string, (entry: SiteEntry) => unknown]>([
    ['under the name of another policy', (entry) => ({ ...entry, key: 'bank.example/privacy' })],
    ['with a script for an address', withReport({ url: 'javascript:alert(1)' })],
    ['with a letter that there is not', withReport({ grade: 'S' })],
    ['without a letter', withReport({ grade: null })],
    ['with a score out of this world', withReport({ score: 1e9 })],
    ['with a text as long as a book', withReport({ title: 'x'.repeat(1_000_000) })],
    ['with a date that is none', (entry) => ({ ...entry, firstAt: Number.NaN })],
    ['with changes without end', (entry) => ({ ...entry, changes: Array(10_000).fill(entry.changes[0]) })],
    ['with clauses that are none', withReport({ clauses: [{ id: '../../x' }] })],
    ['that is null', () => null],
    ['that is a number', () => 7],
  ])('%s is none', (_name, change) => expect(broken(change)).toBeNull());

  it('is taken where nothing is wrong with it', () => expect(broken((entry) => entry)).toEqual(changed));

  it('sets no prototype', () => {
    const content = memoryToFile([changed], [], 'x').replace('"firstAt"', '"__proto__": {"polluted": 1}, "firstAt"');
    const reading = memoryFromFile(content);
    expect(reading).toMatchObject({ ok: true, entries: [{ key: changed.key }] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('of any shape is refused or kept as it is, and never throws', async () => {
    const paths = fc.constantFrom(
      'key',
      'firstAt',
      'snapshot',
      'changes',
      'report',
      'texts',
      'url',
      'clauses',
      'evidence',
    );
    const twist = (value: unknown, at: string, by: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each) => twist(each, at, by))
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([name, each]) => [name, name === at ? by : twist(each, at, by)]),
            )
          : value;
    fc.assert(
      fc.property(paths, fc.jsonValue(), (at, by) => {
        const file = memoryToFile([twist(changed, at, by) as SiteEntry], [], 'x');
        const reading = memoryFromFile(file);
        expect(reading.ok && reading.entries.length + reading.aside.length).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing where a file with it is loaded, but for being kept aside', async () => {
    const reading = memoryFromFile(memoryToFile([changed, { ...changed, key: 'bank.example/privacy' }], [], 'x'));
    if (!reading.ok) throw new Error(reading.reason);
    await mergeIntoMemory(reading.entries, reading.aside);
    const { stores } = await readDatabase();
    expect(stores.sites).toMatchObject([{ address: POLICY, firstAt: MAY }]);
    expect(stores.kept).toHaveLength(1);
  });
});
