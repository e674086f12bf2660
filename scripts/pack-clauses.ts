/** A build plugin: the clause registry goes in, the extension gets the same library as packed data, without compromise. */
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { LibrarySource } from '../src/core/clause-library.ts';
import { packLibrary } from '../src/core/pack-library.ts';

const REGISTRY = resolve(import.meta.dirname, '../src/clauses/registry.ts');

/** `registry` is named by who is bundled: then this file is no longer where it was. */
export function packClauses(registry = REGISTRY): Plugin {
  return {
    name: 'pack-clauses',
    apply: 'build',
    async load(id) {
      if (resolve(id) !== registry) return null;
      const { module, dependencies } = await runnerImport<{ source: LibrarySource }>(registry, {
        configFile: false,
        logLevel: 'error',
      });
      for (const file of dependencies) this.addWatchFile(resolve(file));
      return [
        `import { buildLibrary } from '../core/clause-library.ts';`,
        `import { unpackLibrary } from '../core/unpack-library.ts';`,
        `export const library = buildLibrary(unpackLibrary(${JSON.stringify(packLibrary(module.source))}));`,
      ].join('\n');
    },
  };
}
