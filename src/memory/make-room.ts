/** A write goes in; where the device is full, the oldest sites leave until it fits. How many left comes out with its result. */
import { changeMemory, type MemoryDatabase, type MemoryTransaction } from './memory-database.ts';

/** Of the sites that are there, so many leave at a time, */
const SHARE = 0.1;
/** and so often: where that makes no room, something else fills the device, and all sites would leave for nothing. */
const MOST_TIMES = 3;

/** Throws what the write throws where no room can be made. */
export async function writeWithRoom<T>(
  database: MemoryDatabase,
  write: (transaction: MemoryTransaction) => Promise<T>,
): Promise<{ result: T; left: number }> {
  let left = 0;
  for (let times = 0; ; times++) {
    try {
      return { result: await changeMemory(database, write), left };
    } catch (error) {
      if (!isFull(error) || times === MOST_TIMES) throw error;
      const leaving = Math.ceil((await database.count('sites')) * SHARE);
      if (leaving === 0) throw error;
      await changeMemory(database, (transaction) => removeOldest(transaction, leaving));
      left += leaving;
    }
  }
}

/** The sites that were graded the longest ago; none where `count` is not above 0. */
export async function removeOldest(transaction: MemoryTransaction, count: number): Promise<void> {
  if (count <= 0) return;
  const [sites, entries] = [transaction.objectStore('sites'), transaction.objectStore('entries')];
  const oldest = await sites.index('at').getAllKeys(null, count);
  await Promise.all(oldest.flatMap((key) => [sites.delete(key), entries.delete(key)]));
}

function isFull(error: unknown): boolean {
  return (error as { name?: string } | null)?.name === 'QuotaExceededError';
}
