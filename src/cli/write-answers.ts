/** Lines and what answers them go in; the answers are written, in the lines' order or as they come. Holds `atOnce` lines at most. */
import type { LineAnswer } from './line-answer.ts';
import type { Line } from './split-lines.ts';

export interface Batch {
  lines: AsyncIterable<Line>;
  answer(line: Line): Promise<LineAnswer>;
  /** Resolves when there is room for more. */
  write(answer: LineAnswer): Promise<void>;
  /** Lines that are read and whose answers are not yet written. */
  atOnce: number;
  /** Bytes of these lines, but for the last one. */
  bytesAtOnce: number;
  inOrder: boolean;
}

/** Resolves when all is written. Whoever reads the answers slowly slows the reading of lines. */
export async function writeAnswers({ lines, answer, write, atOnce, bytesAtOnce, inOrder }: Batch): Promise<void> {
  const open = new Set<Promise<void>>();
  let openBytes = 0;
  let written = Promise.resolve();
  for await (const line of lines) {
    const answered = answer(line);
    let done: Promise<void>;
    if (inOrder) {
      done = Promise.all([answered, written]).then(([text]) => write(text));
      written = done;
    } else {
      done = answered.then((text) => {
        written = written.then(() => write(text));
        return written;
      });
    }
    open.add(done);
    openBytes += line.length;
    const close = () => {
      open.delete(done);
      openBytes -= line.length;
    };
    done.then(close, close);
    while (open.size >= atOnce || openBytes >= bytesAtOnce) await Promise.race(open);
  }
  await Promise.all(open);
}
