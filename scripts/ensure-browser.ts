/** Finds an installed Chromium or Chrome, installs Chromium by apt where there is none, and answers with its path. */
import { ensurePrograms, findProgram, isExecutable } from './ensure-programs.ts';

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
  try {
    ensurePrograms(['chromium'], ['chromium']);
  } catch (error) {
    throw new NoBrowserError(error instanceof Error ? error.message : String(error));
  }
  return findProgram('chromium')!;
}

function findBrowser(): string | null {
  const named = NAMES.map(findProgram).find((file) => file !== null);
  return named ?? PLACES.find(isExecutable) ?? null;
}
