/**
 * A file of JSON lines goes in; how fast and in how much memory the packed command line answers it comes out, as a table.
 *   npm run --silent measure:scale -- policies.jsonl…    the ways of docs/at-scale.md; Linux, with GNU parallel if it is there
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { findProgram } from './ensure-programs.ts';

const GRADER = 'out/package/dist/cli.js';
const CORES = availableParallelism();
const LINE_END = 10;

interface Way {
  name: string;
  command: string[];
}

interface Figures {
  seconds: number;
  answers: number;
  /** Processor time of all its threads and processes. */
  processorSeconds: number;
  /** Peaks of all its processes together, after the first answers and after all; null where nothing was seen yet. */
  earlyMegabytes: number | null;
  megabytes: number | null;
}

const alone = ['node', GRADER, '--jsonl'];
const round = ['parallel', '--pipe', '--round-robin', '--line-buffer', '-j', String(CORES)];
const WAYS: Way[] = [
  { name: 'one thread', command: alone },
  { name: `\`--jobs ${CORES}\``, command: [...alone, '--jobs', String(CORES)] },
  { name: `\`--jobs ${CORES} --unordered\``, command: [...alone, '--jobs', String(CORES), '--unordered'] },
  ...(findProgram('parallel')
    ? [{ name: `GNU parallel, ${CORES} processes`, command: [...round, alone.join(' ')] }]
    : []),
];

/** Clock ticks a second in /proc: 100 on every Linux. */
const TICKS = 100;
/** Memory that grows with the input would show between these answers and the last. */
const EARLY = 500;

/** GNU parallel is several processes: those that it started, and what they started. */
function listFamily(pid: number): number[] {
  const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [pid, ...started.map(Number).flatMap(listFamily)];
}

/** The peaks of these processes, or null where one of them has ended meanwhile. */
function readMegabytes(pid: number): number | null {
  try {
    const peaks = listFamily(pid).map((one) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8')));
    return peaks.reduce((sum, peak) => sum + Number(peak?.[1] ?? 0) / 1024, 0);
  } catch {
    return null;
  }
}

/** Processor time of all processes that this one started and that have ended, what those started included. */
function secondsOfEnded(): number {
  const afterName = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(afterName[13]) + Number(afterName[14])) / TICKS;
}

async function measure({ command }: Way, input: string): Promise<Figures> {
  const [started, before] = [performance.now(), secondsOfEnded()];
  const [program, ...args] = command;
  const grader = spawn(program!, args, { stdio: [openSync(input, 'r'), 'pipe', 'inherit'] });
  const figures: Figures = { seconds: 0, answers: 0, processorSeconds: 0, earlyMegabytes: null, megabytes: null };
  grader.stdout?.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) figures.answers++;
    // With every piece of output: after the last one the process has little left to do.
    figures.megabytes = Math.max(figures.megabytes ?? 0, readMegabytes(grader.pid!) ?? 0) || null;
    if (figures.answers >= EARLY) figures.earlyMegabytes ??= figures.megabytes;
  });
  const [status] = (await once(grader, 'close')) as [number];
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  figures.seconds = (performance.now() - started) / 1000;
  figures.processorSeconds = secondsOfEnded() - before;
  return figures;
}

const wordsOf = (megabytes: number | null) => (megabytes === null ? '' : `${Math.round(megabytes)} MB`);

function row(name: string, inputMegabytes: number, figures: Figures): string {
  const { seconds, answers, processorSeconds, earlyMegabytes, megabytes } = figures;
  const speed = [seconds.toFixed(0), (answers / seconds).toFixed(0), (inputMegabytes / seconds).toFixed(1)];
  const perCore = (answers / processorSeconds).toFixed(0);
  return `| ${[name, ...speed, perCore, wordsOf(earlyMegabytes), wordsOf(megabytes)].join(' | ')} |`;
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name a file of JSON lines; docs/at-scale.md says how to make one.');
for (const file of files) {
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `${file}, ${megabytes.toFixed(0)} MB; ${CORES} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}\n`,
  );
  console.log(
    `| way | seconds | policies/s | MB/s | policies/s of one core | peak memory after ${EARLY} | after all |`,
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|');
  for (const way of WAYS) console.log(row(way.name, megabytes, await measure(way, file)));
  console.log('');
}
