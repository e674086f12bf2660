/**
 * Nothing goes in; what tests need beside npm's packages is there afterwards, where apt can install it. Each test would install
 * its own: all at once, beside what needs none of them, that takes a fraction of the time. What fails here is told by the test.
 */
import { missingBrowsers } from './ensure-browser.ts';
import { areLocalesMissing, LOCALES } from './ensure-locales.ts';
import { findProgram, installPackages } from './ensure-programs.ts';

/** Programs by the Debian package that brings them. */
const PROGRAMS = { xvfb: 'Xvfb', xdotool: 'xdotool', parallel: 'parallel' };

const browsers = missingBrowsers();
const missing = [
  ...browsers,
  ...(browsers.includes('chromium') || areLocalesMissing() ? [LOCALES] : []),
  ...Object.entries(PROGRAMS).flatMap(([debian, program]) => (findProgram(program) === null ? [debian] : [])),
];
try {
  if (missing.length > 0) installPackages(missing);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
