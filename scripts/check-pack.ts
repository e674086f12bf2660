/**
 * `npm run pack:check`: a packed release goes in; whether the sources in it make the same release comes out, as an exit code.
 *   npm run pack:check             of what `npm run pack` wrote to out/release
 *   npm run pack:check -- FOLDER   of files that somebody has published, SHA256SUMS among them
 * It does what a store's reviewer does: unpacks the source zip elsewhere, runs `npm ci` and `npm run pack` there, and compares.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareReleases, type Release, readSums, SUMS } from './compare-releases.ts';
import { unpackZip } from './pack-zip.ts';

const SOURCES = /-source\.zip$/;

/** All that the checksums name, and the checksums themselves. */
function readRelease(folder: string): Release {
  const names = [SUMS, ...readSums(readFileSync(join(folder, SUMS), 'utf8')).keys()];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function packAgain(sources: Uint8Array): Release {
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'privacy-grader-check-')));
  // Set to 'production', npm would leave out what builds.
  const env = { ...process.env, NODE_ENV: undefined };
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: elsewhere, env, stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    unpackZip(sources, elsewhere);
    npm('ci', '--no-audit', '--no-fund');
    npm('run', '--silent', 'pack');
    return readRelease(join(elsewhere, 'out/release'));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

const folder = process.argv[2] ?? 'out/release';
try {
  const release = readRelease(folder);
  const [, sources] = [...release].find(([name]) => SOURCES.test(name)) ?? [];
  if (!sources) throw new Error(`${folder} has no source zip: npm run pack writes one.`);
  const flaws = compareReleases(release, packAgain(sources));
  for (const flaw of flaws) process.stderr.write(`${flaw}\n`);
  if (flaws.length === 0) process.stdout.write(`${release.size} files: the sources make the same bytes.\n`);
  process.exitCode = flaws.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
