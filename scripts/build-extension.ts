/** A browser's name goes in; its extension stands fresh in `dist` when the promise is kept. What is broken is told as the builder tells it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** In a process of its own, as `npm run build` has it: settings of this process would make another extension. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const mode = browser === 'firefox' ? ['--mode', browser] : [];
  const build = spawn('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn', ...mode], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const output of [build.stdout, build.stderr]) output.on('data', (text) => (said += text));
  const [status] = await once(build, 'close');
  if (status !== 0) throw new Error(`the build for ${browser} failed: ${said}`);
}
