/** Folders of packages go in; one text with the licence of each comes out, as their licences ask of whoever passes them on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function noticesOf(packageFolders: readonly string[]): string {
  return packageFolders.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file: its terms must be known before it ships`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
