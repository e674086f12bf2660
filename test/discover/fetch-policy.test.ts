/** What fetchPolicy asks for, what it refuses and how it fails; `fetch` is replaced, nothing goes to the network. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPolicy } from '../../src/discover/fetch-policy.ts';

const ADDRESS = 'https://www.shop.example/privacy';
const FROM_SHOP = { mode: 'same-origin', from: 'https://www.shop.example/' } as const;

function answer(body: BodyInit, headers: Record<string, string>, status = 200, url = ADDRESS): Response {
  const response = new Response(body, { status, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

function stubFetch(make: () => Response | Promise<Response>) {
  const fake = vi.fn(async (_url: string, _init: RequestInit) => make());
  vi.stubGlobal('fetch', fake);
  return fake;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fetchPolicy', () => {
  it('sends no cookies and does not say where it comes from', async () => {
    const fake = stubFetch(() => answer('<p>Policy', { 'content-type': 'text/html; charset=utf-8' }));
    expect(await fetchPolicy(ADDRESS, FROM_SHOP)).toEqual({ ok: true, html: '<p>Policy', url: ADDRESS });
    expect(fake.mock.calls[0]?.[1]).toMatchObject({
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([
    'http://127.0.0.1/privacy',
    'http://2130706433/privacy',
    'http://localhost:8080/privacy',
    'http://192.168.1.1/privacy',
    'http://[::1]/privacy',
    'http://[::ffff:10.0.0.1]/privacy',
    'http://printer.local/privacy',
  ])('does not ask %s from a public page', async (address) => {
    const fake = stubFetch(() => answer('', {}));
    expect(await fetchPolicy(address, { mode: 'cors', from: ADDRESS })).toMatchObject({
      ok: false,
      code: 'private-address',
    });
    expect(fake).not.toHaveBeenCalled();
  });

  it('lets a page of this machine read its own origin', async () => {
    stubFetch(() => answer('<p>Policy', { 'content-type': 'text/html' }, 200, 'http://koss.localhost:5170/privacy'));
    const got = await fetchPolicy('http://koss.localhost:5170/privacy', {
      mode: 'same-origin',
      from: 'http://koss.localhost:5170/',
    });
    expect(got.ok).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nothing'])(
    'does not ask %s',
    async (address) => {
      const fake = stubFetch(() => answer('', {}));
      expect(await fetchPolicy(address, FROM_SHOP)).toMatchObject({ ok: false, code: 'fetch-failed' });
      expect(fake).not.toHaveBeenCalled();
    },
  );

  it('does not ask another origin in same-origin mode', async () => {
    const fake = stubFetch(() => answer('', {}));
    const got = await fetchPolicy('https://help.shop.example/privacy', FROM_SHOP);
    expect(got).toMatchObject({ ok: false, code: 'no-access' });
    expect(fake).not.toHaveBeenCalled();
  });

  it.each([
    ['http-status', () => answer('', { 'content-type': 'text/html' }, 404)],
    ['turned-away', () => answer('', { 'content-type': 'text/html' }, 403)],
    ['turned-away', () => answer('', { 'content-type': 'text/html' }, 429)],
    ['login-wall', () => answer('', { 'content-type': 'text/html' }, 401)],
    ['pdf', () => answer('%PDF', { 'content-type': 'application/pdf' })],
    ['not-html', () => answer('PK', { 'content-type': 'application/msword' })],
    ['too-large', () => answer('x', { 'content-type': 'text/html', 'content-length': '3000000' })],
    ['too-large', () => answer('x'.repeat(2_200_000), { 'content-type': 'text/html' })],
    ['redirected-away', () => answer('x', { 'content-type': 'text/html' }, 200, 'https://elsewhere.example/')],
    ['fetch-failed', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('says %s', async (code, make) => {
    stubFetch(make);
    expect(await fetchPolicy(ADDRESS, FROM_SHOP)).toMatchObject({ ok: false, code });
  });

  it('tells a refused redirect from a page that cannot be reached', async () => {
    const fake = vi.fn(async (_url: string, { redirect }: RequestInit) => {
      if (redirect === 'follow') throw new TypeError('Failed to fetch');
      return Object.defineProperty(answer('', {}), 'type', { value: 'opaqueredirect' });
    });
    vi.stubGlobal('fetch', fake);
    expect(await fetchPolicy(ADDRESS, FROM_SHOP)).toMatchObject({ ok: false, code: 'redirected-away' });
    expect(fake.mock.calls.map(([url, init]) => [url, init.mode])).toEqual(Array(2).fill([ADDRESS, 'same-origin']));
  });

  it('does not ask once all reading has ended', async () => {
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => init.signal?.throwIfAborted());
    const signal = AbortSignal.abort();
    expect(await fetchPolicy(ADDRESS, { ...FROM_SHOP, signal })).toMatchObject({ ok: false, code: 'timed-out' });
  });

  it('gives up after ten seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      return new Promise((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    });
    const got = fetchPolicy(ADDRESS, FROM_SHOP);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await got).toMatchObject({ ok: false, code: 'timed-out' });
  });

  it('reads the character set that the page names', async () => {
    stubFetch(() =>
      answer(new Uint8Array([0xfc, 0x62, 0x65, 0x72]), { 'content-type': 'text/html; charset=iso-8859-1' }),
    );
    expect(await fetchPolicy(ADDRESS, FROM_SHOP)).toMatchObject({ ok: true, html: 'über' });
  });
});
