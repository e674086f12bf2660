/** The npm package as its users get it: packed, installed without a network, run, imported, type-checked. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { findChannels } from '../../src/core/channels/find-channels.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { type Installed, installPackage, runIn } from './install-package.ts';

const KOSS = resolve('fixtures/seeds/koss.txt');
const PAGE = resolve('fixtures/policies/shopify-policy/source.html');
let installed: Installed;
beforeAll(() => {
  installed = installPackage();
}, 120_000);

const inside = (path: string) => join(installed.folder, 'node_modules/privacy-grader', path);
const read = (path: string) => readFileSync(inside(path), 'utf8');

function runScript(source: string): unknown {
  const { status, out, err } = runIn(installed.folder, process.execPath, ['--input-type=module', '--eval', source]);
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out);
}

describe('what is packed', () => {
  it('is the engine, its types, its licences, and nothing else of the project', () => {
    const kinds = installed.files.map((file) => file.replace(/^(dist|types)\/.*(\.js|\.d\.ts)$/, '$1/*$2'));
    expect([...new Set(kinds)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'dist/*.js',
      'package.json',
      'report.schema.json',
      'types/*.d.ts',
    ]);
  });

  it('needs no other package and holds no path of the machine that built it', () => {
    const { dependencies, peerDependencies, scripts } = JSON.parse(read('package.json'));
    expect({ dependencies, peerDependencies, scripts }).toEqual({});
    expect(readdirSync(join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'privacy-grader',
    ]);
    const telling = installed.files.filter((file) => read(file).includes(process.cwd()));
    expect(telling).toEqual([]);
  });

  it('carries the clauses packed, and the licence of everything that is bundled', () => {
    const scripts = installed.files.filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /compromise/i.test(read(file)))).toEqual([]);
    for (const name of ['parse5', '@mixmark-io/domino', 'cli-progress']) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect(read('THIRD-PARTY-NOTICES.txt')).toContain(`${name} ${version} (`);
    }
  });

  it('has the version of the project', () => {
    expect(JSON.parse(read('package.json')).version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('publint has nothing to say', () => {
    const { status, out, err } = runIn(process.cwd(), 'npx', [
      '--no-install',
      'publint',
      'run',
      '--strict',
      installed.tarball,
    ]);
    expect({ status, said: out + err }).toMatchObject({ status: 0, said: expect.stringContaining('All good') });
  });

  it('attw finds the types of every entry', () => {
    const args = ['--no-install', 'attw', '--profile', 'esm-only', '--format', 'ascii', installed.tarball];
    const { status, out } = runIn(process.cwd(), 'npx', args);
    expect(status, out).toBe(0);
  });
});

describe('what is imported', () => {
  it('grades a text as the project does', () => {
    const report = runScript(`
      import { readFileSync } from 'node:fs';
      import { gradeText } from 'privacy-grader';
      console.log(JSON.stringify(gradeText(readFileSync(${JSON.stringify(KOSS)}, 'utf8'))));`);
    const document = documentFromText(readFileSync(KOSS, 'utf8'));
    const ours = gradePolicy(document, library, { trustKind: true, findWays: findChannels });
    expect(report).toEqual(JSON.parse(JSON.stringify(ours)));
  });

  it('grades a page, and shows a report in every format', () => {
    const shown = runScript(`
      import { readFileSync } from 'node:fs';
      import { gradeHtml, readPage } from 'privacy-grader/html';
      import * as formats from 'privacy-grader/formats';
      const html = readFileSync(${JSON.stringify(PAGE)}, 'utf8');
      const report = gradeHtml(html, 'https://shop.example/policies/privacy-policy');
      const day = '2026-01-31';
      console.log(JSON.stringify({
        isPolicy: report.isPolicy,
        links: readPage(html, 'https://shop.example/').links.length,
        html: formats.html(report, day).slice(0, 15),
        markdown: formats.markdown(report, day).slice(0, 2),
        json: JSON.parse(formats.json(report, day)).gradedOn,
        text: formats.plainText(report, day).includes(report.verdict.slice(0, 20)),
        sarif: JSON.parse(formats.sarif([{ uri: 'a.html', report, regionOf: () => null }], '1.0.0')).version,
      }));`);
    expect(shown).toMatchObject({
      isPolicy: true,
      links: expect.any(Number),
      html: '<!doctype html>',
      markdown: '# ',
      json: '2026-01-31',
      text: true,
      sarif: '2.1.0',
    });
  });

  it('reads nothing of Node but in the entry for HTML: the others run in a browser', () => {
    for (const entry of ['main', 'extract', 'formats']) {
      const seen = new Set<string>();
      const pending = [`dist/${entry}.js`];
      for (let file = pending.pop(); file; file = pending.pop()) {
        if (seen.has(file)) continue;
        seen.add(file);
        const text = read(file);
        expect(text.match(/from ["'](?!\.)[^"']+["']/g), `${file}, which ${entry} needs`).toBeNull();
        for (const [, path] of text.matchAll(/(?:from|import) ["'](\.[^"']+)["']/g))
          pending.push(join(file, '..', path!));
      }
      expect(seen.size).toBeGreaterThan(1);
    }
  });

  it('type-checks in a strict project: without DOM types, and for the extractor with them', () => {
    const { folder } = installed;
    writeFileSync(
      join(folder, 'engine.ts'),
      `import { type Evidence, gradeText, type Report } from 'privacy-grader';
import { gradeHtml } from 'privacy-grader/html';
import { markdown, sarif } from 'privacy-grader/formats';
const report: Report = gradeText('We sell it.');
const quotes: Evidence[] = report.clauses.flatMap((clause) => clause.evidence);
// @ts-expect-error a grade is a letter
const wrong: 'E' = gradeHtml('', null).grade;
export const all: unknown[] = [quotes, wrong, markdown(report, '2026-01-31'), sarif([], '1')];
`,
    );
    writeFileSync(
      join(folder, 'page.ts'),
      `import { gradePolicy, library } from 'privacy-grader';
import { extractPolicy, findPolicyLinks, isPolicyPage } from 'privacy-grader/extract';
export const read = (page: Document) => [
  isPolicyPage(page, page.URL).isPolicy, findPolicyLinks(page, page.URL)[0]?.href, gradePolicy(extractPolicy(page, page.URL), library).grade,
];
`,
    );
    const check = (file: string, lib: string) => {
      const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--noEmit'];
      const module = ['--module', 'nodenext', '--target', 'es2022', '--types', '', '--lib', lib, '--ignoreConfig'];
      return runIn(folder, process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...strict, ...module, file]);
    };
    expect(check('engine.ts', 'es2023')).toMatchObject({ status: 0, out: '' });
    expect(check('page.ts', 'es2023')).toMatchObject({ status: 0, out: '' });
  });
});

describe('the command that it installs', () => {
  const privacyGrader = (args: string[], input = '') =>
    runIn(installed.folder, 'npx', ['--no-install', 'privacy-grader', ...args], input);

  it('grades files and answers with the mark', () => {
    const { status, out, err } = privacyGrader(['--fail-under', 'C', KOSS, PAGE]);
    expect(status).toBe(1);
    expect(out).toContain('== ');
    expect(err).toContain('koss.txt: graded F, which is under C');
  });

  it('grades lines on several threads', () => {
    const lines = Array.from({ length: 6 }, (_, n) => JSON.stringify({ id: String(n), text: 'We sell your data.' }));
    const { status, out } = privacyGrader(['--jsonl', '--jobs', '2'], `${lines.join('\n')}\n`);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('tells its version, and what it wants where nothing is given', () => {
    expect(privacyGrader(['--version']).out.trim()).toMatch(/^\d+\.\d+\.\d+/);
    expect(privacyGrader([])).toMatchObject({ status: 2, err: expect.stringContaining('usage: privacy-grader FILE') });
  });
});
