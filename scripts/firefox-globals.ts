/** What the browser's own window has to offer, as far as our tests use it: types only. Firefox documents them in its sources. */

export interface BrowserElement extends HTMLElement {
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal | null };
  readonly messageManager: {
    loadFrameScript(address: string, allowsDelay: boolean): void;
    addMessageListener(name: string, hear: (message: { data: FrameAnswer }) => void): void;
    removeMessageListener(name: string, hear: (message: { data: FrameAnswer }) => void): void;
  };
}

export interface FrameAnswer {
  value?: string;
  error?: string;
}

export interface WindowGlobal {
  /** The picture of the page: of what is seen, or of a part of the whole. */
  drawSnapshot(part: DOMRect | null, scale: number, ground: string): Promise<ImageBitmap>;
}

export interface Panel extends HTMLElement {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
}

export interface RunningExtension {
  readonly backgroundState: 'running' | 'stopped' | 'starting' | 'suspending';
  terminateBackground(): Promise<void>;
}

/** A keyboard for tests. */
export interface TextInputProcessor {
  beginInputTransactionForTests(window: object): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

export interface FirefoxGlobals {
  Cc: { '@mozilla.org/text-input-processor;1': { createInstance(kind: object): TextInputProcessor } };
  Ci: { nsITextInputProcessor: object };
  WebExtensionPolicy: { getByID(id: string): { readonly extension: RunningExtension } };
  ChromeUtils: { importESModule(address: string): Record<string, never> };
  Services: { prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void } };
  PopupNotifications: { readonly panel: Panel };
  synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
}
