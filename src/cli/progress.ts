/** How far a batch has come goes in; a bar on the terminal comes out, beside answers that go elsewhere. */
import { fstatSync } from 'node:fs';
import { SingleBar } from 'cli-progress';

export interface Progress {
  read(bytes: number): void;
  answered(): void;
  stop(): void;
}

const SILENT: Progress = { read() {}, answered() {}, stop() {} };
const NAME = 'Grading ';
const COUNTS = '{answers} answers | {rate} a second';

/** Only a terminal gets a bar, and only where the answers do not go to it too. */
export function startProgress(isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY || process.stdout.isTTY) return SILENT;
  const size = sizeOfInput();
  const bar = new SingleBar({
    stream: process.stderr,
    format: size === null ? `${NAME}${COUNTS}` : `${NAME}[{bar}] {percentage}% | ${COUNTS} | {eta_formatted} left`,
    etaBuffer: 1000,
    hideCursor: true,
  });
  const started = performance.now();
  let bytes = 0;
  let answers = 0;
  const figures = () => ({ answers, rate: Math.round((answers * 1000) / (performance.now() - started)) });
  bar.start(size ?? 1, 0, { answers: 0, rate: 0 });
  return {
    read(count) {
      bytes += count;
    },
    answered() {
      answers++;
      bar.update(size === null ? 0 : Math.min(bytes, size), figures());
    },
    stop() {
      bar.update(size ?? 0, figures());
      bar.stop();
    },
  };
}

/** Bytes of standard input where it is a file; a pipe tells nobody how much is to come. */
function sizeOfInput(): number | null {
  const stat = fstatSync(0);
  return stat.isFile() && stat.size > 0 ? stat.size : null;
}
