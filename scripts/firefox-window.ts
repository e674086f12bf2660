/** Firefox's own window: a function goes in and runs beside the toolbar, with all of the browser's rights; its answer comes out. */
import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's connection that is used here; it is there, but not in Puppeteer's published types. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The element in which the open popup is seen: not the one, never seen, in which Firefox loads it for a click that may come. */
export const SHOWN_POPUP = '.webextension-popup-browser:not(.webextension-preload-browser)';

export class FirefoxWindow {
  private constructor(
    private readonly connection: BidiConnection,
    private readonly context: string,
  ) {}

  /** Only a browser that was started with `--remote-allow-system-access` lets anybody in. */
  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection?: BidiConnection };
    if (typeof connection?.send !== 'function')
      throw new Error('Puppeteer has moved its connection: look for it anew in scripts/firefox-window.ts');
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = (result as { contexts: { context: string }[] }).contexts;
    if (!first) throw new Error('Firefox has no window');
    return new FirefoxWindow(connection, first.context);
  }

  /** The function travels as text: it may use its arguments and the globals of the browser's window, and nothing else. */
  async run<A extends unknown[], R>(task: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    const expression = `(async () => JSON.stringify(await (${task.toString()})(${values})))()`;
    const target = { context: this.context };
    const { result } = await this.connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`in Firefox's window: ${evaluated.exceptionDetails.text}`);
    return (evaluated.result.value === undefined ? undefined : JSON.parse(evaluated.result.value)) as R;
  }
}
