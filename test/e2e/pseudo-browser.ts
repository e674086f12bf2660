/** A browser with the built extension comes out whose words are half as long again and run from right to left: see pseudo-locale.ts. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Messages } from '../../scripts/clause-messages.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';

/** A language that runs from right to left, which the browser knows and the extension does not speak. */
export const PSEUDO_LANGUAGE = 'ar';

export interface PseudoBrowser {
  browser: GraderBrowser;
  close(): Promise<void>;
}

export async function openPseudoBrowser(): Promise<PseudoBrowser> {
  const extension = buildWithPseudoLocale();
  const browser = await GraderBrowser.open({ extension, language: PSEUDO_LANGUAGE });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The build as it is, but for the words. */
function buildWithPseudoLocale(): string {
  const copy = mkdtempSync(join(tmpdir(), 'privacy-grader-pseudo-'));
  cpSync('dist/chrome', copy, { recursive: true });
  const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;
  const folder = join(copy, '_locales', PSEUDO_LANGUAGE);
  mkdirSync(folder);
  writeFileSync(join(folder, 'messages.json'), JSON.stringify(pseudoLocale(english, PSEUDO_LANGUAGE)));
  return copy;
}
