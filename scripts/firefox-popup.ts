/** A click on Firefox's toolbar icon goes in, the popup that opened comes out, to look at and to press buttons in. */
import type { BrowserElement, FrameAnswer, Panel } from './firefox-globals.ts';
import { picturePopup } from './firefox-picture.ts';
import { pressIcon } from './firefox-toolbar.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { lookUntil, PATIENCE } from './look-until.ts';
import { Popup } from './popup.ts';

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
      () => window.run(stateOfPopup),
      (state) => state === 'open',
      'popup',
    );
    const popup = new FirefoxPopup(window);
    await popup.waitFor('document.readyState === "complete"');
    return popup;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { value, error } = await this.window.run(evaluateInPopup, frameScript(expression), PATIENCE + 5_000);
    if (error !== undefined) throw new Error(`in the popup: ${error}`);
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  }

  async screenshot(file: string, { whole = false } = {}): Promise<void> {
    const part = whole
      ? await this.evaluate<[number, number]>('[innerWidth, document.documentElement.scrollHeight]')
      : null;
    await picturePopup(this.window, part, file);
  }

  async close(): Promise<void> {
    await this.window.run(hidePopup);
    await this.waitUntilGone();
  }

  /** For a popup that closes itself. */
  async waitUntilGone(): Promise<void> {
    await lookUntil(
      () => this.window.run(stateOfPopup),
      (state) => state === 'none',
      'end of the popup',
    );
  }
}

function stateOfPopup(): string {
  return document.querySelector('.webextension-popup-browser')?.closest<Panel>('panel')?.state ?? 'none';
}

function hidePopup(): void {
  document.querySelector('.webextension-popup-browser')?.closest<Panel>('panel')?.hidePopup();
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

function evaluateInPopup(script: string, patience: number): Promise<FrameAnswer> {
  return new Promise((resolve, reject) => {
    const popup = document.querySelector<BrowserElement>('.webextension-popup-browser');
    if (popup === null) return reject(new Error('no popup is open'));
    const name = `privacy-grader:${Math.random()}`;
    const { messageManager } = popup;
    const finish = (end: () => void) => {
      clearTimeout(timer);
      messageManager.removeMessageListener(name, hear);
      end();
    };
    const hear = ({ data }: { data: FrameAnswer }) => finish(() => resolve(data));
    const timer = setTimeout(() => finish(() => reject(new Error('the popup did not answer'))), patience);
    messageManager.addMessageListener(name, hear);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script.replace('NAME', name))}`, false);
  });
}
