/** The entry of the page that works in the browser: inputs go in, then the names of works; it does them. */
import { gradeInARow } from './grade-in-a-row.ts';
import type { Inputs } from './inputs.ts';
import { type Work, type WorkName, worksOn } from './works.ts';

export interface BenchPage {
  load(inputs: Inputs): void;
  prepare(name: WorkName, calls: number): void;
  run(name: WorkName, calls: number): void;
  /** Milliseconds that each text takes to be read and graded, one after the other. */
  gradeInARow(texts: readonly string[]): number[];
}

let workOf: (name: WorkName) => Work;

const bench: BenchPage = {
  load: (inputs) => {
    workOf = worksOn(inputs, (html) => new DOMParser().parseFromString(html, 'text/html'));
  },
  prepare: (name, calls) => workOf(name).prepare?.(calls),
  run: (name, calls) => {
    const work = workOf(name);
    for (let call = 0; call < calls; call++) work.run();
  },
  gradeInARow: (texts) => gradeInARow(texts, () => performance.now()),
};
(globalThis as { bench?: BenchPage }).bench = bench;
