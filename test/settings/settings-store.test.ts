/** What `storage.local` holds after each change, and that nothing in it is ever overwritten unread. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadUnreadable } from '../../src/settings/kept-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { changeSettings, loadSettings, onSettingsChanged } from '../../src/settings/settings-store.ts';
import { fakeStorage } from './fake-storage.ts';

// The browser's interface is looked up as the module loads; the storage behind it changes with each test.
vi.mock('../../src/browser-api.ts', () => ({
  get browserApi() {
    return (globalThis as unknown as { chrome: unknown }).chrome;
  },
}));

const NEWER = { version: 99, moods: ['dark'] };
const DAMAGED = { version: 1, theme: 'pink' };
const withTheme = (theme: Settings['theme']) => (settings: Settings) => ({ ...settings, theme });

afterEach(() => vi.unstubAllGlobals());

describe('the store of the settings', () => {
  it('gives the defaults where nothing is stored, and stores nothing for it', async () => {
    const stored = fakeStorage();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(stored).toEqual({});
  });

  it('keeps what was changed', async () => {
    fakeStorage();
    await changeSettings(withTheme('dark'));
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('loses no change where two come at once', async () => {
    fakeStorage();
    await Promise.all([
      changeSettings(withTheme('dark')),
      changeSettings((settings) => ({ ...settings, badge: false })),
      changeSettings((settings) => ({ ...settings, region: 'eea-uk' })),
    ]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', badge: false, region: 'eea-uk' });
  });

  it('tells who listens', async () => {
    fakeStorage();
    const heard = vi.fn();
    onSettingsChanged(heard);
    await changeSettings(withTheme('light'));
    expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  it.each([
    ['of a later version', NEWER],
    ['that are damaged', DAMAGED],
  ])('leaves settings %s alone until something is set, and keeps them then', async (_name, unreadable) => {
    const stored = fakeStorage({ settings: unreadable });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(stored).toEqual({ settings: unreadable });
    expect(await loadUnreadable()).toEqual([unreadable]);
    await changeSettings(withTheme('dark'));
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(await loadUnreadable()).toEqual([unreadable]);
    expect(stored.settings).not.toEqual(unreadable);
  });

  it('keeps a second one beside the first, and both through later changes', async () => {
    const stored = fakeStorage({ settings: NEWER });
    await changeSettings(withTheme('dark'));
    stored.settings = DAMAGED;
    await changeSettings(withTheme('light'));
    await changeSettings(withTheme('system'));
    expect(await loadUnreadable()).toEqual([NEWER, DAMAGED]);
  });
});
