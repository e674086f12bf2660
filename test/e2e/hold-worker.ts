/** A number goes in; the extension's worker stands still at that call of the browser's interface, until it is stopped for good. */
import type { Worker } from 'playwright-core';
import type { GraderBrowser } from '../../scripts/open-browser.ts';

export interface Hold {
  /** Which of the worker's calls, counted from the moment of asking. */
  call: number;
  /** Before the call is made; or after it is done, with its result never told. */
  moment: 'before' | 'after';
}

/** All that the worker awaits on its way from a page's message to the badge. */
const CALLS = {
  'storage.session': ['get', 'set', 'remove'],
  'storage.local': ['get', 'set'],
  action: ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'setBadgeText'],
  tabs: ['get', 'sendMessage'],
  scripting: ['executeScript'],
  permissions: ['contains'],
};

type Call = (...parameters: unknown[]) => Promise<unknown>;
interface HeldScope {
  chrome: Record<string, unknown>;
  held?: () => void;
  whenHeld?: Promise<boolean>;
}

/** Wakes the worker if need be. */
export async function workerOf(browser: GraderBrowser): Promise<Worker> {
  await browser.settle();
  const worker = browser.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

export async function holdWorker(browser: GraderBrowser, hold: Hold): Promise<Worker> {
  const worker = await workerOf(browser);
  await worker.evaluate(
    ({ calls, call, moment }) => {
      const scope = globalThis as unknown as HeldScope;
      let count = 0;
      scope.whenHeld = new Promise((resolve) => {
        scope.held = () => resolve(true);
        setTimeout(() => resolve(false), 15_000);
      });
      const never = () => {
        scope.held?.();
        return new Promise(() => {});
      };
      for (const [path, names] of Object.entries(calls)) {
        const owner = path.split('.').reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, scope.chrome);
        for (const name of names) {
          const original = owner[name] as Call;
          owner[name] = (...parameters: unknown[]) => {
            count += 1;
            if (count !== call) return original.apply(owner, parameters);
            return moment === 'before' ? never() : original.apply(owner, parameters).then(never, never);
          };
        }
      }
    },
    { calls: CALLS, ...hold },
  );
  return worker;
}

/** Resolves once the worker stands still. */
export async function waitUntilHeld(worker: Worker, { call, moment }: Hold): Promise<void> {
  const isHeld = await worker.evaluate(() => (globalThis as unknown as HeldScope).whenHeld);
  if (!isHeld) throw new Error(`the worker never came to the moment ${moment} its call ${call}`);
}
