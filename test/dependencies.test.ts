/** Every package that we name is argued in docs/dependencies.md and used; what ships is little, and under licences that go with MIT. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPATIBLE } from '../scripts/third-party-notices.ts';

interface Locked {
  dev?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
}

/** More packages than this in what people install would be another product. */
const MOST_SHIPPED = 12;
const SHORTEST_REASON = 5;

const page = readFileSync('docs/dependencies.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const named = Object.keys({ ...dependencies, ...devDependencies });
const rows = [...page.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name, cells]) => ({
  name: name!,
  reason: cells!.split('|').at(-1)!.trim(),
}));

/** All files that could name a package. */
const texts = ['src', 'scripts', 'test']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('dependencies.test.ts'))
  .concat('vite.config.ts', 'vitest.config.ts', 'biome.json', 'package.json')
  .map((file) => readFileSync(file, 'utf8').replace(/"(?:dev)?[dD]ependencies": \{[^}]*\}/g, ''));

/** What a package is called by where that is not its name. */
const CALLED: Record<string, RegExp> = {
  typescript: /\btsc\b/,
  '@biomejs/biome': /\bbiome check\b/,
  '@arethetypeswrong/cli': /'attw'/,
  '@types/node': /'node:/,
};

/** Asked for before the code that needs it: journeys in Firefox are on their way. */
const AWAITED = ['puppeteer-core'];

function isUsed(name: string): boolean {
  const types = /^@types\/(.+)$/.exec(name)?.[1];
  const escaped = (types ?? name).replace(/[/.]/g, '\\$&');
  const pattern = CALLED[name] ?? new RegExp(`['"](?:node_modules/)?${escaped}(?:/[^'"]*)?['"]`);
  return texts.some((text) => pattern.test(text));
}

describe('docs/dependencies.md', () => {
  it('argues every package of package.json', () => {
    const missing = named.filter((name) => !rows.some((row) => row.name === name));
    expect(
      missing,
      'Give each a row in docs/dependencies.md: what it does better than we would, what it weighs in what ships, what was ' +
        'chosen against. If you cannot argue it, do without.',
    ).toEqual([]);
  });

  it('argues no package that is not there, and gives a reason', () => {
    expect(rows.filter(({ name }) => !named.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(rows.filter(({ reason }) => reason.length < SHORTEST_REASON).map(({ name }) => name)).toEqual([]);
  });
});

describe('packages', () => {
  it('are all used', () => {
    expect(
      named.filter((name) => !isUsed(name) && !AWAITED.includes(name)),
      'nothing imports or calls these: npm uninstall them',
    ).toEqual([]);
  });

  it('have exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('that ship, with all that they bring, are few and under licences that go with MIT', () => {
    // The command's progress bar is bundled too; what it brings is in the lock file.
    const shipped = Object.entries(packages).filter(
      ([path, one]) => path !== '' && (!one.dev || path === 'node_modules/cli-progress'),
    );
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(dependencies!).length);
    const direct = shipped.filter(
      ([path]) => path.replace('node_modules/', '') in { ...dependencies, 'cli-progress': '' },
    );
    expect(direct.length).toBeLessThanOrEqual(MOST_SHIPPED);
    const strange = shipped.filter(([, { license }]) => !COMPATIBLE.includes(license ?? 'unknown'));
    expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});
