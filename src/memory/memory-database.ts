/** The database on this device comes out, opened and up to date, or the reason why there is none. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { TroubleCode } from '../protocol.ts';
import { DATABASE_VERSION, MIGRATIONS } from './migrations.ts';
import type { SiteEntry, SiteSummary } from './site-entry.ts';

export const DATABASE_NAME = 'memory';

interface MemorySchema extends DBSchema {
  sites: { key: string; value: SiteSummary; indexes: { at: number } };
  entries: { key: string; value: SiteEntry };
  kept: { key: number; value: unknown };
}

const STORES = ['sites', 'entries', 'kept'] as const;

export type MemoryDatabase = IDBPDatabase<MemorySchema>;
export type MemoryTransaction = IDBPTransaction<MemorySchema, typeof STORES, 'readwrite'>;

/** In all cases what is stored stays as it is. */
export class MemoryTrouble extends Error {
  constructor(
    readonly code: TroubleCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'MemoryTrouble';
  }
}

/** Runs the work on the database and closes it. Throws a MemoryTrouble, and nothing else. */
export async function withMemory<T>(work: (database: MemoryDatabase) => Promise<T>): Promise<T> {
  let database: MemoryDatabase | null = null;
  try {
    database = await open();
    return await work(database);
  } catch (error) {
    throw error instanceof MemoryTrouble ? error : troubleOf(error);
  } finally {
    database?.close();
  }
}

/** Does the work in one transaction: all of it is there afterwards, or nothing. The work may wait for the database only. */
export async function changeMemory<T>(
  database: MemoryDatabase,
  work: (transaction: MemoryTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(STORES, 'readwrite');
  try {
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    undo(transaction);
    // What made the browser give up is the reason; each request then only says that it was given up.
    throw transaction.error ?? error;
  }
}

function undo(transaction: MemoryTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has undone it already.
  }
}

function open(): Promise<MemoryDatabase> {
  return openDB<MemorySchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      for (const migrate of MIGRATIONS.slice(oldVersion))
        migrate(database as unknown as IDBPDatabase, transaction as unknown as Parameters<typeof migrate>[1]);
    },
    // A later version of the extension must not wait for this one.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

function troubleOf(error: unknown): MemoryTrouble {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  if (name === 'VersionError') return new MemoryTrouble('newer', message);
  return new MemoryTrouble(name === 'QuotaExceededError' ? 'full' : 'broken', message);
}
