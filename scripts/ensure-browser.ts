/** Finds an installed Chromium or Chrome, installs Chromium by apt where there is none, and answers with its path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium first: branded Chrome does not load unpacked extensions from the command line since version 137. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

export class NoBrowserError extends Error {
  constructor(why: string) {
    super(
      `No Chromium was found, and it could not be installed here (${why}).\n` +
        'Install Chromium, or set CHROMIUM=/path/to/chromium, and run the command again.',
    );
  }
}

/** `CHROMIUM` names one of your own. Throws NoBrowserError with what to do. */
export function ensureBrowser(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new NoBrowserError(`CHROMIUM is '${named}', which cannot be run`);
  }
  const found = findBrowser();
  if (found) return found;
  installByApt(['chromium']);
  const installed = findBrowser();
  if (!installed) throw new NoBrowserError('apt-get ended well but there is still no chromium');
  return installed;
}

function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installByApt(packages: string[]): void {
  process.stderr.write(`No Chromium found: installing ${packages.join(', ')} with apt-get …\n`);
  runAsRoot(['apt-get', 'update']);
  runAsRoot(['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
}

function runAsRoot(command: string[]): void {
  const [program, ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const { status, error, stderr } = spawnSync(program!, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw new NoBrowserError(`${program} cannot be run: ${error.message}`);
  if (status !== 0)
    throw new NoBrowserError(`${command.join(' ')}: ${stderr.trim().split('\n').at(-1) ?? `exit ${status}`}`);
}
