/** Bytes become lines, however they are cut into chunks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/cli/split-lines.ts';

async function linesOf(chunks: Uint8Array[], longest = 1000): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of splitLines(stream(), longest))
    lines.push(line === 'too-long' ? '<too long>' : new TextDecoder().decode(line));
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('splitLines', () => {
  it('gives the same lines wherever the chunks are cut, inside a character too', async () => {
    const text = fc
      .array(fc.string({ unit: 'binary' }).map((line) => line.replaceAll('\n', ' ')))
      .map((l) => l.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const all = bytes(whole);
        const chunks = [];
        for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(chunks)).toEqual(expected.map((line) => new TextDecoder().decode(bytes(line))));
      }),
    );
  });

  it("keeps together what JSON may hold in a string: only '\\n' ends a line", async () => {
    expect(await linesOf([bytes('a\u2028b\u2029c\rd\ne')])).toEqual(['a\u2028b\u2029c\rd', 'e']);
  });

  it('drops a line that is too long and goes on with the next', async () => {
    const chunks = ['ab', 'cdef', 'g\nhi\n', 'j'].map(bytes);
    expect(await linesOf(chunks, 6)).toEqual(['<too long>', 'hi', 'j']);
    expect(await linesOf(chunks, 7)).toEqual(['abcdefg', 'hi', 'j']);
  });

  it('holds nothing of an endless line', async () => {
    let longest = 0;
    async function* stream() {
      const chunk = new Uint8Array(1 << 20).fill(0x61);
      for (let n = 0; n < 600; n++) {
        yield chunk;
        longest = Math.max(longest, process.memoryUsage().arrayBuffers);
      }
    }
    for await (const line of splitLines(stream(), 1 << 22)) expect(line).toBe('too-long');
    expect(longest).toBeLessThan(300 << 20);
  });

  it('gives lines that are no part of the chunk that they came in', async () => {
    const chunk = bytes('one\ntwo\n');
    async function* stream() {
      yield chunk;
    }
    const { value: first } = await splitLines(stream(), 10).next();
    chunk.fill(0x78);
    expect(new TextDecoder().decode(first as Uint8Array)).toBe('one');
  });
});
