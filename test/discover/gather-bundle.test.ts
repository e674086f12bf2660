// @vitest-environment happy-dom
/** The bundle: which of a site's documents are read beside its policy, how many, how long, and what becomes of the others. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PolicyLink } from '../../src/core/document.ts';
import { partsOf } from '../../src/core/merge-documents.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { type FetchedPolicy, fetchPolicy } from '../../src/discover/fetch-policy.ts';

vi.mock('../../src/discover/fetch-policy.ts', () => ({ fetchPolicy: vi.fn() }));
const { gatherBundle, MOST_DOCUMENTS } = await import('../../src/discover/gather-bundle.ts');

const SITE = 'https://shop.example';
const policy = {
  ...documentFromText('# Privacy Policy\n\nWe collect your name, your address and your orders. We share your data.'),
  url: `${SITE}/privacy`,
  kind: 'privacy' as const,
  language: 'en',
};
const link = (path: string, kind: PolicyLink['kind'], text: string = kind): PolicyLink => ({
  href: new URL(path, SITE).href,
  kind,
  text,
});
const access = (more: object = {}) => ({
  from: `${SITE}/`,
  allowed: [],
  fetchAllowed: async (): Promise<FetchedPolicy> => ({ ok: false, code: 'no-access', detail: '' }),
  signal: new AbortController().signal,
  ...more,
});
const cookieHtml = (of: string) =>
  `<title>Cookie Policy</title><main><h1>Cookie Policy of ${of}</h1>${`<p>We use cookies to remember your cart and your choices. Our advertising partners use cookies on this site to show you ads about ${of}, and you can refuse cookies in the settings of your browser. We keep data that cookies collect for one year.</p>`.repeat(
    6,
  )}</main>`;
const serve = (pages: Record<string, string | FetchedPolicy>) =>
  vi.mocked(fetchPolicy).mockImplementation(async (url) => {
    const page = pages[new URL(url).pathname] ?? { ok: false, code: 'http-status', detail: '404' };
    return typeof page === 'string' ? { ok: true, html: page, url } : page;
  });

beforeEach(() => {
  vi.mocked(fetchPolicy).mockReset();
});

describe('gatherBundle', () => {
  it('reads cookie policy, state notice and choices of the same origin', async () => {
    const choices = `<title>Your choices</title><main><h1>Your privacy choices</h1><p>${'You can opt out of the sale of your personal information by writing to us at any time. '.repeat(6)}</p></main>`;
    serve({ '/cookies': cookieHtml('shoes'), '/choices': choices });
    const bundle = await gatherBundle(policy, [link('/cookies', 'cookie'), link('/choices', 'choices')], access());
    expect(partsOf(bundle).map(({ url, kind }) => [url, kind])).toEqual([
      [policy.url, 'privacy'],
      [`${SITE}/cookies`, 'cookie'],
      [`${SITE}/choices`, 'choices'],
    ]);
    expect(bundle.unread).toBeUndefined();
  });

  it('leaves alone what is no sibling: the policy itself, another privacy link, other documents', async () => {
    serve({});
    const links = [
      link('/privacy#cookies', 'cookie'),
      link('/start', 'cookie'),
      link('/privacy-pods', 'privacy', 'Privacy'),
      link('/jobs', 'other'),
    ];
    expect(await gatherBundle(policy, links, access(), [`${SITE}/start`])).toEqual(policy);
    expect(fetchPolicy).not.toHaveBeenCalled();
  });

  it('takes a second privacy link that says for which region it is', async () => {
    serve({ '/eea': cookieHtml('hats') });
    const bundle = await gatherBundle(policy, [link('/eea', 'privacy', 'EEA Privacy Notice')], access());
    expect(partsOf(bundle).map(({ url }) => url)).toEqual([policy.url, `${SITE}/eea`]);
  });

  it('counts a document under two addresses once', async () => {
    serve({ '/a': cookieHtml('shoes'), '/b': cookieHtml('shoes') });
    const bundle = await gatherBundle(policy, [link('/a', 'cookie'), link('/b', 'state-notice')], access());
    expect(partsOf(bundle)).toHaveLength(2);
  });

  it('reads six documents at most and names the others', async () => {
    const paths = Array.from({ length: 8 }, (_, n) => `/cookies-${n}`);
    serve(Object.fromEntries(paths.map((path) => [path, cookieHtml(path)])));
    const bundle = await gatherBundle(
      policy,
      paths.map((path) => link(path, 'cookie', path)),
      access(),
    );
    expect(partsOf(bundle)).toHaveLength(MOST_DOCUMENTS);
    expect(fetchPolicy).toHaveBeenCalledTimes(MOST_DOCUMENTS - 1);
    expect(bundle.unread?.map(({ title, code }) => [title, code])).toEqual([
      ['/cookies-5', 'too-many'],
      ['/cookies-6', 'too-many'],
      ['/cookies-7', 'too-many'],
    ]);
  });

  it('names what it may not or could not read, each with its reason', async () => {
    serve({
      '/form': '<title>Opt out</title><form><input name="email"></form>',
      '/german': `<title>Cookie-Richtlinie</title><main>${'<p>Wir verwenden Cookies, um Ihre personenbezogenen Daten zu verarbeiten und die Nutzung dieser Website zu messen.</p>'.repeat(9)}</main>`,
      '/away': { ok: false, code: 'redirected-away', detail: 'shop.example sends on to ads.example.' },
    });
    const links = [
      link('/form', 'choices'),
      link('/german', 'cookie'),
      link('/away', 'state-notice'),
      link('https://legal.shop.example/cookies', 'cookie', 'Cookies'),
      link('https://adchoices.example/', 'choices', 'AdChoices'),
    ];
    const { unread } = await gatherBundle(policy, links, access());
    expect(unread?.map(({ code }) => code)).toEqual([
      'no-policy-text',
      'other-language',
      'redirected-away',
      'other-origin',
    ]);
  });

  it('waits for all documents together no longer than the signal allows', async () => {
    const limit = new AbortController();
    const never = () => new Promise<FetchedPolicy>(() => undefined);
    const allowed = ['https://legal.shop.example'];
    const gathering = gatherBundle(
      policy,
      [link('https://legal.shop.example/cookies', 'cookie')],
      access({ allowed, fetchAllowed: never, signal: limit.signal }),
    );
    limit.abort();
    expect((await gathering).unread).toMatchObject([{ code: 'timed-out' }]);
  });

  it('hands the limit on to each request', async () => {
    serve({});
    const { signal } = new AbortController();
    await gatherBundle(policy, [link('/cookies', 'cookie')], access({ signal }));
    expect(vi.mocked(fetchPolicy).mock.calls[0]?.[1]).toEqual({ mode: 'same-origin', from: `${SITE}/`, signal });
  });
});
