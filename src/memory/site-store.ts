/** The remembered sites as a person sees them: listed, looked at, deleted, brought back and put together with those of a file. */

import type { TroubleCode } from '../protocol.ts';
import { readEntry, readSummary } from './entry-schema.ts';
import { changeMemory, type MemoryTransaction, type MemoryTrouble, withMemory } from './memory-database.ts';
import { mergeEntries } from './merge-entries.ts';
import { type SiteEntry, type SiteSummary, summaryOf } from './site-entry.ts';
import { onMemoryChanged, tellMemoryChanged } from './watch-memory.ts';

export interface SiteList {
  sites: SiteSummary[];
  /** Entries that this version cannot read: they stay as they are. */
  unreadable: number;
}

export interface MergeCounts {
  added: number;
  updated: number;
  same: number;
}

/** These all throw a MemoryTrouble where the memory does not work, and nothing else. */
export function listSites(): Promise<SiteList> {
  return withMemory(async (database) => {
    const stored: unknown[] = await database.getAll('sites');
    const sites = stored.flatMap((each) => readSummary(each) ?? []);
    return { sites, unreadable: stored.length - sites.length + (await database.count('kept')) };
  });
}

/** Calls back with all sites, or with the trouble, now and after every change. What comes out ends it. */
export function watchSites(listener: (found: SiteList | TroubleCode) => void): () => void {
  return watch(listSites, listener);
}

/** The same with their number alone. */
export function watchSiteCount(listener: (kept: number | TroubleCode) => void): () => void {
  return watch(() => withMemory((database) => database.count('sites')), listener);
}

function watch<T>(look: () => Promise<T>, listener: (found: T | TroubleCode) => void): () => void {
  const tell = () => void look().then(listener, (trouble: MemoryTrouble) => listener(trouble.code));
  tell();
  return onMemoryChanged(tell);
}

/** Entries in the order of their keys; those that are gone or cannot be read are left out. */
export function loadEntries(keys: readonly string[]): Promise<SiteEntry[]> {
  return withMemory(async (database) => {
    const stored = await Promise.all(keys.map((key) => database.get('entries', key)));
    return stored.flatMap((each) => readEntry(each) ?? []);
  });
}

/** All of it: what can be read, and the rest as it stands. */
export function loadAll(): Promise<{ entries: SiteEntry[]; unreadable: unknown[] }> {
  return withMemory(async (database) => {
    const stored: unknown[] = await database.getAll('entries');
    const entries = stored.flatMap((each) => readEntry(each) ?? []);
    const unreadable = stored.filter((each) => readEntry(each) === null);
    return { entries, unreadable: [...unreadable, ...(await database.getAll('kept'))] };
  });
}

/** Answers with what was deleted, so that it can be brought back. */
export async function deleteSite(key: string): Promise<SiteEntry | null> {
  const deleted = await change(async (transaction) => {
    const entry: unknown = await transaction.objectStore('entries').get(key);
    await Promise.all([transaction.objectStore('entries').delete(key), transaction.objectStore('sites').delete(key)]);
    return entry;
  });
  return readEntry(deleted);
}

export async function deleteAllSites(): Promise<void> {
  await change(async (transaction) => {
    for (const store of ['sites', 'entries', 'kept'] as const) await transaction.objectStore(store).clear();
  });
}

/** All or none of them; what is there already is put together with them. `aside`: what cannot be read and shall not be lost. */
export function mergeIntoMemory(entries: readonly SiteEntry[], aside: readonly unknown[] = []): Promise<MergeCounts> {
  return change(async (transaction) => {
    const counts: MergeCounts = { added: 0, updated: 0, same: 0 };
    const kept = transaction.objectStore('kept');
    const known = new Set((await kept.getAll()).map((each) => JSON.stringify(each)));
    for (const each of aside) if (!known.has(JSON.stringify(each))) await kept.add(each);
    for (const entry of entries) counts[await mergeOne(transaction, entry)] += 1;
    return counts;
  });
}

async function mergeOne(transaction: MemoryTransaction, entry: SiteEntry): Promise<keyof MergeCounts> {
  const [sites, entries] = [transaction.objectStore('sites'), transaction.objectStore('entries')];
  const stored: unknown = await entries.get(entry.key);
  const known = readEntry(stored);
  if (stored !== undefined && known === null) await transaction.objectStore('kept').add(stored);
  const merged = known === null ? entry : mergeEntries(known, entry);
  if (known !== null && JSON.stringify(merged) === JSON.stringify(known)) return 'same';
  const summary = summaryOf(merged);
  if (summary === null) return 'same';
  await entries.put(merged);
  await sites.put(summary);
  return known === null ? 'added' : 'updated';
}

async function change<T>(work: (transaction: MemoryTransaction) => Promise<T>): Promise<T> {
  const result = await withMemory((database) => changeMemory(database, work));
  tellMemoryChanged();
  return result;
}
