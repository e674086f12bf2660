/** A Vite plugin: parts that are loaded later are loaded plainly. Vite's own helper brings their styles first; ours stand in the page's one sheet. */
import type { Plugin } from 'vite';

export function importPlainly(): Plugin {
  return {
    name: 'import-plainly',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
  };
}
