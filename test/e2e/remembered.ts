/** A browser with the extension goes in; the sites that it remembers come out, as they stand in its database. */
import { expect } from 'vitest';
import type { SiteSummary } from '../../src/memory/site-entry.ts';

/** Chromium or Firefox, with a page of the extension to look from. */
interface Remembering {
  observer: { evaluate(look: () => Promise<SiteSummary[]>): Promise<SiteSummary[]> };
}

/** Milliseconds that a grading may take to be remembered. */
const PATIENCE = 20_000;

export function rememberedSites(browser: Remembering): Promise<SiteSummary[]> {
  return browser.observer.evaluate(async () => {
    // To open a database that is not there would make one.
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'memory');
    if (!isThere) return [];
    return new Promise<SiteSummary[]>((resolve, reject) => {
      const opening = indexedDB.open('memory');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const found = opening.result.transaction('sites').objectStore('sites').getAll();
        found.onerror = () => reject(found.error);
        found.onsuccess = () => {
          opening.result.close();
          resolve(found.result);
        };
      };
    });
  });
}

/** Resolves once a grading of the policy made at this moment or later is remembered. */
export async function waitForRemembered(browser: Remembering, key: string, since: number): Promise<void> {
  const lastGraded = async () => (await rememberedSites(browser)).find((site) => site.key === key)?.at ?? 0;
  await expect.poll(lastGraded, { timeout: PATIENCE }).toBeGreaterThanOrEqual(since);
}
