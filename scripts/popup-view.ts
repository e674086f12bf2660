/** A click on Chromium's toolbar icon goes in, the popup that opened comes out, to look at and to press buttons in. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { PATIENCE } from './look-until.ts';
import { Popup } from './popup.ts';
import { TargetSession } from './target-session.ts';

/** Keys by name, with the numbers that the protocol wants: those of Windows. */
const KEYS = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 };
export type PopupKey = keyof typeof KEYS;

export class PopupView extends Popup {
  /** Resolves when the popup is gone, for whatever reason. */
  readonly gone: Promise<void>;

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: TargetSession,
    private readonly target: string,
  ) {
    super();
    this.gone = new Promise((resolve) => {
      const see = ({ targetId }: { targetId: string }) => {
        if (targetId !== target) return;
        browser.off('Target.targetDestroyed', see);
        resolve();
      };
      browser.on('Target.targetDestroyed', see);
    });
  }

  /** Clicks the icon as a person does: the page's tab gets its `activeTab` grant. */
  static open(browser: CDPSession, extensionId: string, page: Page): Promise<PopupView> {
    return PopupView.openBy(browser, extensionId, () => pressIcon(browser, extensionId, page));
  }

  /** Whatever opens it; `isOpen` tells whether that has come about. */
  static async openBy(
    browser: CDPSession,
    extensionId: string,
    press: (isOpen: () => boolean) => Promise<void>,
  ): Promise<PopupView> {
    let isOpen = false;
    const opened = waitForPopup(browser, extensionId).finally(() => {
      isOpen = true;
    });
    const [targetId] = await Promise.all([opened, press(() => isOpen)]);
    // Playwright does not list popups among its pages, so they are spoken to by the protocol's own means.
    const view = new PopupView(browser, await TargetSession.attach(browser, targetId), targetId);
    await view.waitFor('document.readyState === "complete"');
    return view;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await this.call('Runtime.evaluate', parameters)) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Looks again whenever the popup changes. */
  async waitFor(condition: string): Promise<void> {
    const isMet = await this.evaluate<boolean>(`new Promise((resolve) => {
      const look = () => { try { return Boolean(${condition}); } catch { return false; } };
      if (look()) return resolve(true);
      const finish = (answer) => { observer.disconnect(); removeEventListener('load', check); clearTimeout(timer); resolve(answer); };
      const check = () => look() && finish(true);
      const observer = new MutationObserver(check);
      const timer = setTimeout(() => finish(look()), ${PATIENCE});
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('load', check);
    })`);
    if (!isMet) throw new Error(`the popup never met: ${condition}\nIt shows: ${await this.text()}`);
  }

  async screenshot(file: string, { whole = false } = {}): Promise<void> {
    const parameters: Record<string, unknown> = { format: 'png' };
    if (whole) {
      const { cssContentSize } = (await this.call('Page.getLayoutMetrics')) as { cssContentSize: object };
      Object.assign(parameters, { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } });
    }
    const { data } = (await this.call('Page.captureScreenshot', parameters)) as { data: string };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  /** A key as the keyboard sends it to the popup. */
  async key(key: PopupKey): Promise<void> {
    const parameters = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: KEYS[key] };
    const text = { Enter: '\r', ' ': ' ' }[key as string];
    await this.call('Input.dispatchKeyEvent', { type: 'keyDown', ...parameters, ...(text && { text }) });
    await this.call('Input.dispatchKeyEvent', { type: 'keyUp', ...parameters });
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target });
    await this.gone;
  }

  private call(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.session.call(method, params, PATIENCE + 5_000);
  }
}

/** The click alone: with site access 'on click', the browser first lets the page's script run and opens nothing. */
export async function pressIcon(browser: CDPSession, extensionId: string, page: Page): Promise<void> {
  await page.bringToFront();
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId: await tabTargetOf(browser, page) });
}

async function waitForPopup(browser: CDPSession, extensionId: string): Promise<string> {
  await browser.send('Target.setDiscoverTargets', { discover: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no popup opened on the click')), PATIENCE);
    const see = ({ targetInfo }: { targetInfo: { targetId: string; type: string; url: string } }) => {
      if (targetInfo.type !== 'page' || !targetInfo.url.startsWith(`chrome-extension://${extensionId}/`)) return;
      clearTimeout(timer);
      for (const event of ['Target.targetCreated', 'Target.targetInfoChanged'] as const) browser.off(event, see);
      resolve(targetInfo.targetId);
    };
    browser.on('Target.targetCreated', see);
    browser.on('Target.targetInfoChanged', see);
  });
}

/** The icon belongs to the tab, which the protocol keeps apart from the page in it. */
async function tabTargetOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}
