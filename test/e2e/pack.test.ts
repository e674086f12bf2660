/** Packages for stores are reproducible: what is zipped here, and what the unpacked source zip makes in another place and time zone, are the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, listSources } from '../../scripts/list-files.ts';
import { packZip, unpackZip } from '../../scripts/pack-zip.ts';
import { NOTICES, readNotices } from '../../scripts/third-party-notices.ts';
import { linkPackages } from '../package/make-workplaces.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const FILES = ['chrome.zip', 'firefox.zip', 'source.zip'].map((file) => `${name}-${version}-${file}`);
const BOM = `${name}-${version}.cdx.json`;

interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string };
  components: { name: string; version: string; scope: string; licenses?: object[]; hashes: object[] }[];
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let elsewhere: string;
let sources: Uint8Array;

const made = (file: string) => readFileSync(join(elsewhere, 'out/release', file));

beforeAll(() => {
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'privacy-grader-pack-')));
  sources = packZip('.', listSources('.'));
  unpackZip(sources, elsewhere);
  linkPackages(elsewhere);
  const env = { ...process.env, NODE_ENV: undefined, TZ: 'Pacific/Auckland' };
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/pack.ts'], { cwd: elsewhere, env, stdio: 'pipe' });
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('npm run pack', () => {
  it.each(['chrome', 'firefox'])('makes of the unpacked sources the extension for %s that is built here', (browser) => {
    const here = packZip(`dist/${browser}`, listFiles(`dist/${browser}`));
    expect(digest(made(`${name}-${version}-${browser}.zip`))).toBe(digest(here));
  });

  it('makes of the unpacked sources the same source zip', () => {
    expect(digest(made(`${name}-${version}-source.zip`))).toBe(digest(sources));
  });

  it('writes checksums that are right', () => {
    const lines = [...FILES, BOM].sort().map((file) => `${digest(made(file))}  ${file}\n`);
    expect(made('SHA256SUMS').toString()).toBe(lines.join(''));
  });

  it('packs nothing that was made, in the sources, and nothing but the build, for the stores', () => {
    const inside = Object.keys(unzipSync(sources));
    expect(inside).toContain('package-lock.json');
    expect(inside.filter((path) => /^(?:node_modules|dist|out)\//.test(path))).toEqual([]);
    expect(Object.keys(unzipSync(made(FILES[0]!)))).toEqual(listFiles('dist/chrome'));
  });
});

describe('the bill of materials', () => {
  const bom = () => JSON.parse(made(BOM).toString()) as Bom;

  it('names every package of the lock file, with its checksum, and no time', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const locked = Object.entries(packages).flatMap(([path, one]) =>
      path === '' ? [] : [`${path.replace(/^.*node_modules\//, '')}@${one.version}`],
    );
    const { components, metadata, serialNumber } = bom();
    const listed = new Set(components.map((one) => `${one.name}@${one.version}`));
    expect(locked.filter((one) => !listed.has(one))).toEqual([]);
    expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
    expect(metadata.timestamp).toBeUndefined();
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('tells what ships from what only builds and tests', () => {
    const shipped = bom()
      .components.filter(({ scope }) => scope === 'required')
      .map((one) => `${one.name} ${one.version}`);
    const notices = readNotices(readFileSync(`dist/chrome/${NOTICES}`, 'utf8')).filter(
      ({ name }) => !name.includes(' in '),
    );
    expect(shipped.sort()).toEqual(notices.map((one) => `${one.name} ${one.version}`).sort());
  });
});
