/** A key goes in and is pressed in Firefox's window, as on a person's keyboard: the browser's own keys hear it first, then what has the focus. */
import type { FirefoxGlobals } from './firefox-globals.ts';
import type { FirefoxWindow } from './firefox-window.ts';

export interface Key {
  /** As in `KeyboardEvent.key`. */
  key: string;
  /** As in `KeyboardEvent.code`. */
  code: string;
  keyCode: number;
}

export const TAB: Key = { key: 'Tab', code: 'Tab', keyCode: 9 };
export const ESCAPE: Key = { key: 'Escape', code: 'Escape', keyCode: 27 };

export function pressKey(window: FirefoxWindow, key: Key): Promise<void> {
  return window.run((pressed) => {
    const { Cc, Ci } = globalThis as unknown as FirefoxGlobals;
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(globalThis)) throw new Error('Firefox takes no keys');
    keyboard.keydown(new KeyboardEvent('keydown', pressed));
    keyboard.keyup(new KeyboardEvent('keyup', pressed));
  }, key);
}
