/** A browser at work goes in; how long a script's own work took, by the browser's own tracing, comes out. */
import type { CDPSession } from 'playwright-core';

/** One event of a trace; times in microseconds, `tdur` of the thread's processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** The work of the scripts of one kind of address, in one renderer. */
export interface ScriptCost {
  /** Milliseconds of processor time. */
  script: number;
  /** Tasks of 50 ms and more in which they had a part. */
  longTasks: number;
}

/** What the web calls a long task. In microseconds. */
const LONG_TASK = 50_000;
const SCRIPT_WORK = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/** Traces the browser while `during` runs; costs by process of scripts whose address begins with `from`. */
export async function traceScripts(
  protocol: CDPSession,
  from: string,
  during: () => Promise<void>,
): Promise<ScriptCost[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] },
  });
  await during();
  const complete = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  return costsIn(events, from);
}

const endOf = (event: TraceEvent) => event.ts + (event.dur ?? 0);

function costsIn(events: readonly TraceEvent[], from: string): ScriptCost[] {
  const isOurs = ({ name, args }: TraceEvent) => SCRIPT_WORK.has(name) && args?.data?.url?.startsWith(from);
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events.filter(isOurs)) {
    const thread = `${event.pid} ${event.tid}`;
    threads.set(thread, [...(threads.get(thread) ?? []), event]);
  }
  return [...threads].map(([thread, ours]) => {
    const tasks = events.filter(
      (e) => e.name === 'RunTask' && `${e.pid} ${e.tid}` === thread && (e.dur ?? 0) >= LONG_TASK,
    );
    const longTasks = tasks.filter((task) => ours.some((e) => e.ts >= task.ts && e.ts <= endOf(task))).length;
    const outermost = withoutNested(ours);
    return { script: outermost.reduce((sum, e) => sum + (e.tdur ?? e.dur ?? 0), 0) / 1000, longTasks };
  });
}

/** A call within a call is counted once. */
function withoutNested(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    if (endOf(event) <= end) continue;
    kept.push(event);
    end = endOf(event);
  }
  return kept;
}
