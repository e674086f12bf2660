#!/usr/bin/env node
// A TypeScript entry and its arguments go in; the entry runs from a bundle, rebuilt quietly when a source is newer.
// Why a bundle: the clause registry uses import.meta.glob, which plain Node does not know.
//   node scripts/run.mjs src/cli/grade.ts [arguments]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const entry = process.argv[2];
if (!entry) {
  console.error('usage: node scripts/run.mjs ENTRY.ts [arguments]');
  process.exit(2);
}

/** Paths, sizes and times of all sources: the bundle's name changes when one of them does. */
function stateOfSources() {
  const hash = createHash('sha256').update(entry);
  for (const folder of ['src', 'scripts'])
    for (const file of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ))
      if (file.isFile() && /\.(ts|tsx|json|mjs)$/.test(file.name)) {
        const path = join(file.parentPath, file.name);
        const { mtimeMs, size } = statSync(path);
        hash.update(`${path} ${mtimeMs} ${size}\n`);
      }
  for (const file of ['package-lock.json', 'manifest.json']) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${path} ${statSync(path).mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The command line only grades: with the clauses packed, as the extension has them, it starts in half the time. */
async function packClauses() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'scripts/pack-clauses.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.packClauses();
}

const cache = join(root, 'node_modules/.cache/privacy-grader');
const name = entry.replace(/[^a-z0-9]+/gi, '-');
const folder = join(cache, `${name}-${stateOfSources()}`);
const bundle = join(folder, 'main.mjs');

if (!existsSync(bundle)) {
  const { build } = await import('vite');
  const fresh = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: entry === 'src/cli/grade.ts' ? [await packClauses()] : [],
    build: {
      ssr: resolve(root, entry),
      outDir: fresh,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache))
    if (
      old.startsWith(`${name}-`) &&
      !old.startsWith(`${name}-${folder.slice(-16)}`) &&
      Date.now() - statSync(join(cache, old)).mtimeMs > 60_000
    )
      rmSync(join(cache, old), { recursive: true, force: true });
  // Another process may have built the same bundle meanwhile: then its copy serves.
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);
