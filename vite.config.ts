/** Builds the extension: one manifest in, `dist/chrome` or, with `--mode firefox`, `dist/firefox` out. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageFile from './package.json' with { type: 'json' };
import { buildPageScripts } from './scripts/build-page-scripts.ts';
import { importPlainly } from './scripts/import-plainly.ts';
import { packClauses } from './scripts/pack-clauses.ts';
import { schemasApart } from './scripts/schemas-apart.ts';
import { shipNotices } from './scripts/third-party-notices.ts';
import { withoutEval } from './scripts/without-eval.ts';
import { wordsOnly } from './scripts/words-only.ts';

/**
 * What the popup shares with the worker, and with the other pages, in one file each. By itself the builder makes eight of them,
 * and on a busy machine each file that the popup waits for takes as long as a good part of its code.
 */
const SHARED = [
  {
    name: 'everywhere',
    test: /\/src\/(?:browser-api|browser-differences|protocol|same-page|core\/(?:clause|gist|priorities)|glimpse|locale\/withheld-texts)\.ts$/,
  },
  {
    name: 'pages',
    test: /\/node_modules\/preact\/|\/src\/(?:locale\/(?:text|translate-report|message-tables)|export\/(?:safe-address|clean-text|report-name|report-sections)|ui\/(?:theme|start-page|letter-badge|icon|facts|save-file|today)|popup\/popup-host)\.tsx?$/,
  },
];

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      packClauses(),
      withoutEval(),
      schemasApart(),
      wordsOnly(),
      importPlainly(),
      shipNotices(),
      buildPageScripts(`dist/${browser}`),
      crx({
        // The version stands in package.json only.
        manifest: { ...manifest, version: packageFile.version } as ManifestV3Export,
        browser,
        // One self-contained file: a loader would open web_accessible_resources to every site and let pages detect us.
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      // The oldest browsers of the manifest: their CSS need not be rewritten for older ones.
      cssTarget: ['chrome123', 'firefox153'],
      // Pages of the extension load from disk: nothing is gained by loading ahead.
      modulePreload: false,
      // Pages that the manifest does not name.
      rollupOptions: {
        input: ['src/first-run/index.html', 'src/history/index.html'],
        output: { codeSplitting: { groups: SHARED } },
      },
    },
    server: { port: 5173, strictPort: true, watch: { ignored: ['**/fixtures/**', '**/out/**'] } },
  };
});
