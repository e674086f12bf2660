/** Lines go in, answers come out of worker threads, as many at a time as there are threads. A thread that dies is replaced. */
import { Worker } from 'node:worker_threads';
import { failedAnswer, type LineAnswer } from './line-answer.ts';
import { readId } from './read-id.ts';

interface Task {
  line: Uint8Array;
  resolve(answer: LineAnswer): void;
}

export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly waiting: Task[] = [];
  private readonly tasks = new Map<Worker, Task>();
  private workers = 0;

  /** `script` answers each line that it is sent with one LineAnswer; threads start when they are needed. */
  constructor(
    private readonly script: URL,
    private readonly size: number,
    private readonly workerData: unknown,
  ) {}

  answer(line: Uint8Array): Promise<LineAnswer> {
    return new Promise((resolve) => {
      const worker = this.idle.pop() ?? (this.workers < this.size ? this.start() : null);
      if (worker) this.give(worker, { line, resolve });
      else this.waiting.push({ line, resolve });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private give(worker: Worker, task: Task): void {
    this.tasks.set(worker, task);
    worker.postMessage(task.line);
  }

  private start(): Worker {
    const worker = new Worker(this.script, { workerData: this.workerData });
    this.workers++;
    worker.on('message', (answer: LineAnswer) => {
      this.tasks.get(worker)?.resolve(answer);
      this.tasks.delete(worker);
      const next = this.waiting.shift();
      if (next) this.give(worker, next);
      else this.idle.push(worker);
    });
    worker.on('error', (error) => this.bury(worker, error));
    return worker;
  }

  /** Out of memory, say: its line is answered with the reason, and another thread takes the next one. */
  private bury(worker: Worker, error: Error): void {
    this.workers--;
    const task = this.tasks.get(worker);
    this.tasks.delete(worker);
    task?.resolve(
      failedAnswer(readId(task.line), 'failed', `Grading failed (${error.message}). Please report this line.`),
    );
    const next = this.waiting.shift();
    if (next) this.give(this.start(), next);
  }
}
