/** The inside of a worker thread: each line that comes in goes out as an answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerLine } from './answer-line.ts';

export interface ServeOptions {
  withText: boolean;
}

const { withText } = workerData as ServeOptions;
parentPort?.on('message', (line: Uint8Array) => parentPort?.postMessage(answerLine(line, withText)));
