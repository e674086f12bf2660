/** What the script in a page answers about its PDF file is checked before it is used. */
import { afterEach, describe, expect, it, vi } from 'vitest';

const PDF = 'https://shop.example/privacy.pdf';
let answer: unknown;

vi.stubGlobal('chrome', {
  permissions: { contains: async () => false },
  tabs: { sendMessage: async () => answer },
});
const { readPdfOfTab } = await import('../../src/pdf/pdf-of-tab.ts');

afterEach(() => {
  answer = undefined;
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
