/** Work goes in; its result comes out with the milliseconds of processor time that it took: a busy machine takes others' time. */
export function processorTime<T>(work: () => T): { result: T; ms: number } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, ms: (user + system) / 1000 };
}
