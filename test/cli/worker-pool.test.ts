/** Threads that answer, and threads that die over a line. */
import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../src/cli/worker-pool.ts';

/** Answers with the line in capitals and its own thread's number; dies over 'die'. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from 'node:worker_threads';
    parentPort.on('message', (bytes) => {
      const { id } = JSON.parse(new TextDecoder().decode(bytes));
      if (id === 'die') throw new Error('no memory');
      parentPort.postMessage({ text: workerData + id, failed: false, threadId });
    });`)}`,
);
const line = (id: string) => new TextEncoder().encode(JSON.stringify({ id }));

describe('WorkerPool', () => {
  it('answers every line, also when there are more lines than threads', async () => {
    const pool = new WorkerPool(SCRIPT, 2, 'id ');
    const ids = Array.from({ length: 20 }, (_, n) => String(n));
    const answers = await Promise.all(ids.map((id) => pool.answer(line(id))));
    expect(answers.map(({ text }) => text)).toEqual(ids.map((id) => `id ${id}`));
    expect(new Set(answers.map((answer) => (answer as unknown as { threadId: number }).threadId)).size).toBe(2);
    await pool.close();
  });

  it('answers the line that a thread died over with the reason, and the others by new threads', async () => {
    const pool = new WorkerPool(SCRIPT, 2, '');
    const answers = await Promise.all(['a', 'die', 'b', 'die', 'die', 'c'].map((id) => pool.answer(line(id))));
    expect(answers.filter(({ failed }) => !failed).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    const failed = answers.filter((answer) => answer.failed).map(({ text }) => JSON.parse(text));
    expect(failed).toHaveLength(3);
    expect(failed[0]).toMatchObject({
      id: 'die',
      error: { code: 'failed', message: expect.stringContaining('no memory') },
    });
    expect((await pool.answer(line('d'))).text).toBe('d');
    await pool.close();
  });
});
