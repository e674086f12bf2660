/** What `npm test` has built at its beginning, for all tests that follow: noted in the environment, which they inherit. A test that is run alone finds nothing noted and builds. */
import { type BrowserName, buildExtension } from './build-extension.ts';

/** The extension for each browser in `dist`, and the npm package in `out/package`. */
export type Build = BrowserName | 'package';

interface Note {
  /** Tests of the docs and of releases run commands in copies of the project, where nothing is built. */
  root: string;
  builds: readonly Build[];
}

const NOTE = 'PRIVACY_GRADER_JUST_BUILT';

export function noteBuilt(builds: readonly Build[]): void {
  process.env[NOTE] = JSON.stringify({ root: process.cwd(), builds } satisfies Note);
}

export function isJustBuilt(build: Build): boolean {
  const note = process.env[NOTE];
  if (!note) return false;
  const { root, builds } = JSON.parse(note) as Note;
  return root === process.cwd() && builds.includes(build);
}

/** For what drives the extension: builds of these browsers that are not older than the sources. */
export async function ensureExtensions(...browsers: BrowserName[]): Promise<void> {
  await Promise.all(browsers.filter((browser) => !isJustBuilt(browser)).map(buildExtension));
}
