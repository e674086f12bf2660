/** A tag goes in, what the changelog says of that version comes out; an error where tag, version and changelog disagree. */
import { readFileSync } from 'node:fs';
import packageFile from '../package.json' with { type: 'json' };
import { notesOf } from './changelog.ts';

try {
  const [tag = ''] = process.argv.slice(2);
  if (tag !== `v${packageFile.version}`)
    throw new Error(
      `The tag is '${tag}', package.json says ${packageFile.version}: tag v${packageFile.version}, or raise the version.`,
    );
  process.stdout.write(notesOf(readFileSync('CHANGELOG.md', 'utf8'), packageFile.version));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
