/** Policies in frames, in components and in what scripts write or add later, and shops that change pages without a load. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import type { Report } from '../../src/core/report.ts';
import { PageServer } from './page-server.ts';
import { shareBrowser } from './shared-browser.ts';
import { readAndClose, SCREENSHOTS } from './stage.ts';

const LETTER = /^[ABCDF]$/;
const part = (name: string) => readFileSync(`fixtures/hard-pages/${name}.html`, 'utf8');
const page = (name: string) => ({
  body: part(name).replace('{{sections}}', part('sections')).replace('{{late section}}', part('late-section')),
});
const bare = (body: string, after = 0) => ({
  body: `<!doctype html><html lang="en"><body>${body}</body></html>`,
  after,
});
/** Long enough to come after the script's first look, short enough for the patience that a click has. */
const SLOW = 600;

let server: PageServer;
let browser: GraderBrowser;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  const inner = (host: string) => ({
    [`${host}/inner/late-section`]: bare(part('late-section'), SLOW),
    [`${host}/inner/whole`]: bare(part('sections') + part('late-section'), SLOW),
    [`${host}/inner/slow`]: bare('', SLOW),
  });
  server = await PageServer.open({
    ...inner('candles.example'),
    'candles.example/framed-section/privacy': page('framed-section'),
    'candles.example/whole-in-frame/privacy': page('whole-in-frame'),
    'candles.example/whole-in-frame/legal': page('whole-in-frame'),
    'candles.example/foreign-frame/privacy': page('foreign-frame'),
    'policies.service.example/document/privacy-policy/larkfield': bare(part('sections')),
    'candles.example/late-component/privacy': page('late-component'),
    'candles.example/late-component/legal': page('late-component'),
    'candles.example/growing/privacy': page('growing'),
    'candles.example/': page('single-page-shop'),
    'candles.example/scripted-policy': bare(
      '<main><h1>Tapers</h1></main><footer><a href="/late-component/privacy">Privacy Policy</a></footer>',
    ),
    'candles.example/products/taper': page('footer-by-script'),
    'candles.example/our-privacy': bare(part('sections') + part('late-section')),
  });
});
afterAll(() => server?.close());

const visit = (path: string) => browser.visit(server.address(`candles.example/${path}`));

/** The report once it says how long data is kept, or once there is one at all. */
async function waitForReport(of: Page, isWhole: boolean): Promise<Report> {
  const ids = (report: Report) => report.clauses.map(({ id }) => id);
  const isReady = (report: Report) => !isWhole || ids(report).includes('retention-period-stated');
  const record = await browser.waitForRecord(
    of,
    (known) => known?.state.status === 'done' && isReady(known.state.report),
  );
  if (record?.state.status !== 'done') throw new Error('no report');
  expect(ids(record.state.report)).toContain('does-not-sell-personal-data');
  return record.state.report;
}

describe('the badge comes on', () => {
  it.each([
    ['framed-section', 'a policy whose last section stands in a frame'],
    ['whole-in-frame', 'a policy in a frame that loads slowly'],
    ['late-component', 'a policy in a component that comes to life after the load'],
  ])('%s: %s', async (name) => {
    const of = await visit(`${name}/privacy`);
    await waitForReport(of, true);
    await browser.waitForBadge(of, LETTER);
    await of.screenshot({ path: `${SCREENSHOTS}/hard-${name}.png` });
    await of.close();
  });
});

describe('a click grades', () => {
  it.each(['whole-in-frame', 'late-component'])('%s at an address that says nothing', async (name) => {
    const of = await visit(`${name}/legal`);
    const said = await readAndClose(await browser.clickIcon(of), `hard-${name}-click`);
    expect(said).toContain('of 100');
    await waitForReport(of, true);
    await of.close();
  });

  it('a shop whose footer is built by script', async () => {
    const of = await visit('products/taper');
    const said = await readAndClose(await browser.clickIcon(of), 'hard-footer-by-script');
    expect(said).toContain('Found through the link');
    expect((await waitForReport(of, true)).url).toBe(server.address('candles.example/our-privacy'));
    await of.close();
  });

  it("not a policy in another site's frame: it says where it is, and offers to open it", async () => {
    const of = await visit('foreign-frame/privacy');
    const said = await readAndClose(await browser.clickIcon(of), 'hard-foreign-frame');
    expect(said).toContain('The policy is on another site');
    expect(said).toContain('policies.service.example');
    expect((await browser.recordOf(of))?.state).toMatchObject({
      status: 'policy-elsewhere',
      links: [{ href: server.address('policies.service.example/document/privacy-policy/larkfield') }],
    });
    await of.close();
  });
});

describe('a policy that only scripts write', () => {
  const QUESTION = 'Read it in a background tab';
  const openPages = () => browser.context.pages().length;

  it('is read in a tab behind once the person agrees, and the tab is closed again', async () => {
    const of = await visit('scripted-policy');
    server.asked.length = 0;
    const before = openPages();
    const popup = await browser.clickIcon(of);
    await popup.waitFor(
      `[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${QUESTION}')`,
    );
    await popup.screenshot(`${SCREENSHOTS}/hard-scripted-question.png`);
    // Nothing but the fetch of the click has gone to the shop.
    expect(server.asked.filter(({ address }) => address === 'candles.example/inner/slow')).toEqual([]);
    const opened = browser.context.waitForEvent('page');
    await popup.press(QUESTION);
    const closed = (await opened).waitForEvent('close');
    const report = await waitForReport(of, true);
    await closed;
    expect(openPages()).toBe(before);
    expect(report.url).toBe(server.address('candles.example/late-component/privacy'));
    expect((await browser.recordOf(of))?.state).toMatchObject({
      source: { kind: 'linked', linkText: 'Privacy Policy' },
    });
    await popup.waitFor(`document.querySelector('main').innerText.includes('of 100')`);
    await readAndClose(popup, 'hard-scripted-graded');
    await of.close();
  });
});

describe('a page that changes', () => {
  it('is read again when a section is added', async () => {
    const of = await visit('growing/privacy');
    const before = await waitForReport(of, false);
    expect(before.clauses.map(({ id }) => id)).not.toContain('retention-period-stated');
    await of.getByRole('button', { name: 'Show all sections' }).click();
    const after = await waitForReport(of, true);
    expect(after.clauses.length).toBeGreaterThan(before.clauses.length);
    await of.close();
  });

  it('of a single-page shop: the script that a click brought notices the way to the policy and away', async () => {
    const of = await visit('');
    // The policy has no page of its own: the server knows only the home page.
    await readAndClose(await browser.clickIcon(of), 'hard-single-page-home');
    expect((await browser.recordOf(of))?.state.status).not.toBe('done');
    await of.getByRole('link', { name: 'Privacy Policy' }).click();
    await waitForReport(of, true);
    await browser.waitForBadge(of, LETTER);
    const said = await readAndClose(await browser.clickIcon(of), 'hard-single-page-policy');
    expect(said).toContain('of 100');
    await of.getByRole('link', { name: 'Back to the candles' }).click();
    await browser.waitForRecord(of, (record) => record === null);
    await browser.waitForBadge(of, /^$/);
    await of.close();
  });

  it('is not seen in default mode before a click: nothing of ours is in the page', async () => {
    const of = await visit('');
    await of.getByRole('link', { name: 'Privacy Policy' }).click();
    await browser.settle();
    expect(await browser.recordOf(of)).toBeNull();
    const said = await readAndClose(await browser.clickIcon(of), 'hard-single-page-first-click');
    expect(said).toContain('of 100');
    await of.close();
  });
});
