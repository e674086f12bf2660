/** A folder goes in, the paths of its files come out, sorted, with `/`: all of a build, or what belongs to the sources. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What is made from the sources, where there is no git to ask. */
const MADE = /^(?:node_modules|dist|out|coverage)(?:\/|$)/;

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** In a clone, what git tracks; in unpacked sources, everything but what was made there. */
export function listSources(folder: string): string[] {
  if (!existsSync(join(folder, '.git'))) return listUnpacked(folder);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(folder, path)))
    .sort();
}

/** Folder by folder: node_modules is not walked through only to be left out. */
function listUnpacked(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !MADE.test(name));
  return names
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
    )
    .sort();
}
