/** A Vite plugin: beside the extension's build it writes the script that a click brings into a page, as one self-contained file. */
import { build, type Plugin } from 'vite';
import { ON_CLICK_SCRIPT } from '../src/background/on-click-script.ts';

/** The extension's own build would open such a script to every page, by `web_accessible_resources`; this one tells nobody. */
export function buildOnClick(outDir: string): Plugin {
  const write = () =>
    build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: 'src/content/on-click.ts', formats: ['iife'], name: 'onClick', fileName: () => ON_CLICK_SCRIPT },
      },
    });
  return {
    name: 'build-on-click',
    // The extension's own files come first: their build empties the folder.
    closeBundle: { order: 'post', sequential: true, handler: async () => void (await write()) },
    configureServer: async () => void (await write()),
  };
}
