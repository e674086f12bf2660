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

/** What Linux has counted of a process so far. */
interface Counts {
  /** Processor time of all threads. */
  processorSeconds: number;
  peakMegabytes: number;
}

interface Figures {
  seconds: number;
  answers: number;
  /** Of the first answers and of all, where one process does the work. */
  early: Counts | null;
  last: Counts | null;
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

/** Null where the process has ended. */
function readCounts(pid: number): Counts | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (!peak) return null;
    const processorSeconds = (Number(afterName[11]) + Number(afterName[12])) / TICKS;
    return { processorSeconds, peakMegabytes: Number(peak[1]) / 1024 };
  } catch {
    return null;
  }
}

/** Counts are read with every piece of output: after the last one the process has little left to do. */
async function measure({ command }: Way, input: string): Promise<Figures> {
  const started = performance.now();
  const [program, ...args] = command;
  const grader = spawn(program!, args, { stdio: [openSync(input, 'r'), 'pipe', 'inherit'] });
  const figures: Figures = { seconds: 0, answers: 0, early: null, last: null };
  grader.stdout?.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) figures.answers++;
    if (program !== 'node') return;
    figures.last = readCounts(grader.pid!) ?? figures.last;
    if (figures.answers >= EARLY) figures.early ??= figures.last;
  });
  const [status] = (await once(grader, 'close')) as [number];
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  figures.seconds = (performance.now() - started) / 1000;
  return figures;
}

const megabytesOf = (counts: Counts | null) => (counts ? `${Math.round(counts.peakMegabytes)} MB` : '');

function row(name: string, megabytes: number, { seconds, answers, early, last }: Figures): string {
  const perCore = last ? (answers / last.processorSeconds).toFixed(0) : '';
  const speed = [(answers / seconds).toFixed(0), (megabytes / seconds).toFixed(1)];
  return `| ${[name, seconds.toFixed(0), ...speed, perCore, megabytesOf(early), megabytesOf(last)].join(' | ')} |`;
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
