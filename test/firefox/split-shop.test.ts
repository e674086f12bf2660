/** A shop whose policy is on another host of its site, in Firefox: the popup's button, the browser's question, the grade. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerQuestion, withdrawAllSites } from '../../scripts/firefox-rights.ts';
import { GraderFirefox } from '../../scripts/open-firefox.ts';
import { PageServer } from '../e2e/page-server.ts';
import { readAndClose } from './stage.ts';

const SHOP = 'fifth-shop.example';
const HELP = 'help.fifth-shop.example';
const file = (name: string) => ({
  body: readFileSync(`fixtures/split-shop/${name}.html`, 'utf8').replaceAll('{{help}}', `http://${HELP}:{{port}}`),
});
const BUTTON = `Read it from ${HELP}`;

declare const browser: { permissions: { contains(wanted: { origins: string[] }): Promise<boolean> } };

let server: PageServer;
let firefox: GraderFirefox;

beforeAll(async () => {
  server = await PageServer.open({
    [`${SHOP}/`]: file('home'),
    [`${HELP}/privacy`]: file('privacy'),
    [`${HELP}/cookies`]: file('cookies'),
    [`${HELP}/california`]: file('california'),
  });
  firefox = await GraderFirefox.open({ hostsHere: [SHOP, HELP] });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const mayReadHelp = () =>
  firefox.observer.evaluate((origins) => browser.permissions.contains({ origins }), [`http://${HELP}/*`]);

async function pressButton() {
  const page = await firefox.visit(server.address(`${SHOP}/`));
  const popup = await firefox.clickIcon(page);
  await popup.waitFor(`[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${BUTTON}')`);
  await popup.press(BUTTON);
  return { page, popup };
}

const isDone = (record: { state: { status: string } } | null) => record?.state.status === 'done';

it('is graded at a press of the button where Firefox has given the right with the installation', async () => {
  const { page, popup } = await pressButton();
  await firefox.waitForRecord(page, isDone);
  expect(await readAndClose(popup, 'split-shop')).toContain('of 100');
  expect(server.asked.filter(({ address }) => address.startsWith(HELP)).map(({ headers }) => headers.cookie)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  // It is no right of this one reading: the letter on policies hangs on it.
  expect(await mayReadHelp()).toBe(true);
  await page.close();
});

it('is graded after the browser’s question where the right was withdrawn, and the right is given back', async () => {
  await withdrawAllSites(firefox.window, firefox.extensionId);
  expect(await mayReadHelp()).toBe(false);
  const { page } = await pressButton();
  expect(await answerQuestion(firefox.window, 'allow')).toContain(HELP);
  await firefox.waitForRecord(page, isDone);
  await firefox.settle();
  expect(await mayReadHelp()).toBe(false);
  await page.close();
});
