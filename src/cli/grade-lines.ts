/** `--jsonl`: lines of standard input go in, one answer a line goes to standard output, on as many threads as are asked for. */
import { failedAnswer, type LineAnswer } from './line-answer.ts';
import type { LinesOptions } from './options.ts';
import { type Progress, startProgress } from './progress.ts';
import { readId } from './read-id.ts';
import { readSkipIds } from './read-skip-ids.ts';
import type { ServeOptions } from './serve-lines.ts';
import { type Line, splitLines } from './split-lines.ts';
import { WorkerPool } from './worker-pool.ts';
import { writeAnswers } from './write-answers.ts';

/** Bytes of a line. Far above any policy; a stream without line ends must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
/** Lines held per thread: enough that none waits for the one slow line before it. */
const LINES_PER_THREAD = 16;
/** Bytes of the lines held: long ones must not fill the memory by their number. */
const BYTES_HELD = 32 * 1024 * 1024;

const TOO_LONG = failedAnswer(
  null,
  'too-long',
  `The line is longer than ${LONGEST_LINE / 1024 / 1024} MB. Give one JSON object a line.`,
);

/** Resolves to the exit code: 1 if any line failed. `script` is what the threads run. */
export async function gradeLines(options: LinesOptions, script: URL): Promise<number> {
  const skipped = options.skipIds === null ? new Set<string>() : await readSkipIds(options.skipIds);
  if (process.stdin.isTTY) process.stderr.write('Reading JSON lines from the keyboard; end with Ctrl+D.\n');
  const progress = startProgress(!options.quiet);
  const engine = await startEngine(options, script);
  let failed = false;
  await writeAnswers({
    lines: linesToGrade(splitLines(process.stdin, LONGEST_LINE), skipped, progress),
    answer: async (line) => (line === 'too-long' ? TOO_LONG : engine.answer(line)),
    async write({ text, failed: hasFailed }) {
      failed ||= hasFailed;
      if (!process.stdout.write(`${text}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
      progress.answered();
    },
    atOnce: options.jobs === 1 ? 1 : options.jobs * LINES_PER_THREAD,
    bytesAtOnce: BYTES_HELD,
    inOrder: !options.unordered,
  });
  progress.stop();
  await engine.close();
  return failed ? 1 : 0;
}

interface Engine {
  answer(line: Uint8Array): Promise<LineAnswer>;
  close(): Promise<void>;
}

/** One thread is this one. With more, this one only reads and writes. */
async function startEngine({ jobs, text }: LinesOptions, script: URL): Promise<Engine> {
  if (jobs > 1) return new WorkerPool(script, jobs, { withText: text } satisfies ServeOptions);
  const { answerLine } = await import('./answer-line.ts');
  return { answer: async (line) => answerLine(line, text), close: async () => {} };
}

async function* linesToGrade(
  lines: AsyncIterable<Line>,
  skipped: ReadonlySet<string>,
  progress: Progress,
): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (line !== 'too-long') {
      progress.read(line.length + 1);
      if (isBlank(line) || (skipped.size > 0 && skipped.has(readId(line) ?? ''))) continue;
    }
    yield line;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= 0x20);
}
