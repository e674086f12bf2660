/** Opens a screen that nobody sees, for what browsers do only on one, and presses keys there. Linux only; installs its tools by apt. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { ensurePrograms } from './ensure-programs.ts';

/** A browser takes this long to act on keys, in milliseconds. */
const PAUSE = 500;
const MOST_TRIES = 30;

export interface Screen {
  /** What programs that are to be seen there take as DISPLAY. */
  display: string;
  /**
   * Presses the keys, again and again, until what they are for has come about: questions of the browser itself are neither
   * windows nor pages, so nothing tells when they stand there.
   */
  pressUntil(keys: string[], isDone: () => Promise<boolean>): Promise<void>;
  close(): void;
}

export async function openScreen(): Promise<Screen> {
  ensurePrograms(['Xvfb', 'xdotool'], ['xvfb', 'xdotool']);
  // It picks a free number itself and writes it to the fourth channel.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await readNumber(server)}`;
  return {
    display,
    pressUntil: async (keys, isDone) => {
      for (let tries = 0; !(await isDone()); tries++) {
        if (tries === MOST_TRIES) throw new Error(`${keys.join(', ')}: pressed in vain`);
        pressKeys(display, keys);
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    },
    close: () => void server.kill(),
  };
}

function pressKeys(display: string, keys: string[]): void {
  const env = { ...process.env, DISPLAY: display };
  const { status, stderr } = spawnSync('xdotool', ['key', ...keys], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool: ${stderr}`);
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
