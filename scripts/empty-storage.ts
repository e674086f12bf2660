/** Runs in a page of the extension, in any browser: all that the extension keeps there is gone when it returns. Stands alone, for it is sent there. */
interface Stores {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

export async function emptyStorage(): Promise<void> {
  const names = globalThis as unknown as { browser?: Stores; chrome: Stores };
  const { storage } = names.browser ?? names.chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name!);
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
}
