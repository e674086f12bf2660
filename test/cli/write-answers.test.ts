/** The order of answers, and how a slow reader slows the reading of lines. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { LineAnswer } from '../../src/cli/line-answer.ts';
import { writeAnswers } from '../../src/cli/write-answers.ts';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A batch whose answers and writes are given by hand. */
function startBatch(atOnce: number, inOrder: boolean, bytesAtOnce = 100) {
  const read: string[] = [];
  const written: string[] = [];
  const answers = new Map<string, (answer: LineAnswer) => void>();
  const room: (() => void)[] = [];
  let isBlocked = false;
  async function* lines() {
    for (const line of LINES) {
      read.push(line);
      yield new TextEncoder().encode(line);
    }
  }
  const done = writeAnswers({
    lines: lines(),
    answer: (line) => new Promise((resolve) => answers.set(new TextDecoder().decode(line as Uint8Array), resolve)),
    write: async ({ text }) => {
      written.push(text);
      if (isBlocked) await new Promise<void>((resolve) => room.push(resolve));
    },
    atOnce,
    bytesAtOnce,
    inOrder,
  });
  return {
    read,
    written,
    done,
    async answer(...ids: string[]) {
      for (const id of ids) answers.get(id)!({ text: id, failed: false });
      await settle();
    },
    block() {
      isBlocked = true;
    },
    async unblock() {
      isBlocked = false;
      for (const resolve of room.splice(0)) resolve();
      await settle();
    },
  };
}

/** Every promise that can go on has gone on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

describe('writeAnswers', () => {
  it('keeps the order of the lines, whichever is answered first', async () => {
    const batch = startBatch(3, true);
    await settle();
    await batch.answer('c', 'b');
    expect(batch.written).toEqual([]);
    await batch.answer('a');
    expect(batch.written).toEqual(['a', 'b', 'c']);
    await batch.answer('f', 'e', 'd');
    await batch.done;
    expect(batch.written).toEqual(LINES);
  });

  it('writes answers as they come where order is not asked for', async () => {
    const batch = startBatch(3, false);
    await settle();
    await batch.answer('c');
    await batch.answer('a');
    expect(batch.written).toEqual(['c', 'a']);
    await batch.answer('e', 'd', 'b');
    await batch.answer('f');
    await batch.done;
    expect([...batch.written].sort()).toEqual(LINES);
  });

  it.each([true, false])('reads no more lines than it may hold (in order: %s)', async (inOrder) => {
    const batch = startBatch(2, inOrder);
    await settle();
    expect(batch.read).toEqual(['a', 'b']);
    await batch.answer('a');
    expect(batch.read).toEqual(['a', 'b', 'c']);
    await batch.answer('b', 'c');
    await batch.answer('d', 'e');
    await batch.answer('f');
    await batch.done;
  });

  it('reads no more bytes than it may hold, but for the last line', async () => {
    const batch = startBatch(6, true, 3);
    await settle();
    expect(batch.read).toEqual(['a', 'b', 'c']);
    await batch.answer('a', 'b');
    expect(batch.read).toEqual(['a', 'b', 'c', 'd', 'e']);
    await batch.answer('c', 'd', 'e');
    await batch.answer('f');
    await batch.done;
    expect(batch.written).toEqual(LINES);
  });

  it.each([true, false])('stops reading while nobody takes the answers (in order: %s)', async (inOrder) => {
    const batch = startBatch(2, inOrder);
    await settle();
    batch.block();
    await batch.answer('a', 'b');
    expect(batch.written).toEqual(['a']);
    expect(batch.read).toEqual(['a', 'b']);
    await batch.unblock();
    expect(batch.written).toEqual(['a', 'b']);
    await batch.answer('c', 'd');
    await batch.answer('e', 'f');
    await batch.done;
    expect(batch.written).toEqual(LINES);
  });

  it('fails with the first write that fails', async () => {
    const written: string[] = [];
    async function* lines() {
      for (const line of LINES) yield new TextEncoder().encode(line);
    }
    const done = writeAnswers({
      lines: lines(),
      answer: async (line) => ({ text: new TextDecoder().decode(line as Uint8Array), failed: false }),
      write: async ({ text }) => {
        if (text === 'c') throw new Error('disk full');
        written.push(text);
      },
      atOnce: 2,
      bytesAtOnce: 100,
      inOrder: true,
    });
    await expect(done).rejects.toThrow('disk full');
    expect(written).toEqual(['a', 'b']);
  });
});
