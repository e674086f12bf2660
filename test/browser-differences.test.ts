/** What the code may ask of browsers that differ: Firefox on a phone knows no keys, Chromium tells no right of declared scripts. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

function openIn(scheme: string, parts: object = {}) {
  const contains = vi.fn(async () => false);
  vi.stubGlobal('browser', {
    runtime: { getURL: () => `${scheme}://id/` },
    permissions: { contains },
    ...parts,
  });
  return import('../src/browser-differences.ts');
}

it('Firefox for Android: no keys are listed, none are listened to, and nothing is thrown', async () => {
  const { listCommands, onCommand } = await openIn('moz-extension');
  expect(await listCommands()).toEqual([]);
  expect(() => onCommand(() => undefined)).not.toThrow();
});

it('keys are told with the tab in front, and not without one', async () => {
  const listeners: ((command: string, tab?: { id?: number }) => void)[] = [];
  const commands = {
    getAll: async () => [{ name: 'next-passage', shortcut: 'Alt+Shift+Down' }],
    onCommand: { addListener: (listener: (typeof listeners)[0]) => listeners.push(listener) },
  };
  const { listCommands, onCommand } = await openIn('chrome-extension', { commands });
  const heard = vi.fn();
  onCommand(heard);
  for (const tab of [{ id: 7 }, undefined]) listeners[0]?.('next-passage', tab);
  expect(heard.mock.calls).toEqual([['next-passage', 7]]);
  expect(await listCommands()).toHaveLength(1);
});

it.each([
  ['moz-extension', false],
  ['chrome-extension', true],
])(
  '%s without the right to all sites: the letter comes by itself, and the icon is hidden at first: %s',
  async (scheme, isExpected) => {
    const { hidesIcon, runsByItself, isEveryPageApart } = await openIn(scheme);
    expect(await runsByItself()).toBe(isExpected);
    expect(isEveryPageApart()).toBe(isExpected);
    expect(hidesIcon()).toBe(isExpected);
  },
);
