/**
 * `npm run pack`: the sources go in; what the stores and a release need comes out, the same bytes from the same commit.
 *   npm run pack             builds both browsers' extensions, writes zips, bill of materials and checksums to out/release
 *   npm run pack -- FOLDER   writes them elsewhere
 * The source zip, unpacked, gives the same zips by `npm ci && npm run pack`: stores ask for that.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { BROWSERS, buildExtension } from './build-extension.ts';
import { checksumLine, SUMS } from './compare-releases.ts';
import { listFiles, listSources } from './list-files.ts';
import { packZip } from './pack-zip.ts';
import { NOTICES, type Notice, readNotices } from './third-party-notices.ts';
import { writeBom } from './write-bom.ts';

const OUT = process.argv[2] ?? 'out/release';
const { name, version } = packageFile;

function shippedIn(browser: string): Notice[] {
  return readNotices(readFileSync(`dist/${browser}/${NOTICES}`, 'utf8'));
}

await Promise.all(BROWSERS.map(buildExtension));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const files: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(
    BROWSERS.map((browser) => [
      `${name}-${version}-${browser}.zip`,
      packZip(`dist/${browser}`, listFiles(`dist/${browser}`)),
    ]),
  ),
  [`${name}-${version}-source.zip`]: packZip('.', listSources('.')),
  [`${name}-${version}.cdx.json`]: writeBom('.', name, BROWSERS.flatMap(shippedIn)),
};
for (const [file, content] of Object.entries(files)) writeFileSync(join(OUT, file), content);
const sums = Object.keys(files)
  .sort()
  .map((file) => checksumLine(file, readFileSync(join(OUT, file))));
writeFileSync(join(OUT, SUMS), sums.join(''));
process.stdout.write(sums.join(''));
