/** Opens a screen that nobody sees, for what browsers do only on one, and presses keys there. Linux only; installs its tools by apt. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { ensurePrograms } from './ensure-programs.ts';

/** A browser takes this long to act on keys, in milliseconds. */
const PAUSE = 500;
/** So long it may take over what a menu's entry begins; pressed again, the menu would take that away. */
export const LONG_PAUSE = 5_000;
const MOST_TRIES = 30;

export interface Screen {
  /** What programs that are to be seen there take as DISPLAY. */
  display: string;
  /**
   * Presses the keys, again and again, until what they are for has come about: questions of the browser itself are neither
   * windows nor pages, so nothing tells when they stand there. What a second press would undo gets more patience, in milliseconds.
   */
  pressUntil(keys: string[], isDone: () => Promise<boolean>, patience?: number): Promise<void>;
  press(keys: string[]): void;
  /** Opens the menu of what stands at this place, in pixels, and presses keys in it, until what they are for has come about. */
  chooseUntil(place: { x: number; y: number }, keys: string[], isDone: () => boolean): Promise<void>;
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
    pressUntil: async (keys, isDone, patience = PAUSE) => {
      for (let tries = 0; !(await isDone()); tries++) {
        if (tries === MOST_TRIES) throw new Error(`${keys.join(', ')}: pressed in vain`);
        tell(display, ['key', ...keys]);
        for (let waited = 0; waited < patience && !(await isDone()); waited += PAUSE) await pause(PAUSE);
      }
    },
    press: (keys) => tell(display, ['key', ...keys]),
    chooseUntil: async ({ x, y }, keys, isDone) => {
      for (let tries = 0; !isDone(); tries++) {
        if (tries === MOST_TRIES) throw new Error(`${keys.join(', ')} in the menu at ${x}, ${y}: pressed in vain`);
        tell(display, ['key', 'Escape', 'mousemove', String(x), String(y), 'click', '3']);
        await pause(PAUSE);
        tell(display, ['key', ...keys]);
        for (let waited = 0; !isDone() && waited < LONG_PAUSE; waited += PAUSE) await pause(PAUSE);
      }
    },
    close: () => void server.kill(),
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tell(display: string, what: string[]): void {
  const env = { ...process.env, DISPLAY: display };
  const { status, stderr } = spawnSync('xdotool', what, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool: ${stderr}`);
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
