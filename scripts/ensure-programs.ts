/** Names of programs go in; they are there afterwards, installed by apt where they were not, or an error says why. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function ensurePrograms(programs: string[], packages: string[]): void {
  if (programs.every((program) => findProgram(program) !== null)) return;
  installPackages(packages);
  const missing = programs.filter((program) => findProgram(program) === null);
  if (missing.length > 0) throw new Error(`apt-get ended well but there is still no ${missing.join(', ')}`);
}

export function installPackages(packages: string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  runAsRoot(['apt-get', 'update']);
  runAsRoot(['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
}

function runAsRoot(command: string[]): void {
  const [program, ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const { status, error, stderr } = spawnSync(program!, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw new Error(`${program} cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr.trim().split('\n').at(-1) ?? `exit ${status}`}`);
}
