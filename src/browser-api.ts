/** The browser's own extension interface: Firefox names it `browser`, Chromium `chrome`; with promises in both. */
import type { Browser } from 'webextension-polyfill';

const names = globalThis as unknown as { browser?: Browser; chrome: Browser };

// The polyfill would be a seventh of the popup's whole first load, and Manifest V3 gives promises without it.
export const browserApi: Browser = names.browser ?? names.chrome;
