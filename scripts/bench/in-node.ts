/** Inputs go in, a stopwatch for this process comes out. Pages are held by linkedom, which all that are compared can read. */
import { execFileSync } from 'node:child_process';
import { parseHTML } from 'linkedom';
import { median, type Stopwatch } from './compare.ts';
import type { Inputs } from './inputs.ts';
import { type WorkName, worksOn } from './works.ts';

export const parsePage = (html: string): Document => parseHTML(html).document as unknown as Document;

/** Processor time of all threads of the process: a busy machine takes others' time, not ours. */
export function stopwatchHere(inputs: Inputs): Stopwatch {
  const workOf = worksOn(inputs, parsePage);
  return async (name, calls) => {
    const work = workOf(name);
    work.prepare?.(calls);
    const started = process.cpuUsage();
    for (let call = 0; call < calls; call++) work.run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

/** Milliseconds of the first call in a process of its own, per work; each the median of three. `bundle` is the script that answers `cold`. */
export function coldTimes(bundle: string, works: readonly WorkName[]): number[] {
  return works.map((work) =>
    median([0, 1, 2].map(() => Number(execFileSync(process.execPath, [bundle, 'cold', work], { encoding: 'utf8' })))),
  );
}
