/** Batches as they are run: threads, order, resuming, endless input, and a reader that has had enough. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { runGrader, startGrader } from './run-grader.ts';

const folder = mkdtempSync(join(tmpdir(), 'privacy-grader-'));
const seeds = ['koss', 'korg', 'kasperek'].map((name) => readFileSync(`fixtures/seeds/${name}.txt`, 'utf8'));
const lines = Array.from({ length: 40 }, (_, n) => {
  // Of very different length, so that the short ones overtake the long ones.
  const seed = seeds[n % 3]!;
  return JSON.stringify({ id: `policy-${n}`, text: n % 4 === 0 ? seed : seed.slice(n * 20, n * 20 + 400) });
});
const input = `${lines.join('\n')}\nno JSON\n`;

describe('--jobs', () => {
  const one = runGrader(['--jsonl'], input);

  it('gives the same answers in the same order on one thread and on three', () => {
    const three = runGrader(['--jsonl', '--jobs', '3'], input);
    expect(one.out.trim().split('\n')).toHaveLength(41);
    expect(three.out).toBe(one.out);
    expect([one.status, three.status]).toEqual([1, 1]);
  });

  it('--unordered gives the same answers', () => {
    const { out } = runGrader(['--jsonl', '--jobs', '3', '--unordered'], input);
    expect(out.split('\n').sort()).toEqual(one.out.split('\n').sort());
  });

  it('answers a line while the next is awaited, on one thread and on several', async () => {
    for (const jobs of ['1', '2']) {
      const grader = startGrader(['--jsonl', '--jobs', jobs]);
      const answers = createInterface({ input: grader.stdout })[Symbol.asyncIterator]();
      for (const line of lines.slice(0, 3)) {
        grader.stdin.write(`${line}\n`);
        expect(JSON.parse((await answers.next()).value as string).id).toBe(JSON.parse(line).id);
      }
      grader.stdin.end();
      expect(await once(grader, 'exit')).toEqual([0, null]);
    }
  });
});

describe('--skip-ids', () => {
  const all = runGrader(['--jsonl'], `${lines.join('\n')}\n`).out;

  it('goes on where an earlier run was stopped: its answers are the list', () => {
    const file = join(folder, 'answers.jsonl');
    writeFileSync(file, `${all.split('\n').slice(0, 25).join('\n')}\n`);
    const rest = runGrader(['--jsonl', '--jobs', '2', '--skip-ids', file], `${lines.join('\n')}\n`);
    expect(rest.status).toBe(0);
    expect(readFileSync(file, 'utf8') + rest.out).toBe(all);
  });

  it('takes plain ids, one a line', () => {
    const file = join(folder, 'ids.txt');
    writeFileSync(
      file,
      lines
        .map((_, n) => `policy-${n}`)
        .slice(1)
        .join('\r\n'),
    );
    const { out } = runGrader(['--jsonl', '--skip-ids', file], `${lines.join('\n')}\n`);
    expect(out).toBe(`${all.split('\n')[0]}\n`);
  });

  it('refuses answers that end in half a line, and a file that is not there', () => {
    const file = join(folder, 'torn.jsonl');
    writeFileSync(file, all.slice(0, -40));
    const torn = runGrader(['--jsonl', '--skip-ids', file]);
    expect(torn).toMatchObject({ status: 2, out: '', err: expect.stringContaining("sed -i '$ d'") });
    const missing = runGrader(['--jsonl', '--skip-ids', join(folder, 'none')]);
    expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('Check the path') });
  });
});

describe('endless input', () => {
  it.runIf(existsSync('/proc/self/status'))('needs no more memory than the first lines', async () => {
    const grader = startGrader(['--jsonl', '--jobs', '2']);
    const answers = createInterface({ input: grader.stdout })[Symbol.asyncIterator]();
    const long = `${JSON.stringify({ id: 'long', text: 'We keep it. ', padding: 'x'.repeat(1 << 20) })}\n`;
    const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${grader.pid}/status`, 'utf8'))![1]) / 1024;
    const send = async (count: number) => {
      const sending = (async () => {
        for (let n = 0; n < count; n++) if (!grader.stdin.write(long)) await once(grader.stdin, 'drain');
      })();
      for (let n = 0; n < count; n++) await answers.next();
      await sending;
    };
    await send(100);
    const early = peak();
    await send(400);
    // 400 MB went through; kept, they would all stand in the peak.
    expect(peak() - early).toBeLessThan(130);
    grader.stdin.end();
    expect(await once(grader, 'exit')).toEqual([0, null]);
  });

  it('ends in peace when the reader has had enough', async () => {
    const grader = startGrader(['--jsonl']);
    grader.stdin.on('error', () => {});
    grader.stdin.write(`${lines.slice(0, 3).join('\n')}\n`);
    await once(grader.stdout, 'data');
    grader.stdout.destroy();
    const complaints: Buffer[] = [];
    grader.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    grader.stdin.write(`${lines.join('\n')}\n`);
    expect(await once(grader, 'exit')).toEqual([0, null]);
    expect(Buffer.concat(complaints).toString()).toBe('');
  });
});

describe('progress', () => {
  // `script` gives the command a terminal; its options are those of Linux.
  it.runIf(process.platform === 'linux')(
    'shows a bar on a terminal, with the answers elsewhere, and none with --quiet',
    () => {
      const file = join(folder, 'lines.jsonl');
      writeFileSync(file, input);
      const onTerminal = (flags: string) => {
        const command = `node scripts/run.mjs src/cli/grade.ts --jsonl ${flags} < ${file} > ${join(folder, 'out.jsonl')}`;
        const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
        return stdout;
      };
      expect(onTerminal('')).toMatch(/100% \| 41 answers \| \d+ a second/);
      expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n')).toHaveLength(41);
      expect(onTerminal('--quiet')).toBe('');
    },
  );
});
