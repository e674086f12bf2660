/** The extractor as a script goes out; a page that it runs in is read there, by the browser's own DOM. */
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { PolicyDocument, PolicyLink } from '../../src/core/document.ts';
import type { PageVerdict } from '../../src/extract/is-policy-page.ts';

export interface ReadHere extends PageVerdict {
  document: PolicyDocument;
  links: PolicyLink[];
}

export interface PageReader {
  read(page: Page): Promise<ReadHere>;
  /** Milliseconds that the verdict about the page takes. */
  timeVerdict(page: Page, rounds?: number): Promise<number>;
}

/** The sources are those of the extension and of the command line. */
export async function openPageReader(): Promise<PageReader> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/e2e/read-here.ts', formats: ['iife'], name: 'pageReader' },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = outputs[0]!.output[0];
  const run = <T>(page: Page, call: string) =>
    page.evaluate(`(() => { ${code}; return pageReader.${call}; })()`) as Promise<T>;
  return {
    read: (page) => run(page, 'readHere()'),
    timeVerdict: (page, rounds = 15) => run(page, `timeVerdict(${rounds})`),
  };
}
