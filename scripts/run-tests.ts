/** `npm test`: runs every check, all of them even where one fails, and ends with one line: 'N passed, N failed'. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type BrowserName, buildExtension } from './build-extension.ts';
import { ensureBrowser, ensureFirefox, NoBrowserError } from './ensure-browser.ts';
import { type Build, noteBuilt } from './just-built.ts';

interface Count {
  passed: number;
  failed: number;
}

const RESULTS = 'out/test-results';
/** There, npx is no program but a script of the shell. */
const ON_WINDOWS = process.platform === 'win32';

function announce(title: string): void {
  process.stdout.write(`\n── ${title}\n`);
}

/** A tool that only says yes or no counts as one check. It runs beside others: what it says is shown when it has ended. */
function runTool(title: string, program: string, ...args: string[]): Promise<Count> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const tool = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: ON_WINDOWS && program === 'npx' });
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    tool.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    tool.on('close', (status) => {
      announce(title);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/** A script of ours that counts as one check. */
function runScript(title: string, file: string): Promise<Count> {
  return runTool(title, process.execPath, 'scripts/run.mjs', file);
}

async function build(title: string, browser: BrowserName): Promise<Count> {
  let said = '';
  await buildExtension(browser).catch((error: Error) => (said = `${error.message}\n`));
  announce(title);
  process.stdout.write(said);
  return said === '' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The results go to a file with the name of the first project. */
function runVitest(title: string, ...projects: string[]): Count {
  announce(title);
  const file = `${RESULTS}/${projects[0]}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters];
  const { status, error } = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', shell: ON_WINDOWS });
  if (error) process.stdout.write(`${error.message}\n`);
  const { numPassedTests: passed, numFailedTests: failed } = readResults(file);
  // A file that cannot be loaded has no tests that could fail.
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
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
const npx = (title: string, ...args: string[]) => runTool(title, 'npx', '--no-install', ...args);
// The registry takes its time to answer: so it is asked first, and heard when the unit tests have ended.
const audit = runScript('known weaknesses of the packages', 'scripts/audit.ts');
const installed = runScript('programs that browsers’ tests need', 'scripts/install-for-tests.ts');
// Once, for all tests that need them.
const builds: Record<Build, Promise<Count>> = {
  chrome: build('the extension for Chromium', 'chrome'),
  firefox: build('the extension for Firefox', 'firefox'),
  package: runScript('the npm package', 'scripts/build-package.ts'),
};
const tools = await Promise.all([
  ...Object.values(builds),
  npx('format and lint', 'biome', 'check', '.'),
  npx('types', 'tsc', '-p', 'tsconfig.json'),
  npx('types of the core, without a browser', 'tsc', '-p', 'tsconfig.core.json'),
]);
await installed;
const built = await Promise.all(
  Object.entries(builds).map(async ([name, count]) => ((await count).failed ? [] : [name as Build])),
);
noteBuilt(built.flat());
const counts = [
  ...tools,
  // Together: while the package is installed and samples are awaited, the others go on.
  runVitest('unit tests, the npm package, and every sample of the docs', 'unit', 'unit-shells', 'package'),
  await audit,
  runInBrowser('journeys in Chromium, and what is built', 'e2e', ensureBrowser),
  runInBrowser('journeys in Firefox', 'firefox', ensureFirefox),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
