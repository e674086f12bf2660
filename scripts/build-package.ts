/**
 * Nothing goes in; a folder comes out: the engine and its command line as an npm package that needs no other package.
 *   npm run build:package             writes out/package; then: npm pack ./out/package
 *   npm run build:package -- FOLDER   writes it elsewhere
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import { packClauses } from './pack-clauses.ts';
import { NOTICES, noticesOf, packagesOf } from './third-party-notices.ts';

const OUT = process.argv[2] ?? 'out/package';
const ENTRIES = ['main', 'html', 'extract', 'formats'];

/** Bundles the entries and tells whose code went in: the folders of the packages. */
async function buildScripts(): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [packClauses(resolve('src/clauses/registry.ts'))],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: resolve(OUT, 'dist'),
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(ENTRIES.map((name) => [name, `src/package/${name}.ts`])),
          cli: 'src/cli/grade.ts',
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // What reads HTML needs Node; what grades must not come with it.
          codeSplitting: {
            groups: [
              { name: 'html-parser', test: /[\\/](?:node_modules|cli)[\\/](?:@mixmark-io|parse5|entities|parse-html)/ },
              { name: 'engine', test: /[\\/]src[\\/](?:core|clauses)[\\/]/ },
              { name: 'extract', test: /[\\/]src[\\/](?:extract|discover)[\\/]/ },
            ],
          },
        },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const modules = outputs.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  return packagesOf(modules);
}

/** Declarations of the entries and of what they speak of, with the endings that Node and TypeScript look for. */
function buildTypes(): void {
  const all = `${OUT}/all-types`;
  const { status, stdout } = spawnSync(
    'npx',
    ['--no-install', 'tsc', '-p', 'tsconfig.package.json', '--outDir', resolve(all)],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`tsc failed: ${stdout}`);
  const wanted = ENTRIES.map((name) => resolve(all, `package/${name}.d.ts`));
  const copied = new Set<string>();
  for (let file = wanted.pop(); file; file = wanted.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const folder = dirname(file);
    const text = readFileSync(file, 'utf8').replace(/(?<=\bfrom ')(\.{1,2}\/[^']+)\.ts(?=')/g, (_, path: string) => {
      wanted.push(resolve(folder, `${path}.d.ts`));
      return `${path}.js`;
    });
    const target = join(OUT, 'types', relative(all, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  rmSync(all, { recursive: true });
}

function exportOf(name: string) {
  return { types: `./types/package/${name}.d.ts`, default: `./dist/${name}.js` };
}

function writeManifest(): void {
  const { name, version, license, type, engines } = packageFile;
  const manifest = {
    name,
    version,
    description:
      'Grades privacy policies from A to F, with the exact words behind every point. Engine and command line.',
    license,
    type,
    engines,
    keywords: ['privacy', 'privacy-policy', 'gdpr', 'ccpa', 'sarif', 'cli'],
    bin: { 'privacy-grader': 'dist/cli.js' },
    exports: {
      ...Object.fromEntries(ENTRIES.map((name) => [name === 'main' ? '.' : `./${name}`, exportOf(name)])),
      './report.schema.json': './report.schema.json',
      './package.json': './package.json',
    },
    sideEffects: ['./dist/cli.js', './dist/formats.js'],
  };
  writeFileSync(`${OUT}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

rmSync(OUT, { recursive: true, force: true });
const packages = await buildScripts();
buildTypes();
writeManifest();
writeFileSync(`${OUT}/${NOTICES}`, noticesOf(packages));
copyFileSync('docs/package.md', `${OUT}/README.md`);
copyFileSync('LICENSE', `${OUT}/LICENSE`);
copyFileSync('docs/report.schema.json', `${OUT}/report.schema.json`);
chmodSync(`${OUT}/dist/cli.js`, 0o755);
console.log(`${OUT} is built; it holds code of ${packages.length} packages. Pack it with: npm pack ./${OUT}`);
