/** The letter stands in the popup before the code of the rest is there: here it never comes, in a copy of the build without it. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { openStage, SCREENSHOTS } from './stage.ts';

const COPY = 'out/first-look-extension';

function copyWithoutRest(): string {
  rmSync(COPY, { recursive: true, force: true });
  cpSync('dist/chrome', COPY, { recursive: true });
  const rest = readdirSync(`${COPY}/assets`).filter((file) => /^shell-.*\.js$/.test(file));
  expect(rest).toHaveLength(1);
  rmSync(`${COPY}/assets/${rest[0]}`);
  return COPY;
}

const stage = openStage({ extension: copyWithoutRest() });

it('a known report’s letter and verdict need nothing but the popup’s first script', async () => {
  const { host, pages } = shops[0]!;
  const page = await stage.browser.visit(stage.server.address(host, pages.policy));
  const { text: letter } = await stage.browser.waitForBadge(page, /^[A-F]$/);
  const popup = await stage.browser.clickIcon(page);
  await popup.waitFor(`document.querySelector('main.first-look h1')`);
  expect(await popup.text('.grade-panel strong')).toMatch(new RegExp(`^${letter}: `));
  expect(await popup.text('.grade-panel h1')).toBe('koss.localhost');
  expect(await popup.text('.verdict')).toMatch(/serious clauses? against you/);
  expect(await popup.evaluate<number>(`document.querySelectorAll('article, button').length`)).toBe(0);
  await popup.screenshot(`${SCREENSHOTS}/popup-first-look.png`);
  await popup.close();
  await page.goto(stage.server.address(host, pages.cart));
  const onCart = await stage.browser.clickIcon(page);
  expect(await onCart.evaluate<string>('location.hash + document.body.innerText'), 'the next page has none of it').toBe(
    '',
  );
  await onCart.close();
});
