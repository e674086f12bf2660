/** A Vite plugin: beside the extension's build it writes, each as one self-contained file, the scripts that are brought into a page on demand, and the popup's first. */
import { build, type Plugin } from 'vite';
import { PAGE_SCRIPTS } from '../src/background/page-scripts.ts';

/** The popup's first look waits for no other file, and no other page is to run it. */
const SCRIPTS = [...PAGE_SCRIPTS, 'src/popup/first-look/first-look.js'];

/** The extension's own build would open such scripts to every page, by `web_accessible_resources`; these tell nobody. */
export function buildPageScripts(outDir: string): Plugin {
  const write = async (script: string) => {
    const path = script.replace(/\.js$/, '');
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        cssTarget: ['chrome123', 'firefox142'],
        lib: { entry: `${path}.ts`, formats: ['iife'], name: 'script', fileName: () => script, cssFileName: path },
      },
    });
  };
  const writeAll = async () => {
    for (const script of SCRIPTS) await write(script);
  };
  return {
    name: 'build-page-scripts',
    // The extension's own files come first: their build empties the folder.
    closeBundle: { order: 'post', sequential: true, handler: writeAll },
    configureServer: writeAll,
  };
}
