/** Nothing goes in; folders come out in which a reader of the docs may stand: a clone of the project, and a project that uses the package. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of what git knows or would take in, with the same packages. */
export function makeClone(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'privacy-grader-docs-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file), { preserveTimestamps: true, force: true });
  }
  linkPackages(folder);
  mkdirSync(join(folder, 'out'));
  addInputs(folder);
  return folder;
}

/** The packages one by one: what a command keeps in node_modules/.cache is its own. */
export function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** The files that the docs speak of: a policy in each format, and a few lines. */
export function addInputs(folder: string): void {
  copyFileSync('fixtures/seeds/koss.txt', join(folder, 'policy.txt'));
  copyFileSync('PRIVACY.md', join(folder, 'policy.md'));
  copyFileSync('fixtures/policies/shopify-policy/source.html', join(folder, 'policy.html'));
  const lines = ['We sell your data.', 'We do not sell your data.'].map((text, n) =>
    JSON.stringify({ id: `line-${n}`, text }),
  );
  writeFileSync(join(folder, 'lines.jsonl'), `${lines.join('\n')}\n`);
}
