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
  inOrder: boolean;
}

/** Resolves when all is written. Whoever reads the answers slowly slows the reading of lines. */
export async function writeAnswers({ lines, answer, write, atOnce, inOrder }: Batch): Promise<void> {
  const open = new Set<Promise<void>>();
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
    const close = () => open.delete(done);
    done.then(close, close);
    if (open.size >= atOnce) await Promise.race(open);
  }
  await Promise.all(open);
}
