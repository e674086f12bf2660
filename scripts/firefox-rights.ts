/** What a person does about an extension's rights in Firefox: withdraws them in the list of add-ons, and answers the browser's question. */
import type { FirefoxGlobals, RunningExtension } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { lookUntil } from './look-until.ts';

interface ExtensionPermissions {
  remove(id: string, rights: { origins: string[]; permissions: string[] }, extension: RunningExtension): Promise<void>;
}

/** As the switch 'Access your data for all websites' in `about:addons` does. */
export function withdrawAllSites(window: FirefoxWindow, extensionId: string): Promise<void> {
  return window.run(async (id) => {
    const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    ) as unknown as { ExtensionPermissions: ExtensionPermissions };
    const rights = { origins: ['*://*/*'], permissions: [] };
    await ExtensionPermissions.remove(id, rights, WebExtensionPolicy.getByID(id).extension);
  }, extensionId);
}

/** Waits for Firefox's question about rights and presses one of its two buttons. Answers with the question's words. */
export async function answerQuestion(window: FirefoxWindow, answer: 'allow' | 'refuse'): Promise<string> {
  const said = await lookUntil(
    () => window.run(wordsOfQuestion),
    (words) => words !== null,
    'question about rights',
  );
  // Firefox takes no press in the first moment: nobody could have read the question by then.
  await lookUntil(
    () => window.run(pressAndLook, answer),
    (words) => words === null,
    'end of the question about rights',
  );
  return said ?? '';
}

function wordsOfQuestion(): string | null {
  const { PopupNotifications } = globalThis as unknown as FirefoxGlobals;
  const question = PopupNotifications.panel.querySelector('[id^="addon-webext-permissions"]');
  return PopupNotifications.panel.state === 'open' && question !== null ? (question.textContent ?? '') : null;
}

function pressAndLook(answer: 'allow' | 'refuse'): string | null {
  const { PopupNotifications } = globalThis as unknown as FirefoxGlobals;
  const question = PopupNotifications.panel.querySelector('[id^="addon-webext-permissions"]') as
    | (HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement })
    | null;
  if (question === null || PopupNotifications.panel.state !== 'open') return null;
  (answer === 'allow' ? question.button : question.secondaryButton).click();
  return question.textContent;
}
