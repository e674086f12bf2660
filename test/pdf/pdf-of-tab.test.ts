/** What the script in a page answers about its PDF file is checked before it is used. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PDF = 'https://shop.example/privacy.pdf';
let answer: unknown;
/** What Firefox gives with the installation: then the file is fetched here, and not by the page. */
let mayReadAll = false;
let addressOfTab: string | undefined;

vi.stubGlobal('chrome', {
  permissions: { contains: async () => mayReadAll },
  tabs: {
    sendMessage: async () => answer,
    get: async () => {
      if (addressOfTab === undefined) throw new Error('No tab with id: 7');
      return { url: addressOfTab };
    },
  },
});
const { readPdfOfTab } = await import('../../src/pdf/pdf-of-tab.ts');

afterEach(() => {
  answer = undefined;
  mayReadAll = false;
  addressOfTab = undefined;
});

describe('the answer of a page', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'ok'],
    ['bytes that are no base64', { ok: true, base64: '<script>', url: PDF }],
    ['no bytes', { ok: true, url: PDF }],
    ['the file of another site', { ok: true, base64: 'JVBERg==', url: 'https://bank.example/privacy.pdf' }],
    ['no address', { ok: true, base64: 'JVBERg==', url: 'javascript:alert(1)' }],
    ['a failure that nobody knows', { ok: false, code: '<b>', detail: 'x' }],
    ['a failure without words', { ok: false, code: 'too-large', detail: { toString: 1 } }],
  ])('%s is refused in words', async (_, said) => {
    answer = said;
    expect(await readPdfOfTab({ tabId: 7, isAside: false }, PDF)).toMatchObject({
      status: 'failed',
      code: 'internal',
      url: PDF,
    });
  });

  it('that says why not is told', async () => {
    answer = { ok: false, code: 'too-large', detail: 'It is larger than 5 MB.' };
    expect(await readPdfOfTab({ tabId: 7, isAside: false }, PDF)).toMatchObject({
      status: 'failed',
      code: 'too-large',
    });
  });

  it('with bytes that are no PDF file is told', async () => {
    answer = { ok: true, base64: btoa('We sell your data.'), url: PDF };
    expect(await readPdfOfTab({ tabId: 7, isAside: false }, PDF)).toMatchObject({
      status: 'failed',
      code: 'pdf-unreadable',
    });
  });
});

describe('with the right to all sites', () => {
  const INTRANET = 'http://shop.lan/privacy.pdf';
  const asked = vi.fn(
    async () => new Response('We sell your data.', { headers: { 'content-type': 'application/pdf' } }),
  );

  beforeEach(() => {
    mayReadAll = true;
    asked.mockClear();
    vi.stubGlobal('fetch', asked);
  });

  it.each([
    ['a public page', 'https://shop.example/'],
    ['another page of one’s own network', 'http://router.lan/'],
    ['a tab that is gone', undefined],
  ])('%s does not let us into one’s own network', async (_, address) => {
    addressOfTab = address;
    expect(await readPdfOfTab({ tabId: 7, isAside: false }, INTRANET)).toMatchObject({
      status: 'failed',
      code: 'private-address',
    });
    expect(asked).not.toHaveBeenCalled();
  });

  it('a page of one’s own network may have its own file read', async () => {
    addressOfTab = 'http://shop.lan/legal';
    expect(await readPdfOfTab({ tabId: 7, isAside: false }, INTRANET)).toMatchObject({
      status: 'failed',
      code: 'pdf-unreadable',
    });
    expect(asked).toHaveBeenCalledWith(INTRANET, expect.objectContaining({ credentials: 'omit' }));
  });
});
