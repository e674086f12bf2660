// @vitest-environment happy-dom
/** From a page's links to the whole policy of its site: what is fetched, what is followed, and what is said where it cannot be. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import policyHtml from '../../fixtures/shop/kasperek/policy.html?raw';
import type { PolicyLink } from '../../src/core/document.ts';
import { type FetchedPolicy, fetchPolicy } from '../../src/discover/fetch-policy.ts';

vi.mock('../../src/discover/fetch-policy.ts', () => ({ fetchPolicy: vi.fn() }));
const { findSiteLinks, readChosenLink, readLinkedPolicy } = await import('../../src/content/read-site.ts');

const SHOP = 'https://shop.example/cart';
const HELP = 'https://help.shop.example';
const link = (href: string, kind: PolicyLink['kind'] = 'privacy', text = 'Privacy'): PolicyLink => ({
  href,
  kind,
  text,
});
/** Without its styles, of which the test's DOM would complain that it does not load them. */
const page = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');
const answers = (byUrl: Record<string, FetchedPolicy>) =>
  vi
    .mocked(fetchPolicy)
    .mockImplementation(async (url) => byUrl[url] ?? { ok: false, code: 'http-status', detail: '404' });
const found = (url: string, html = policyHtml): FetchedPolicy => ({ ok: true, html, url });
const access = (allowed: string[] = [], fetchAllowed = vi.fn(async (url: string) => found(url))) => ({
  from: SHOP,
  allowed,
  fetchAllowed,
  signal: new AbortController().signal,
});

beforeEach(() => {
  vi.mocked(fetchPolicy).mockReset();
});

describe('links to a policy', () => {
  it('leave out the page itself', () => {
    const html = '<footer><a href="/privacy#top">Privacy Policy</a></footer>';
    expect(findSiteLinks(page(html), 'https://shop.example/privacy')).toBeNull();
    expect(findSiteLinks(page(html), SHOP)).toHaveLength(1);
  });

  it('of the page’s own origin are fetched as that page and read', async () => {
    answers({ 'https://shop.example/privacy': found('https://shop.example/privacy') });
    const reading = await readLinkedPolicy([link('https://shop.example/privacy')], access());
    expect(reading).toMatchObject({ kind: 'linked-policy', document: { url: 'https://shop.example/privacy' } });
    expect(vi.mocked(fetchPolicy).mock.calls[0]).toEqual([
      'https://shop.example/privacy',
      { mode: 'same-origin', from: SHOP, signal: expect.any(AbortSignal) },
    ]);
  });

  it('of another origin are never fetched but named', async () => {
    const foreign = link('https://corporate.example/privacy');
    const asked = access();
    expect(await readLinkedPolicy([foreign], asked)).toEqual({
      kind: 'elsewhere',
      links: [foreign],
      reason: 'other-origin',
    });
    expect(fetchPolicy).not.toHaveBeenCalled();
    expect(asked.fetchAllowed).not.toHaveBeenCalled();
  });

  it('of another origin that the person allowed are read by the background', async () => {
    const asked = access([HELP]);
    const reading = await readLinkedPolicy([link(`${HELP}/privacy`)], asked);
    expect(reading).toMatchObject({ kind: 'linked-policy', document: { url: `${HELP}/privacy` } });
    expect(asked.fetchAllowed).toHaveBeenCalledExactlyOnceWith(`${HELP}/privacy`);
    expect(fetchPolicy).not.toHaveBeenCalled();
  });

  it('are tried in their order until one is a policy', async () => {
    answers({ 'https://shop.example/b': found('https://shop.example/b') });
    const reading = await readLinkedPolicy([link('https://shop.example/a'), link('https://shop.example/b')], access());
    expect(reading).toMatchObject({ kind: 'linked-policy', link: { href: 'https://shop.example/b' } });
  });

  it('are not tried without end', async () => {
    answers({});
    const many = Array.from({ length: 9 }, (_, i) => link(`https://shop.example/${i}`));
    expect(await readLinkedPolicy(many, access())).toMatchObject({
      kind: 'failed',
      code: 'http-status',
      link: many[0],
    });
    expect(fetchPolicy).toHaveBeenCalledTimes(3);
  });

  it('that lead to a hub are followed one step further', async () => {
    const hub = '<title>Privacy hub</title><a href="/legal/privacy-policy">Privacy Policy</a>';
    answers({
      'https://shop.example/privacy': found('https://shop.example/privacy', hub),
      'https://shop.example/legal/privacy-policy': found('https://shop.example/legal/privacy-policy'),
    });
    const reading = await readLinkedPolicy([link('https://shop.example/privacy')], access());
    expect(reading).toMatchObject({
      kind: 'linked-policy',
      link: { href: 'https://shop.example/privacy' },
      document: { url: 'https://shop.example/legal/privacy-policy' },
    });
  });
});

describe('a page that is no policy after all', () => {
  it.each([
    ['scripts', '<div id="app"></div><script src="/app.js"></script>', { kind: 'elsewhere', reason: 'needs-scripts' }],
    ['a login', '<form><input type="password"></form>', { kind: 'failed', code: 'login-wall' }],
    ['a bot check', '<p>Please verify you are human.</p>', { kind: 'failed', code: 'turned-away' }],
  ])('because of %s is said to be so', async (_, html, expected) => {
    answers({ 'https://shop.example/privacy': found('https://shop.example/privacy', `<title>Privacy</title>${html}`) });
    expect(await readLinkedPolicy([link('https://shop.example/privacy')], access())).toMatchObject(expected);
  });
});

describe('documents beside the policy', () => {
  it('that the shop’s page links to are gathered, and the policy’s own address is not read twice', async () => {
    answers({
      'https://shop.example/privacy': found('https://shop.example/privacy-policy'),
      'https://shop.example/gone': { ok: false, code: 'http-status', detail: '404' },
    });
    const links = [
      link('https://shop.example/privacy'),
      link('https://shop.example/privacy/#california', 'state-notice', 'California notice'),
      link('https://shop.example/gone', 'cookie', 'Cookie policy'),
      link(`${HELP}/choices`, 'choices', 'Your choices'),
    ];
    const reading = await readLinkedPolicy(links, access());
    expect(reading.kind === 'linked-policy' && reading.document.unread).toEqual([
      { url: 'https://shop.example/gone', title: 'Cookie policy', code: 'http-status', detail: '404' },
      { url: `${HELP}/choices`, title: 'Your choices', code: 'other-origin', detail: 'help.shop.example' },
    ]);
    expect(fetchPolicy).toHaveBeenCalledTimes(2);
  });
});

describe('a link that the person chose', () => {
  const href = 'https://shop.example/story';
  const story = `<main><h1>Our story</h1><p>${'Our bags are sewn by hand in a small town by the sea. '.repeat(20)}</p></main>`;

  it('is read though it is no policy, and told as what it is', async () => {
    answers({ [href]: found(href, story) });
    expect(await readChosenLink(link(href), access())).toMatchObject({
      kind: 'linked-policy',
      document: { url: href },
    });
    // Nobody asked for that page: it is no policy of the shop.
    expect(await readLinkedPolicy([link(href)], access())).toMatchObject({
      kind: 'elsewhere',
      reason: 'needs-scripts',
    });
  });

  it('leads on to the policy where its page does', async () => {
    const home = `${story}<footer><a href="/privacy">Privacy Policy</a></footer>`;
    answers({ [href]: found(href, home), 'https://shop.example/privacy': found('https://shop.example/privacy') });
    const reading = await readChosenLink(link(href), access());
    expect(reading).toMatchObject({ kind: 'linked-policy', document: { url: 'https://shop.example/privacy' } });
  });

  it('is held to the rules of any link: other origins are named, private addresses refused', async () => {
    expect(await readChosenLink(link('https://bank.example/'), access())).toMatchObject({ reason: 'other-origin' });
    expect(await readChosenLink(link('http://192.168.0.1/'), access())).toMatchObject({ code: 'private-address' });
    expect(fetchPolicy).not.toHaveBeenCalled();
  });
});
