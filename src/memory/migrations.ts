/** A database of an earlier version goes in; step by step it becomes today's, in the one transaction in which the browser opens it. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void;

/**
 * The first makes version 1 of nothing, the second version 2 of version 1, and so on. One that was released is never changed
 * again. Each version has a fixture, `fixtures/memory/version-N.json`, from which today's version is reached in the tests.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    // What the table shows, apart from the reports: a thousand of these are read at once.
    database.createObjectStore('sites', { keyPath: 'key' }).createIndex('at', 'at');
    database.createObjectStore('entries', { keyPath: 'key' });
    // What could not be read when its place was needed.
    database.createObjectStore('kept', { autoIncrement: true });
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;
