/** Nothing goes in; a folder comes out in which the packed package is installed as its users install it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isJustBuilt } from '../../scripts/just-built.ts';

export interface Installed {
  folder: string;
  tarball: string;
  /** What is in the tarball. */
  files: string[];
}

export function runIn(folder: string, command: string, args: string[], input = '') {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8' });
  if (error) throw error;
  return { status, out: stdout, err: stderr };
}

function mustRun(folder: string, command: string, args: string[]): string {
  const { status, out, err } = runIn(folder, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${out}${err}`);
  return out;
}

/** The package before it is packed; `beside` is a folder to build it in. */
function buildPackage(beside: string): string {
  if (isJustBuilt('package')) return resolve('out/package');
  const built = join(beside, 'built');
  mustRun(process.cwd(), process.execPath, ['scripts/run.mjs', 'scripts/build-package.ts', built]);
  return built;
}

/** Builds, packs and installs without a network: the package brings all that it needs. */
export function installPackage(): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'privacy-grader-package-')));
  const packed = mustRun(folder, 'npm', ['pack', '--json', buildPackage(folder)]);
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  writeFileSync(join(folder, 'package.json'), '{ "name": "someone", "private": true, "type": "module" }\n');
  mustRun(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
  return { folder, tarball, files: files.map(({ path }) => path).sort() };
}
