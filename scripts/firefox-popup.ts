/** A click on Firefox's toolbar icon goes in, the popup that opened comes out, to look at and to press buttons in. */
import type { BrowserElement, FrameAnswer, Panel } from './firefox-globals.ts';
import { picturePopup } from './firefox-picture.ts';
import { pressIcon } from './firefox-toolbar.ts';
import { type FirefoxWindow, SHOWN_POPUP } from './firefox-window.ts';
import { lookUntil, PATIENCE } from './look-until.ts';
import { Popup } from './popup.ts';

/** Milliseconds in which a popup answers that has nothing to wait for, however busy the machine is. */
const A_LOOK = 5_000;

export class FirefoxPopup extends Popup {
  private constructor(private readonly window: FirefoxWindow) {
    super();
  }

  /** Clicks the icon as a person does: the tab in front gets its `activeTab` grant. */
  static async open(window: FirefoxWindow, extensionId: string): Promise<FirefoxPopup> {
    await pressIcon(window, extensionId);
    return FirefoxPopup.opened(window);
  }

  /** The popup that something else has opened, such as the keys for it. */
  static async opened(window: FirefoxWindow): Promise<FirefoxPopup> {
    // Firefox loads the page while the mouse button is still down and then moves it into its panel.
    await lookUntil(
      () => window.run(stateOfPopup, SHOWN_POPUP),
      (state) => state === 'open',
      'popup',
    );
    const popup = new FirefoxPopup(window);
    await popup.waitFor('document.readyState === "complete"');
    return popup;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.ask<T>(expression, PATIENCE);
    if (answer === null) throw new Error('the popup did not answer');
    return answer.value;
  }

  /** Looks from outside, again and again: Firefox may lose a question, and whoever waits inside is then never heard. */
  async waitFor(condition: string): Promise<void> {
    const look = `(() => { try { return Boolean(${condition}); } catch { return false; } })()`;
    const shown = `document.querySelector('main')?.innerText ?? ''`;
    await lookUntil(
      () => this.ask<[boolean, string]>(`[${look}, ${shown}]`, A_LOOK),
      (answer) => answer?.value[0] === true,
      `popup's ${condition}`,
    );
  }

  /** Null where it gave no answer in so many milliseconds. */
  private async ask<T>(expression: string, patience: number): Promise<{ value: T } | null> {
    const answer = await this.window.run(evaluateInPopup, SHOWN_POPUP, frameScript(expression), patience);
    if (answer === null) return null;
    if (answer.error !== undefined) throw new Error(`in the popup: ${answer.error}`);
    return { value: (answer.value === undefined ? undefined : JSON.parse(answer.value)) as T };
  }

  async screenshot(file: string, { whole = false } = {}): Promise<void> {
    const part = whole
      ? await this.evaluate<[number, number]>('[innerWidth, document.documentElement.scrollHeight]')
      : null;
    await picturePopup(this.window, part, file);
  }

  close(): Promise<void> {
    return FirefoxPopup.closeAny(this.window);
  }

  /** The one that is open, if one is. */
  static async closeAny(window: FirefoxWindow): Promise<void> {
    await window.run(hidePopup, SHOWN_POPUP);
    await new FirefoxPopup(window).waitUntilGone();
  }

  /** For a popup that closes itself. */
  async waitUntilGone(): Promise<void> {
    await lookUntil(
      () => this.window.run(stateOfPopup, SHOWN_POPUP),
      (state) => state === 'none',
      'end of the popup',
    );
  }
}

function stateOfPopup(shownPopup: string): string {
  return document.querySelector(shownPopup)?.closest<Panel>('panel')?.state ?? 'none';
}

function hidePopup(shownPopup: string): void {
  document.querySelector(shownPopup)?.closest<Panel>('panel')?.hidePopup();
}

/**
 * The popup lives in a process of its own, into which the window may send a script. Its page forbids scripts of others, so
 * the expression runs in a sandbox that sees the page's own objects. Firefox lets what is pressed in it pass for a person's
 * press: some questions are asked only then.
 */
function frameScript(expression: string): string {
  return `(async () => {
    const answer = {};
    try {
      content.document.notifyUserGestureActivation();
      const input = content.windowUtils.setHandlingUserInput(true);
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const source = ${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)};
      const value = Cu.evalInSandbox(source, sandbox);
      input.destruct();
      answer.value = await value;
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage('NAME', answer);
  })();`;
}

function evaluateInPopup(shownPopup: string, script: string, patience: number): Promise<FrameAnswer | null> {
  return new Promise((resolve, reject) => {
    const popup = document.querySelector<BrowserElement>(shownPopup);
    if (popup === null) return reject(new Error('no popup is open'));
    const name = `privacy-grader:${Math.random()}`;
    const { messageManager } = popup;
    const finish = (end: () => void) => {
      clearTimeout(timer);
      messageManager.removeMessageListener(name, hear);
      end();
    };
    const hear = ({ data }: { data: FrameAnswer }) => finish(() => resolve(data));
    const timer = setTimeout(() => finish(() => resolve(null)), patience);
    messageManager.addMessageListener(name, hear);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script.replace('NAME', name))}`, false);
  });
}
