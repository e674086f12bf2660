/** Every command and code sample of the docs is run as it stands, or says why not and what is done instead (test/docs/read-samples.ts). */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePrograms } from '../../scripts/ensure-programs.ts';
import { codeToRun, isRun, listPages, readSamples, type Sample } from '../docs/read-samples.ts';
import { installPackage } from './install-package.ts';
import { addInputs, makeClone } from './make-workplaces.ts';

/** Pages whose reader has installed the package; the readers of all others stand in a clone. */
const OF_THE_PACKAGE = ['docs/package.md'];
const LONGEST_RUN = 180_000;

const samples = listPages()
  .flatMap(readSamples)
  .filter((sample) => isRun(sample) || sample.note?.verb === 'as');

let clone: string;
let user: string;
beforeAll(() => {
  ensurePrograms(['parallel'], ['parallel']);
  clone = makeClone();
  user = installPackage().folder;
  addInputs(user);
}, LONGEST_RUN);

function runShell(sample: Sample): void {
  const cwd = OF_THE_PACKAGE.includes(sample.page) ? user : clone;
  const options = { cwd, encoding: 'utf8', input: '', timeout: LONGEST_RUN } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', codeToRun(sample)], options);
  expect(status, `${stdout.slice(-2000)}${stderr.slice(-2000)}`).toBe(0);
}

/** Compiles the sample in the user's project as strictly as we compile ours, and runs what comes out. */
function runTypeScript(sample: Sample): void {
  const name = `sample-${sample.line}`;
  writeFileSync(join(user, `${name}.ts`), codeToRun(sample));
  const tsc = [resolve('node_modules/typescript/bin/tsc'), '--strict', '--noUncheckedIndexedAccess', '--ignoreConfig'];
  const target = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    '--typeRoots',
    resolve('node_modules/@types'),
  ];
  for (const args of [[...tsc, ...target, `${name}.ts`], [`${name}.js`]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: user, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  }
}

/** A file's content is written where the blocks after it look for it. */
function writeSample({ note, code }: Sample): void {
  const file = join(clone, note!.argument);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

describe.each([...new Set(samples.map(({ page }) => page))])('%s', (page) => {
  for (const sample of samples.filter((each) => each.page === page)) {
    const { language, note, line } = sample;
    const title = `line ${line}: ${note === null ? language : `${language}, ${note.verb} ${note.argument}: ${note.reason}`}`;
    it(title, { timeout: LONGEST_RUN }, () => {
      if (note?.verb === 'as') writeSample(sample);
      else if (language === 'sh') runShell(sample);
      else runTypeScript(sample);
    });
  }
});
