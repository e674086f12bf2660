/** Arguments and standard input go in; what the command line answers comes out. */
import { spawn, spawnSync } from 'node:child_process';

const COMMAND = ['scripts/run.mjs', 'src/cli/grade.ts'];

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

export function runGrader(args: string[], input = '', cwd = process.cwd()): Run {
  const script = COMMAND.map((part) => (part.endsWith('.mjs') ? `${process.cwd()}/${part}` : part));
  const run = spawnSync(process.execPath, [...script, ...args], { input, cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

export function startGrader(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [...COMMAND, ...args], { env: { ...process.env, ...env } });
}
