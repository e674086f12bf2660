/** The hostile tests in their long mode: `npm run fuzz -- 1000000` (runs; 200,000 where none are named), and recheck asked anew about all. */
import { spawnSync } from 'node:child_process';

const [runs = '200000'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(runs)) {
  process.stderr.write(`'${runs}' is no number of runs. Try: npm run fuzz -- 1000000\n`);
  process.exit(2);
}
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'unit', 'test/hostile'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: runs, JUDGE_ANEW: '1' },
});
process.exitCode = status ?? 1;
