/** The built extension in a browser goes in; what it costs there comes out: bytes, script time, waiting and memory. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { GraderBrowser } from '../open-browser.ts';
import { type ShopServer, shops } from '../serve-shop.ts';
import { TargetSession } from '../target-session.ts';
import { madePolicies } from './inputs.ts';
import { type ScriptCost, traceScripts } from './trace-scripts.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  action: { getBadgeText(of: object): Promise<string> };
};

/** Bytes of the extension's scripts that the browser met in the page while it loaded. */
export async function injectedBytes(browser: GraderBrowser, address: string): Promise<number> {
  const page = await browser.context.newPage();
  const protocol = await page.context().newCDPSession(page);
  let bytes = 0;
  protocol.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith(`chrome-extension://${browser.extensionId}/`)) bytes += length ?? 0;
  });
  await protocol.send('Debugger.enable');
  await page.goto(address);
  await page.close();
  return bytes;
}

const BUILT = 'dist/chrome';

export const openExtension = (): Promise<GraderBrowser> => GraderBrowser.open({ extension: BUILT });

export const openEverywhere = (): Promise<GraderBrowser> =>
  GraderBrowser.open({ extension: buildForEveryPage(BUILT, 'out/bench-extension') });

/** A copy of the extension whose script runs on every page, as it does once a person has switched that on. */
function buildForEveryPage(extension: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  manifest.content_scripts[0]!.matches = ['*://*/*'];
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}

/** The script looks once more after ten seconds; then it is done with a page that is no policy. */
const LAST_LOOK = 11_000;

/** Script time and long tasks on each of the shops' ordinary pages. */
export async function costOnOrdinaryPages(browser: GraderBrowser, server: ShopServer): Promise<ScriptCost[]> {
  const costs: ScriptCost[] = [];
  for (const { host, pages } of shops) {
    const from = `chrome-extension://${browser.extensionId}/`;
    const page = await browser.context.newPage();
    costs.push(
      ...(await traceScripts(browser.protocol, from, async () => {
        await page.goto(server.address(host, pages.product));
        await page.waitForTimeout(LAST_LOOK);
      })),
    );
    await page.close();
  }
  return costs;
}

/** Milliseconds from a parsed policy page to its letter on the icon. */
export async function timeToBadge(browser: GraderBrowser, address: string, isCold: boolean): Promise<number> {
  if (isCold) await browser.killWorker();
  const page = await browser.context.newPage();
  await browser.remember(page);
  const shown = browser.observer.evaluate(async (tabId) => {
    while (!/[A-F]/.test(await chrome.action.getBadgeText({ tabId })))
      await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.timeOrigin + performance.now();
  }, browser.tabId(page));
  await page.goto(address);
  const parsed = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + entry!.domInteractive;
  });
  const time = (await shown) - parsed;
  await page.close();
  return time;
}

/** Milliseconds from the click on the icon to the letter in the popup; the popup goes for the policy where the page is none. */
export async function timeToGrade(browser: GraderBrowser, address: string): Promise<number> {
  const page = await browser.visit(address);
  if (/privacy/.test(address)) await browser.waitForBadge(page, /[A-F]/);
  const started = performance.now();
  const popup = await browser.clickIcon(page);
  await popup.waitForAnswer();
  const time = performance.now() - started;
  await popup.close();
  await page.close();
  return time;
}

/** Paints tell the time when the page's first words or pictures stood on the screen, from its opening on: https://www.w3.org/TR/paint-timing/ */
const FIRST_WORDS = `new Promise((resolve) => new PerformanceObserver((list) => {
  const [entry] = list.getEntriesByName('first-contentful-paint');
  if (entry) resolve(entry.startTime);
}).observe({ type: 'paint', buffered: true }))`;

/**
 * The first paint of a report takes no more than this many times that of one line of text, in the same browser at the same time.
 * By itself it is about as quick; the busier the machine, the more the two differ from one to the next.
 */
export const MOST_PAINT = 2;

export interface FirstPaints {
  /** Of the popup, opened by the icon, on a page whose report is known. */
  known: number[];
  /** Of a page of the extension that has one line of text and nothing to run. */
  bare: number[];
}

/** Milliseconds, so many of each, in turns: what else the machine does meets both. */
export async function firstPaints(browser: GraderBrowser, address: string, times: number): Promise<FirstPaints> {
  const page = await browser.visit(address);
  const popup = await browser.clickIcon(page);
  await popup.waitForAnswer();
  await popup.close();
  const paints: FirstPaints = { known: [], bare: [] };
  for (let round = 0; round < times; round++) {
    const shown = await browser.clickIcon(page);
    paints.known.push(await shown.evaluate<number>(FIRST_WORDS));
    await shown.close();
    const bare = await browser.context.newPage();
    await bare.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
    paints.bare.push(await bare.evaluate<number>(FIRST_WORDS));
    await bare.close();
  }
  await page.close();
  return paints;
}

async function attachToWorker(protocol: CDPSession, extensionId: string): Promise<TargetSession> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (!worker) throw new Error('the extension has no worker');
  return TargetSession.attach(protocol, worker.targetId);
}

const ANSWER_WITHIN = 60_000;

/** Bytes that the worker's heap holds when these numbers of policies were graded, each another text of `length` characters. */
export async function workerMemory(
  browser: GraderBrowser,
  counts: readonly number[],
  length: number,
): Promise<number[]> {
  await browser.settle();
  const worker = await attachToWorker(browser.protocol, browser.extensionId);
  const policies = madePolicies();
  const used: number[] = [];
  let graded = 0;
  for (const count of counts) {
    while (graded < count) {
      const texts: string[] = [];
      for (; texts.length < 20 && graded < count; graded++) texts.push(policies.next().value!.slice(0, length));
      await browser.observer.evaluate(async (batch) => {
        for (const text of batch) await chrome.runtime.sendMessage({ type: 'popup:grade-text', text });
      }, texts);
    }
    await worker.call('HeapProfiler.collectGarbage', {}, ANSWER_WITHIN);
    const { usedSize } = await worker.call('Runtime.getHeapUsage', {}, ANSWER_WITHIN);
    used.push(usedSize as number);
  }
  return used;
}
