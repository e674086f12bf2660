/** Finds an installed Chromium or Firefox, installs it by apt where there is none, and answers with its path. */
import { ensurePrograms, findProgram, isExecutable } from './ensure-programs.ts';

interface Wanted {
  name: string;
  /** The setting by which a person names a browser of their own. */
  variable: string;
  /** Best first. */
  programs: string[];
  places: string[];
  /** Of Debian; its program has the same name. */
  debian: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  // Chromium first: branded Chrome does not load unpacked extensions from the command line since version 137.
  programs: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'],
  places: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  debian: 'chromium',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX',
  // ESR first: it is the oldest that the manifest lets in.
  programs: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  debian: 'firefox-esr',
};

export class NoBrowserError extends Error {
  constructor({ name, variable, debian }: Wanted, why: string) {
    super(
      `No ${name} was found, and it could not be installed here (${why}).\n` +
        `Install ${name}, or set ${variable}=/path/to/${debian}, and run the command again.`,
    );
  }
}

/** `CHROMIUM` names one of your own. Throws NoBrowserError with what to do. */
export function ensureBrowser(): string {
  return ensure(CHROMIUM);
}

/** `FIREFOX` names one of your own. Throws NoBrowserError with what to do. */
export function ensureFirefox(): string {
  return ensure(FIREFOX);
}

function ensure(wanted: Wanted): string {
  const named = process.env[wanted.variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new NoBrowserError(wanted, `${wanted.variable} is '${named}', which cannot be run`);
  }
  const found = find(wanted);
  if (found) return found;
  try {
    ensurePrograms([wanted.debian], [wanted.debian]);
  } catch (error) {
    throw new NoBrowserError(wanted, error instanceof Error ? error.message : String(error));
  }
  return findProgram(wanted.debian)!;
}

function find({ programs, places }: Wanted): string | undefined {
  return programs.map(findProgram).find((file) => file !== null) ?? places.find(isExecutable);
}

/** Debian's names of the browsers that are neither here nor named by a person. */
export function missingBrowsers(): string[] {
  return [CHROMIUM, FIREFOX]
    .filter((wanted) => !process.env[wanted.variable] && find(wanted) === undefined)
    .map(({ debian }) => debian);
}
