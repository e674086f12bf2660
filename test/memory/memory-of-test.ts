/** An empty IndexedDB of plain objects for each test, as browsers have it, and the words to look into it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import 'fake-indexeddb/auto';

/** Call before each test. */
export function emptyMemory(): void {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
}

export interface StoreSketch {
  name: string;
  keyPath: string | null;
  indexes: Record<string, string>;
  records: unknown[];
}

/** Makes a database as an earlier or later version left it. */
export function writeDatabase(version: number, stores: readonly StoreSketch[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('memory', version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, records } of stores) {
        const store = request.result.createObjectStore(name, keyPath === null ? { autoIncrement: true } : { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const record of records) store.add(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** All that stands in the database, by store. */
export function readDatabase(): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('memory');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      if (names.length === 0) return resolve({ version: database.version, stores: {} });
      const transaction = database.transaction(names);
      const found = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
      transaction.oncomplete = () => {
        database.close();
        resolve({
          version: database.version,
          stores: Object.fromEntries(found.map(([name, { result }]) => [name, result])),
        });
      };
    };
  });
}
