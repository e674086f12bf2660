/** A grading goes into the memory; what has changed since the last one comes out, with what the person should know of the memory itself. */
import { addressKey } from '../changes/address-key.ts';
import type { PolicyChange, Snapshot } from '../changes/policy-change.ts';
import type { MemoryNote } from '../protocol.ts';
import { removeOldest, writeWithRoom } from './make-room.ts';
import { type MemoryTransaction, MemoryTrouble, withMemory } from './memory-database.ts';
import { newsOf, nextEntry } from './next-entry.ts';
import { summaryOf } from './site-entry.ts';
import { asEntry } from './stored-entry.ts';
import { tellMemoryChanged } from './watch-memory.ts';

export interface Grading {
  snapshot: Snapshot;
  /** All documents of the policy that could be read were read, not this page alone. */
  isGathered: boolean;
}

export interface Remembered {
  news: PolicyChange[];
  note: MemoryNote | null;
}

/** `limit`: sites kept at most; the oldest leave first. Never throws: without memory, all else works. */
export async function remember(grading: Grading, limit: number): Promise<Remembered> {
  try {
    const { result, left } = await withMemory((database) =>
      writeWithRoom(database, (transaction) => writeGrading(transaction, grading, limit)),
    );
    tellMemoryChanged();
    return { news: result, note: left > 0 ? { code: 'made-room', left } : null };
  } catch (error) {
    return { news: [], note: { code: error instanceof MemoryTrouble ? error.code : 'broken' } };
  }
}

/** Reading, comparing and writing are one transaction: two windows cannot lose each other's work. */
async function writeGrading(
  transaction: MemoryTransaction,
  { snapshot, isGathered }: Grading,
  limit: number,
): Promise<PolicyChange[]> {
  const [sites, entries] = [transaction.objectStore('sites'), transaction.objectStore('entries')];
  const stored: unknown = await entries.get(addressKey(snapshot.report.url ?? ''));
  const before = asEntry(stored);
  const next = nextEntry(before, snapshot, isGathered);
  const summary = next && summaryOf(next);
  if (next !== null && summary !== null) {
    // What cannot be read is nothing to write over.
    if (stored !== undefined && before === null) await transaction.objectStore('kept').add(stored);
    await entries.put(next);
    await sites.put(summary);
    await removeOldest(transaction, (await sites.count()) - limit);
  }
  const holds = next ?? before;
  return holds === null ? [] : newsOf(holds, snapshot.at);
}
