/** What the extension costs a person who is not on a policy page: no script at all, and a worker that does not grow. */
import { describe, expect, it } from 'vitest';
import { injectedBytes, workerMemory } from '../../scripts/bench/extension-costs.ts';
import { shops } from '../../scripts/serve-shop.ts';
import { openStage } from './stage.ts';

describe('costs', () => {
  const stage = openStage();

  it.each(shops)('$name: no byte of script on ordinary pages, the script on the policy', async ({ host, pages }) => {
    const bytesOn = (path: string) => injectedBytes(stage.browser, stage.server.address(host, path));
    expect(await bytesOn(pages.home)).toBe(0);
    expect(await bytesOn(pages.product)).toBe(0);
    expect(await bytesOn(pages.cart)).toBe(0);
    // The same look finds the script where there is one.
    expect(await bytesOn(pages.policy)).toBeGreaterThan(10_000);
  });

  it('the worker holds no more memory after many policies than after some', async () => {
    const [some, many] = await workerMemory(stage.browser, [30, 120], 3_000);
    expect(many! / some!).toBeLessThan(1.3);
  });
});
