/** The sender of a message goes in; the place that it may speak for comes out, or none. */
import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import './fake-browser.ts';

const { placeOf } = await import('../../src/background/answer-content.ts');

const TAB = 7;
const PAGE = 'https://shop.example/privacy';

describe('who may speak for a page', () => {
  const sender = {
    tab: { id: TAB, url: PAGE, incognito: false },
    url: PAGE,
    frameId: 0,
    documentId: 'first',
  } as Runtime.MessageSender;
  it('is the top frame of a tab', () => {
    expect(placeOf(sender)).toEqual({ tabId: TAB, url: PAGE, visit: 'first', loadedFrom: PAGE, isPrivate: false });
  });

  const { tab: _, ...withoutTab } = sender;
  it.each([
    ['a frame in the page', { ...sender, frameId: 4 }],
    ['a sender without a tab', withoutTab],
    [
      'a page that is no web page',
      { ...sender, url: 'file:///etc/passwd', tab: { ...sender.tab, url: 'file:///etc/passwd' } },
    ],
  ])('is not %s', (_name, other) => {
    expect(placeOf(other as Runtime.MessageSender)).toBeNull();
  });
});
