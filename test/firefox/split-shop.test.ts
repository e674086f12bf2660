/** A shop whose policy is a PDF file or on another host of its site, in Firefox: the popup's button, the browser's question, the grade. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerQuestion, withdrawAllSites } from '../../scripts/firefox-rights.ts';
import { lookUntil } from '../../scripts/look-until.ts';
import { GraderFirefox } from '../../scripts/open-firefox.ts';
import { PageServer } from '../e2e/page-server.ts';
import { home, policyAsPdf, READ_THE_PDF } from '../e2e/pdf-shop.ts';
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
    'candles.localhost/': home('/legal/privacy.pdf'),
    'candles.localhost/legal/privacy.pdf': await policyAsPdf(),
  });
  firefox = await GraderFirefox.open({ hostsHere: [SHOP, HELP] });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const mayReadHelp = () =>
  firefox.observer.evaluate((origins) => browser.permissions.contains({ origins }), [`http://${HELP}/*`]);

async function pressButton(shop: string, label: string) {
  const page = await firefox.visit(server.address(`${shop}/`));
  const popup = await firefox.clickIcon(page);
  await popup.waitFor(`[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${label}')`);
  await popup.press(label);
  return { page, popup };
}

const isDone = (record: { state: { status: string } } | null) => record?.state.status === 'done';

it('that is a PDF file is fetched without cookies, read in the popup and graded', async () => {
  const { page, popup } = await pressButton('candles.localhost', READ_THE_PDF);
  const record = await firefox.waitForRecord(page, isDone);
  const report = record?.state.status === 'done' ? record.state.report : null;
  expect(report).toMatchObject({ url: server.address('candles.localhost/legal/privacy.pdf'), notGraded: null });
  expect(report?.clauses.map(({ id }) => id)).toContain('does-not-sell-personal-data');
  await popup.waitFor(`document.querySelector('main').innerText.includes('of 100')`);
  expect(await readAndClose(popup, 'pdf')).toContain('In its own words');
  const asked = server.asked.filter(({ address }) => address.endsWith('.pdf'));
  expect(asked.length).toBeGreaterThan(0);
  for (const { headers } of asked) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  await page.close();
});

it('is graded at a press of the button where Firefox has given the right with the installation', async () => {
  const { page, popup } = await pressButton(SHOP, BUTTON);
  await firefox.waitForRecord(page, isDone);
  // The record stands before the popup has it.
  await popup.waitFor(`document.querySelector('main').innerText.includes('of 100')`);
  await readAndClose(popup, 'split-shop');
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
  const { page } = await pressButton(SHOP, BUTTON);
  expect(await answerQuestion(firefox.window, 'allow')).toContain(HELP);
  await firefox.waitForRecord(page, isDone);
  await lookUntil(mayReadHelp, (mayRead) => !mayRead, 'end of the right');
  await page.close();
});
