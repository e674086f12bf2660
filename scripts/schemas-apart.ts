/** A Vite plugin: an import of `valibot` by the schemas that only pages need goes in; it leads to a copy of the library of their own. */
import type { Plugin } from 'vite';

/** The builder shares a module among all that import it: the worker would carry what only these files call, 3 KB of it. */
const OF_PAGES = /\/src\/memory\/(?:entry-schema|report-schema|memory-file)\.ts$/;

export function schemasApart(): Plugin {
  return {
    name: 'schemas-apart',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'valibot' || !OF_PAGES.test(importer ?? '')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?of-pages` };
    },
  };
}
