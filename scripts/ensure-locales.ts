/** Chromium's own words in other languages: without them it takes no other language on. Debian packs them apart. */
import { existsSync } from 'node:fs';
import { installPackages } from './ensure-programs.ts';

const DEBIAN = '/usr/lib/chromium/locales';
export const LOCALES = 'chromium-l10n';

/** Installs them by apt where Debian's Chromium is without; other builds bring theirs along. */
export function ensureLocale(language: string): void {
  const file = `${DEBIAN}/${language}.pak`;
  if (!existsSync(DEBIAN) || existsSync(file)) return;
  installPackages([LOCALES]);
  if (!existsSync(file)) throw new Error(`apt-get ended well but there is still no ${file}`);
}

/** True where Debian's Chromium speaks English only. */
export function areLocalesMissing(): boolean {
  return existsSync(DEBIAN) && !existsSync(`${DEBIAN}/de.pak`);
}
