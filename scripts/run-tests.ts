/** `npm test`: runs every check, all of them even where one fails, and ends with one line: 'N passed, N failed'. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureFirefox, NoBrowserError } from './ensure-browser.ts';

interface Count {
  passed: number;
  failed: number;
}

const RESULTS = 'out/test-results';

function announce(title: string): void {
  process.stdout.write(`\n── ${title}\n`);
}

function run(args: string[]): boolean {
  const { status, error } = spawnSync('npx', ['--no-install', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) process.stdout.write(`${error.message}\n`);
  return status === 0;
}

/** A tool that only says yes or no counts as one check. */
function runTool(title: string, args: string[]): Count {
  announce(title);
  return run(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The results go to a file with the name of the first project. */
function runVitest(title: string, ...projects: string[]): Count {
  announce(title);
  const file = `${RESULTS}/${projects[0]}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isWell = run(['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters]);
  const { numPassedTests: passed, numFailedTests: failed } = readResults(file);
  // A file that cannot be loaded has no tests that could fail.
  return { passed, failed: isWell ? failed : Math.max(failed, 1) };
}

/** A script of ours that counts as one check. */
function runScript(title: string, file: string, ...args: string[]): Count {
  announce(title);
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', file, ...args], { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function readResults(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

/** Without a browser its tests cannot run: that is a failure with a way out, not a silence. */
function runInBrowser(title: string, project: string, ensure: () => string): Count {
  try {
    ensure();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    announce(title);
    process.stdout.write(`${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
  return runVitest(title, project);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = [
  runTool('format and lint', ['biome', 'check', '.']),
  runScript('known weaknesses of the packages', 'scripts/audit.ts'),
  runTool('types', ['tsc', '-p', 'tsconfig.json']),
  runTool('types of the core, without a browser', ['tsc', '-p', 'tsconfig.core.json']),
  // Together: while the package is installed and samples are awaited, the others go on.
  runVitest('unit tests, the npm package, and every sample of the docs', 'unit', 'unit-shells', 'package'),
  runInBrowser('builds, and journeys in Chromium', 'e2e', ensureBrowser),
  runInBrowser('journeys in Firefox', 'firefox', ensureFirefox),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
