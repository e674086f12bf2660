/** The entries of the page's own menu, and what a press on each begins. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageRecord, pageRecordKey } from '../../src/protocol.ts';
import { fake } from './fake-browser.ts';

const TAB = 7;
const SHOP = 'https://shop.example/cart';

interface Entry {
  id: string;
  title: string;
  contexts: string[];
}
type Press = (info: object, tab?: { id: number }) => void;
const entries: Entry[] = [];
const listeners: Press[] = [];
const menus = {
  removeAll: async () => void entries.splice(0),
  create: (entry: Entry) => void entries.push(entry),
  onClicked: { addListener: (listener: Press) => void listeners.push(listener) },
};
const openPopup = vi.fn(async () => {});
const api = (globalThis as unknown as { chrome: { contextMenus: object; action: object } }).chrome;
api.contextMenus = menus;
Object.assign(api.action, { openPopup });

const { offerMenus, onMenuClicked } = await import('../../src/background/menus.ts');
const { gradeText } = await import('../../src/background/grade-reading.ts');
onMenuClicked();

const record = () => fake.stored.get(pageRecordKey(TAB)) as PageRecord | undefined;
const press = (menuItemId: string, more: object = {}) =>
  listeners[0]!({ menuItemId, pageUrl: SHOP, frameId: 0, ...more }, { id: TAB });

beforeEach(() => {
  fake.reset();
  openPopup.mockReset();
  openPopup.mockResolvedValue();
  fake.tabs.set(TAB, { id: TAB, url: SHOP, page: { documentId: 'first', address: SHOP } });
  fake.injectable.set(TAB, 'first');
});

describe('the menu', () => {
  it('has an entry for the page, for a selection and for a link, each once however often they are offered', async () => {
    await offerMenus();
    await offerMenus();
    expect(entries.map(({ title, contexts }) => [title, ...contexts])).toEqual([
      ['Grade this page', 'page'],
      ['Grade selected text', 'selection'],
      ['Grade this link', 'link'],
    ]);
  });

  it('has words even where the browser gives the worker none', async () => {
    const { i18n } = api as unknown as { i18n: { getMessage(key: string): string } };
    const silence = vi.spyOn(i18n, 'getMessage').mockReturnValue('');
    await offerMenus();
    silence.mockRestore();
    expect(entries.map(({ title }) => title)).toContain('Grade selected text');
  });
});

describe('a press', () => {
  it.each([
    ['gradePage', {}, { state: { status: 'working', step: 'reading' } }],
    ['gradeSelection', { selectionText: 'We sell your data.' }, { aside: { chosen: { kind: 'selection' } } }],
    [
      'gradeLink',
      { linkUrl: 'https://shop.example/terms' },
      { aside: { chosen: { kind: 'link', link: { href: 'https://shop.example/terms', text: '' } } } },
    ],
  ])('on %s begins its work and opens the popup in the same breath', async (id, more, expected) => {
    // The page's own letter is no answer to what was chosen: the popup must not begin with it.
    fake.popups.set(TAB, 'extension://us/src/popup/index.html#letter');
    openPopup.mockImplementation(async () => {
      expect(fake.popups.get(TAB)).toBe('extension://us/src/popup/index.html');
    });
    press(id, more);
    expect(openPopup).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(record()).toMatchObject(expected));
    await expect(openPopup.mock.results[0]!.value).resolves.toBeUndefined();
    expect(fake.opened).toEqual([]);
  });

  it('leaves a policy’s own report as it is: the popup gathers what belongs to it', async () => {
    const state = { ...gradeText('We sell your data.', 'pasted'), source: { kind: 'this-page' } };
    fake.stored.set(pageRecordKey(TAB), { url: SHOP, state, visit: 'first', awaits: [], allowed: [] });
    press('gradePage');
    await vi.waitFor(() => expect(record()?.aside).toBeNull());
    expect(record()?.state).toEqual(state);
  });

  it('shows the popup in a tab where the browser does not open it', async () => {
    openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    press('gradeSelection', { selectionText: 'We sell your data.' });
    await vi.waitFor(() => expect(fake.opened).toEqual([`extension://us/src/popup/index.html?tab=${TAB}`]));
  });
});
