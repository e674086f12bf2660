/** Nothing goes in; known weaknesses of the packages that we use are printed, and are a failure unless they are explained. */
import { spawnSync } from 'node:child_process';
import { judgeAudit } from './judge-audit.ts';

/** Milliseconds that the registry may take: no answer is an answer too. */
const PATIENCE = 30_000;

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  timeout: PATIENCE,
  shell: process.platform === 'win32',
});
const { isWell, words } = judgeAudit(stdout);
process.stdout.write(`${words}\n`);
process.exitCode = isWell ? 0 : 1;
