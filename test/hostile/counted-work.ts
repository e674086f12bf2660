/**
 * Work goes in; its result comes out with how many functions and blocks of our code it entered, as the engine itself counts
 * them: the same on every machine, however busy. What happens inside regular expressions and the engine's own functions is
 * not counted.
 */
import { type Profiler, Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const OURS = `${process.cwd()}/src/`;

/** Counted are modules that are loaded after this one: load them with `import()`. */
export function countedWork<T>(work: () => T): { result: T; steps: number } {
  takeSteps();
  const result = work();
  return { result, steps: takeSteps() };
}

/** What was counted since it was last asked for. */
function takeSteps(): number {
  let steps = 0;
  // The answer comes at once, although it comes by a callback.
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    for (const { url, functions } of taken.result) if (url.includes(OURS)) steps += stepsOf(functions);
  });
  return steps;
}

function stepsOf(functions: Profiler.FunctionCoverage[]): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
