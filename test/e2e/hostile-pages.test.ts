/** Pages that want to break, mislead or misuse the extension, in a real browser: each ends in a true answer, and asks nobody else. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFaults, noteFaults } from '../../scripts/extension-faults.ts';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import type { Report } from '../../src/core/report.ts';
import { PageServer, type ServedPage } from './page-server.ts';
import { shareBrowser } from './shared-browser.ts';
import { readAndClose } from './stage.ts';

const LETTER = /^[ABCDF]$/;
const POLICY = readFileSync('fixtures/split-shop/privacy.html', 'utf8');
const trick = (name: string): string => readFileSync(`fixtures/hostile-pages/${name}.html`, 'utf8');
/** Most tricks come before everything, so that they are at work when the policy comes; what is too much to be read comes after it. */
const TOO_MUCH = ['million-nodes', 'deep'];
const policyWith = (name: string): ServedPage => ({
  body: TOO_MUCH.includes(name)
    ? POLICY.replace('</body>', () => `${trick(name)}</body>`)
    : POLICY.replace('<body>', () => `<body>${trick(name)}`),
});

function shopWith(links: string[], before = '', after = ''): ServedPage {
  const list = links.map((href) => `<a href="${href}">Privacy Policy</a>`).join(' ');
  const body = `<!doctype html><html lang="en"><title>Shop</title><body>${before}<main><h1>Lamps</h1><p>All lamps.</p></main><footer>${list}</footer>${after}</body></html>`;
  return { body };
}

const ON_POLICY = ['lying-prototypes', 'clobbered', 'million-nodes', 'deep', 'nested-shadows', 'endless-changes'];
const ON_SHOP = ['clobbered', 'deep', 'nested-shadows', 'endless-changes'];
/** This machine's address, as a link of a public page may spell it. */
const OWN_ADDRESSES = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '127.0.0.1.',
  '[::ffff:127.0.0.1]',
  'www.shop.example@127.0.0.1',
  '①②⑦.0.0.1',
  'localhost',
  'localhost.',
];
const MEGABYTE = 1024 * 1024;

const PAGES: Record<string, ServedPage> = {
  'plain.example/privacy': { body: POLICY },
  ...Object.fromEntries(ON_POLICY.map((name) => [`${name}.example/privacy`, policyWith(name)])),
  'rewritten.example/privacy': policyWith('rewritten'),
  ...Object.fromEntries(
    ON_SHOP.map((name) => [
      `${name}.example/`,
      TOO_MUCH.includes(name) ? shopWith(['/policy'], '', trick(name)) : shopWith(['/policy'], trick(name)),
    ]),
  ),
  ...Object.fromEntries(ON_SHOP.map((name) => [`${name}.example/policy`, { body: POLICY }])),
  'frame.example/': shopWith(
    [],
    '<iframe src="http://plain.example:{{port}}/privacy" width="600" height="400"></iframe>',
  ),
  'scripts.example/': shopWith([
    'javascript:document.title=1',
    'data:text/html,<h1>Privacy Policy</h1>',
    'blob:null',
    'file:///etc/passwd',
    'chrome://settings/',
  ]),
  'own-network.example/': shopWith(OWN_ADDRESSES.map((host) => `http://${host}:{{port}}/privacy`)),
  'moved.example/': shopWith(['/privacy']),
  'bomb.example/': shopWith(['/privacy']),
  'bomb.example/privacy': {
    body: gzipSync(Buffer.alloc(200 * MEGABYTE, '<p>We sell your data. ')),
    headers: { 'content-encoding': 'gzip' },
  },
  'huge.example/': shopWith(['/privacy']),
  'huge.example/privacy': { body: Buffer.alloc(50 * MEGABYTE, '<p>We sell your data. ') },
  'charset.example/': shopWith(['/privacy']),
  'charset.example/privacy': {
    body: Buffer.from(POLICY.replace('utf-8', 'no-such-charset').replaceAll("'", '\x92'), 'latin1'),
    headers: { 'content-type': 'text/html; charset=utf-16' },
  },
};

let server: PageServer;
let browser: GraderBrowser;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  server = await PageServer.open(PAGES);
  await noteFaults(browser);
  PAGES['moved.example/privacy'] = {
    body: '',
    status: 302,
    headers: { location: `http://elsewhere.example:${server.port}/privacy` },
  };
  PAGES['messages.example/shop-privacy'] = shopWith(
    [],
    trick('fake-messages').replaceAll('{{extension}}', browser.extensionId),
  );
});
afterAll(() => server?.close());

async function badgeReport(address: string): Promise<Report> {
  const page = await browser.visit(server.address(address));
  await browser.waitForBadge(page, LETTER);
  const state = (await browser.recordOf(page))?.state;
  await page.close();
  if (state?.status !== 'done') throw new Error(`no report: ${JSON.stringify(state)}`);
  return state.report;
}

async function clickOn(address: string, name: string): Promise<string> {
  const page = await browser.visit(server.address(address));
  const said = await readAndClose(await browser.clickIcon(page), `hostile-${name}`);
  await page.close();
  return said;
}

describe('a policy page', () => {
  let plain: Report;
  beforeAll(async () => {
    plain = await badgeReport('plain.example/privacy');
  });

  it.each(ON_POLICY)('with %s has the badge of the words that stand there', async (name) => {
    const { textFingerprint, grade } = await badgeReport(`${name}.example/privacy`);
    if (name === 'lying-prototypes' || name === 'clobbered') expect(textFingerprint).toBe(plain.textFingerprint);
    expect(grade).toMatch(LETTER);
  });

  it('that is rewritten while it is read is graded as it stood at one moment', async () => {
    const { clauses } = await badgeReport('rewritten.example/privacy');
    const lie = 'We sell your personal information to third parties for money, and we keep it indefinitely.';
    const words = POLICY.replace(/<a [^>]*>|<\/a>/g, '');
    const quotes = clauses.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThan(2);
    const sides = quotes.filter((quote) => !words.includes(quote) || lie.includes(quote));
    for (const quote of sides) expect(lie).toContain(quote);
    // Paragraphs are rewritten together: beside the other text, none of them is quoted.
    if (sides.length > 0) expect(quotes.filter((quote) => quote.startsWith('We share your'))).toEqual([]);
  });
});

describe('a shop page', () => {
  it.each(ON_SHOP)('with %s leads to its policy on a click', async (name) => {
    expect(await clickOn(`${name}.example/`, name)).toContain('of 100');
  });

  it.each([
    ['another site’s policy in a frame', 'frame.example/', 'no privacy policy found'],
    ['links that are scripts, data and files', 'scripts.example/', 'no privacy policy found'],
  ])('with %s has no policy', async (_, address, words) => {
    expect((await clickOn(address, address.split('.')[0]!)).toLowerCase()).toContain(words);
  });

  it('with links to this machine asks none of them', async () => {
    await clickOn('own-network.example/', 'own-network');
    const hosts = server.asked.map(({ address }) => address.split('/')[0]);
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
  });

  it('with a policy that is moved to another site is told so, and the other is not asked', async () => {
    expect(await clickOn('moved.example/', 'moved')).toContain('another site');
    expect(server.asked.filter(({ address }) => address.startsWith('elsewhere.'))).toEqual([]);
  });

  it.each(['bomb', 'huge'])('with a policy that is a %s is told that it is too large', async (name) => {
    expect(await clickOn(`${name}.example/`, name)).toContain('too large');
  });

  it('with a policy in a wrong character set ends in words', async () => {
    expect((await clickOn('charset.example/', 'charset')).length).toBeGreaterThan(20);
  });
});

describe('fake messages', () => {
  it('reach nobody: no record, no badge, and the page cannot even send them', async () => {
    const page = await browser.visit(server.address('messages.example/shop-privacy'));
    await browser.settle();
    expect(await page.evaluate(() => document.documentElement.dataset.tries)).toBe('TypeError');
    expect(await browser.recordOf(page)).toBeNull();
    expect((await browser.badgeOf(page)).text).toBe('');
    await page.close();
  });

  it('of a page that claims our own marks stop no script of ours', async () => {
    const page = await browser.visit(server.address('messages.example/shop-privacy'));
    expect((await readAndClose(await browser.clickIcon(page), 'hostile-messages')).toLowerCase()).toContain(
      'no privacy policy found',
    );
    await page.close();
  });
});

it('none of them left an error in any context of the extension', async () => {
  expect(await listFaults(browser)).toEqual([]);
});

describe('pages of the extension', () => {
  it.each([
    ['markup of a text', "document.body.innerHTML = '<b>x</b>'"],
    ['a script of a text', "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))"],
    ['code of a text', "setTimeout('1')"],
    ['code by eval', "eval('1')"],
    ['code by a constructor', "new Function('return 1')()"],
    ['a policy that lets text through', "trustedTypes.createPolicy('any', { createHTML: (text) => text })"],
  ])('make no %s', async (_, code) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
    await page.locator('main h1').waitFor();
    const session = await browser.context.newCDPSession(page);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      allowUnsafeEvalBlockedByCSP: false,
    });
    expect(exceptionDetails?.exception?.className).toMatch(/^(?:TypeError|EvalError)$/);
    await page.close();
  });
});
