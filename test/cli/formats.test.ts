/** Reports of files in every format, where they are written, and the mark that a CI asks for. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { runGrader } from './run-grader.ts';

const KOSS = 'fixtures/seeds/koss.txt';
const PAGE = 'fixtures/policies/shopify-policy/source.html';
const newFolder = () => mkdtempSync(join(tmpdir(), 'privacy-grader-'));
const reportOf = (file: string) => JSON.parse(runGrader(['--json', file]).out) as Report;

/** The standard's own schema; its draft is older than our validator, which says the same words by other names. */
function sarifSchema(): object {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return schema;
}

const isDate = (text: string) => !Number.isNaN(Date.parse(text));
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: URL.canParse, 'uri-reference': (text) => URL.canParse(text, 'file:///'), 'date-time': isDate },
}).compile(sarifSchema());

describe('--format csv', () => {
  it('writes one table of all files to standard output', () => {
    const { status, out } = runGrader(['--format', 'csv', KOSS, PAGE]);
    expect(status).toBe(0);
    expect(out.match(/^\ufeff?policy,address,/gm)).toHaveLength(1);
    for (const file of [KOSS, PAGE]) expect(out).toContain(`\r\n${file},`);
    const { clauses } = reportOf(KOSS);
    for (const { id } of clauses) expect(out).toContain(`,clause,${id},`);
    expect(out).toContain(',mailto:customersupport@koss.com,,customersupport@koss.com,');
  });

  it('or to one file of the folder that is named', () => {
    const folder = newFolder();
    expect(runGrader(['--format', 'csv', '--out', folder, KOSS, PAGE])).toMatchObject({ status: 0, out: '' });
    expect(readdirSync(folder)).toEqual(['privacy-grades.csv']);
    expect(readFileSync(join(folder, 'privacy-grades.csv'), 'utf8')).toContain(`\r\n${PAGE},`);
  });
});

describe('--format sarif', () => {
  const { status, out } = runGrader(['--format', 'sarif', KOSS, PAGE, 'fixtures/not-policies/terms-of-service.html']);
  const log = JSON.parse(out) as Log;
  const run = log.runs[0]!;
  const results = run.results!;
  const placeOf = (index: number) => results[index]!.locations![0]!.physicalLocation!;

  it('is valid by the schema of the standard', () => {
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(status).toBe(0);
    expect(log.version).toBe('2.1.0');
  });

  it('the schema refuses what the standard does not know', () => {
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ ...run, results: [{ level: 'severe', message: {} }] }] })).toBe(false);
  });

  it('has a result for all that hurts and all that is not said, and its rule', () => {
    const { clauses, omissions } = reportOf(KOSS);
    const hurts = clauses.filter(({ stance }) => stance === 'bad' || stance === 'severe').map(({ id }) => id);
    const ofKoss = results.filter((_, index) => placeOf(index).artifactLocation!.uri === KOSS);
    expect(hurts.length).toBeGreaterThan(5);
    expect(ofKoss.map(({ ruleId }) => ruleId)).toEqual([
      ...hurts,
      ...omissions.map(({ clause, topic }) => `silent-on-${clause ?? topic}`),
    ]);
    for (const { ruleId, ruleIndex } of results) expect(run.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
    expect(results.find(({ ruleId }) => ruleId === 'binding-arbitration')!.level).toBe('error');
  });

  it('places each quote of a text by line and column', () => {
    const lines = readFileSync(KOSS, 'utf8').split('\n');
    const region = results.find(({ ruleId }) => ruleId === 'binding-arbitration')!.locations![0]!.physicalLocation!
      .region!;
    const { startLine, startColumn, endLine, endColumn, snippet } = region;
    const rows = lines.slice(startLine! - 1, endLine!);
    rows[rows.length - 1] = rows.at(-1)!.slice(0, endColumn! - 1);
    rows[0] = rows[0]!.slice(startColumn! - 1);
    expect(rows.join('\n')).toBe(snippet!.text);
    expect(snippet!.text).toMatch(/arbitration/i);
  });

  it('places each quote of a page by the lines of its HTML', () => {
    const lines = readFileSync(PAGE, 'utf8').split('\n');
    const change = results.find(
      ({ ruleId }, index) =>
        ruleId === 'changes-without-direct-notice' && placeOf(index).artifactLocation!.uri === PAGE,
    )!;
    const { startLine, endLine } = change.locations![0]!.physicalLocation!.region!;
    expect(lines.slice(startLine! - 1, endLine!).join('\n')).toContain('We may change this policy');
  });

  it('says of a page without a letter why', () => {
    const { ruleId, message } = results.at(-1)!;
    expect(ruleId).toBe('not-graded');
    expect(message.text).toBe('This text is not a privacy policy.');
  });

  it('makes no link or placeholder of the words of a policy', () => {
    const folder = newFolder();
    const text = `${readFileSync(KOSS, 'utf8')}\nWe may sell your [personal information](https://evil.example) to {0}.\n`;
    writeFileSync(join(folder, 'a policy.txt'), text);
    const hostile = runGrader(['--format', 'sarif', 'a policy.txt'], '', folder);
    const result = (JSON.parse(hostile.out) as Log).runs[0]!.results!.find(
      ({ ruleId }) => ruleId === 'sells-personal-data',
    )!;
    expect(result.message.text).toContain('\\[personal information\\](https://evil.example) to {{0}}');
    expect(result.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('a%20policy.txt');
  });
});

describe('--format and --out', () => {
  it('json is what --json gives', () => {
    expect(runGrader(['--format', 'json', KOSS]).out).toBe(runGrader(['--json', KOSS]).out);
  });

  it('md and html give one report on standard output', () => {
    expect(runGrader(['--format', 'md', KOSS]).out).toMatch(/^# Privacy grade of /);
    expect(runGrader(['--format', 'html', KOSS]).out).toMatch(/^<!doctype html>/);
  });

  it('--out writes a file each, and makes the folder', () => {
    const out = join(newFolder(), 'reports/today');
    const { status, out: printed } = runGrader(['--format', 'md', '--out', out, KOSS, 'fixtures/seeds/korg.txt']);
    expect({ status, printed }).toEqual({ status: 0, printed: '' });
    expect(readdirSync(out).sort()).toEqual(['korg.md', 'koss.md']);
    runGrader(['--format', 'sarif', '--out', out, KOSS]);
    expect(validate(JSON.parse(readFileSync(join(out, 'privacy-grades.sarif'), 'utf8')))).toBe(true);
  });

  it('--out overwrites neither a policy nor another report', () => {
    const folder = newFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'policy.md'), 'We sell shoes.\n');
    }
    const twice = runGrader(['--format', 'html', '--out', 'reports', 'a/policy.md', 'b/policy.md'], '', folder);
    expect(twice).toMatchObject({ status: 2, err: expect.stringContaining('would both be written to') });
    const over = runGrader(['--format', 'md', '--out', 'a', 'a/policy.md'], '', folder);
    expect(over).toMatchObject({ status: 2, err: expect.stringContaining('would overwrite the policy') });
    expect(readFileSync(join(folder, 'a/policy.md'), 'utf8')).toBe('We sell shoes.\n');
  });
});

describe('--fail-under', () => {
  const { grade } = reportOf(KOSS);

  it('exits 1 where a grade is worse than the mark, and names the file', () => {
    expect(grade).toBe('F');
    const { status, err, out } = runGrader(['--fail-under', 'C', KOSS, 'PRIVACY.md']);
    expect(status).toBe(1);
    expect(err).toBe(`${KOSS}: graded F, which is under C\n`);
    expect(out).toContain('PRIVACY.md');
  });

  it('exits 0 where every grade reaches the mark', () => {
    const { grade: ours } = reportOf('PRIVACY.md');
    expect(runGrader(['--fail-under', ours!, 'PRIVACY.md'])).toMatchObject({ status: 0, err: '' });
  });

  it('takes a text without a letter for one that fails: nothing was checked', () => {
    const short = join(newFolder(), 'short.txt');
    writeFileSync(short, 'We sell shoes.\n');
    expect(runGrader(['--fail-under', 'D', resolve(short)])).toMatchObject({
      status: 1,
      err: expect.stringContaining('no letter: '),
    });
  });
});
