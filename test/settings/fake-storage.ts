/** A `storage.local` of a plain object, and locks that let one in at a time, for tests of the settings. */
import { vi } from 'vitest';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export function fakeStorage(stored: Record<string, unknown> = {}) {
  const listeners: ((changes: Changes) => void)[] = [];
  const local = {
    get: async (key: string | null) =>
      structuredClone(key === null ? stored : key in stored ? { [key]: stored[key] } : {}),
    set: async (entries: Record<string, unknown>) => {
      const changes = Object.entries(structuredClone(entries)).map(([key, newValue]) => [key, { newValue }]);
      Object.assign(stored, structuredClone(entries));
      for (const listener of listeners) listener(Object.fromEntries(changes));
    },
    onChanged: { addListener: (listener: (changes: Changes) => void) => void listeners.push(listener) },
  };
  let line: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal('chrome', { storage: { local } });
  vi.stubGlobal('navigator', { locks: { request } });
  return stored;
}
