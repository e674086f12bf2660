// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import termsHtml from '../../fixtures/not-policies/terms-of-service.html?raw';
import policyHtml from '../../fixtures/shop/kasperek/policy.html?raw';
import type { PolicyLink } from '../../src/core/document.ts';
import { type FetchedPolicy, fetchPolicy } from '../../src/discover/fetch-policy.ts';

vi.mock('../../src/discover/fetch-policy.ts', () => ({ fetchPolicy: vi.fn() }));
const { findPrivacyLinks, readLinkedPolicy, readOwnPolicy, readThisPage } = await import(
  '../../src/content/read-page.ts'
);

const SHOP = 'https://shop.example/cart';
const link = (href: string): PolicyLink => ({ href, kind: 'privacy', text: 'Privacy' });
/** Without its styles, of which the test's DOM would complain that it does not load them. */
const page = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');
const answers = (byUrl: Record<string, FetchedPolicy>) =>
  vi
    .mocked(fetchPolicy)
    .mockImplementation(async (url) => byUrl[url] ?? { ok: false, code: 'http-status', detail: '404' });
const found = (url: string, html = policyHtml): FetchedPolicy => ({ ok: true, html, url });

beforeEach(() => vi.mocked(fetchPolicy).mockReset());

describe('the page itself', () => {
  it('is read where it is a policy', () => {
    const reading = readOwnPolicy(page(policyHtml), 'https://shop.example/privacy');
    expect(reading?.kind === 'policy' && reading.document.text).toContain(
      'We may also share your Personal Information:',
    );
  });

  it('is not read where it is none, unless the person wants it', async () => {
    const terms = page(termsHtml);
    expect(readOwnPolicy(terms, SHOP)).toBeNull();
    const reading = readThisPage(terms, SHOP);
    expect(reading.kind === 'policy' && reading.document.text).toContain('Prices are shown in US dollars');
  });

  it('that is too long is said to be so', () => {
    const reading = readThisPage(page(`<p>${'data '.repeat(1_100_000)}</p>`), SHOP);
    expect(reading).toMatchObject({ kind: 'failed', code: 'too-large' });
  });
});

describe('links to a policy', () => {
  it('leave out the page itself', () => {
    const html = '<footer><a href="/privacy#top">Privacy Policy</a></footer>';
    expect(findPrivacyLinks(page(html), 'https://shop.example/privacy')).toBeNull();
    expect(findPrivacyLinks(page(html), SHOP)).toHaveLength(1);
  });

  it('of the page’s own origin are fetched as that page and read', async () => {
    answers({ 'https://shop.example/privacy': found('https://shop.example/privacy') });
    const reading = await readLinkedPolicy([link('https://shop.example/privacy')], SHOP);
    expect(reading).toMatchObject({ kind: 'linked-policy', document: { url: 'https://shop.example/privacy' } });
    expect(fetchPolicy).toHaveBeenCalledWith('https://shop.example/privacy', { mode: 'same-origin', from: SHOP });
  });

  it('of another origin are never fetched but named', async () => {
    const foreign = link('https://corporate.example/privacy');
    expect(await readLinkedPolicy([foreign], SHOP)).toEqual({
      kind: 'elsewhere',
      links: [foreign],
      reason: 'other-origin',
    });
    expect(fetchPolicy).not.toHaveBeenCalled();
  });

  it('are tried in their order until one is a policy', async () => {
    answers({ 'https://shop.example/b': found('https://shop.example/b') });
    const reading = await readLinkedPolicy([link('https://shop.example/a'), link('https://shop.example/b')], SHOP);
    expect(reading).toMatchObject({ kind: 'linked-policy', link: { href: 'https://shop.example/b' } });
  });

  it('are not tried without end', async () => {
    answers({});
    const many = Array.from({ length: 9 }, (_, i) => link(`https://shop.example/${i}`));
    expect(await readLinkedPolicy(many, SHOP)).toMatchObject({ kind: 'failed', code: 'http-status', link: many[0] });
    expect(fetchPolicy).toHaveBeenCalledTimes(3);
  });

  it('to a page that its scripts write are left for a tab of its own', async () => {
    const app = '<title>Privacy</title><div id="app"></div><script src="/app.js"></script>';
    answers({ 'https://shop.example/privacy': found('https://shop.example/privacy', app) });
    expect(await readLinkedPolicy([link('https://shop.example/privacy')], SHOP)).toMatchObject({
      kind: 'elsewhere',
      reason: 'needs-scripts',
    });
  });
});
