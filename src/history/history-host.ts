/** What the page of remembered sites asks of whoever shows it: the extension in the browser, or a test. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiteEntry } from '../memory/site-entry.ts';
import type { MergeCounts, SiteList } from '../memory/site-store.ts';
import type { TroubleCode } from '../protocol.ts';

/** Promises reject with a MemoryTrouble where the memory does not work. */
export interface HistoryHost {
  /** Calls back with what is remembered, now and whenever it changes. What comes out ends it. */
  watchSites(listener: (found: SiteList | TroubleCode) => void): () => void;
  loadEntries(keys: readonly string[]): Promise<SiteEntry[]>;
  loadAll(): Promise<{ entries: SiteEntry[]; unreadable: unknown[] }>;
  deleteSite(key: string): Promise<SiteEntry | null>;
  deleteAll(): Promise<void>;
  merge(entries: readonly SiteEntry[], aside?: readonly unknown[]): Promise<MergeCounts>;
  openSettings(): void;
  saveFile(name: string, type: string, content: string): void;
  /** The day, as an ISO date in the person's own time. */
  today(): string;
}

export const HistoryContext = createContext<HistoryHost | null>(null);

export function useHistoryHost(): HistoryHost {
  const host = useContext(HistoryContext);
  if (host === null) throw new Error('The sites are shown without a HistoryContext');
  return host;
}
