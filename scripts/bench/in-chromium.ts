/** Inputs go in, a stopwatch for the same kinds of work in a page of a real Chromium comes out. */
import { join, resolve } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../ensure-browser.ts';
import { packClauses } from '../pack-clauses.ts';
import { median, type Stopwatch } from './compare.ts';
import type { Inputs } from './inputs.ts';
import type { BenchPage } from './page.ts';
import type { WorkName } from './works.ts';

declare const bench: BenchPage;

const FOLDER = 'out/bench';
const ASKED_FOR_NOTHING = 31;

/** One file of all that is compared, with the library packed as the extension has it. */
async function bundlePage(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packClauses(resolve('src/clauses/registry.ts'))],
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: resolve('scripts/bench/page.ts'), formats: ['iife'], name: 'privacyGraderBench', fileName: 'page' },
    },
  });
  return join(FOLDER, 'page.iife.js');
}

/** Seconds of processor time that the page's own thread has worked so far. */
async function threadTime(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** Milliseconds that it takes the page to be asked and to answer: they are none of the work's. */
async function timeOfNothing(time: Stopwatch, work: WorkName): Promise<number> {
  const times: number[] = [];
  while (times.length < ASKED_FOR_NOTHING) times.push(await time(work, 0));
  return median(times);
}

export interface ChromiumBench {
  version: string;
  stopwatch: Stopwatch;
  /** Milliseconds by the clock of each text. */
  gradeInARow(texts: readonly string[]): Promise<number[]>;
  close(): Promise<void>;
}

/** The page is empty and stands alone in its process: what is timed is ours. */
export async function openChromium(inputs: Inputs): Promise<ChromiumBench> {
  const file = await bundlePage();
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  const page = await browser.newPage();
  await page.addScriptTag({ path: file });
  await page.evaluate((given) => bench.load(given), inputs);
  const protocol = await page.context().newCDPSession(page);
  // Processor time instead of the clock's: neighbours on the machine take none of it.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const time: Stopwatch = async (name, calls) => {
    await page.evaluate(([work, count]) => bench.prepare(work, count), [name, calls] as const);
    const before = await threadTime(protocol);
    await page.evaluate(([work, count]) => bench.run(work, count), [name, calls] as const);
    return ((await threadTime(protocol)) - before) * 1000;
  };
  const idle = await timeOfNothing(time, `grade:${Object.keys(inputs.texts)[0]!}`);
  const stopwatch: Stopwatch = async (name, calls) => Math.max(0, (await time(name, calls)) - idle);
  return {
    version: browser.version(),
    stopwatch,
    gradeInARow: (texts) => page.evaluate((given) => bench.gradeInARow(given), texts),
    close: () => browser.close(),
  };
}
