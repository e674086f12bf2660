/** The browser's own extension interface: Firefox names it `browser`, Chromium `chrome`; with promises in both. */
import type { Browser } from 'webextension-polyfill';

const names = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const browserApi: Browser = names.browser ?? names.chrome;
