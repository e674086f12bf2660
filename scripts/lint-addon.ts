/** A folder with the built extension goes in; what Mozilla's linter says of it comes out: errors, and warnings that nobody explained. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Warnings that stay, by code and file, with the reason: a reviewer of the store asks for it too. */
export const EXPLAINED: readonly { code: string; file: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // The file that all pages share, named in vite.config.ts.
    file: /^assets\/pages-[\w-]+\.js$/,
    why: 'Preact’s own code for `dangerouslySetInnerHTML`, which we never use: test/architecture.test.ts finds any use in src.',
  },
];

const LINTER = 'node_modules/web-ext/bin/web-ext.js';

interface Message {
  code: string;
  file?: string;
  message: string;
}

interface Messages {
  errors: Message[];
  warnings: Message[];
}

export interface LintResult {
  errors: string[];
  /** Warnings without a reason in EXPLAINED. */
  unexplained: string[];
  /** Reasons in EXPLAINED that nothing needs any more. */
  idle: string[];
}

/** Needs no network. Throws where the linter itself fails. */
export async function lintAddon(folder: string): Promise<LintResult> {
  return judge(await runLinter(folder));
}

export function judge({ errors, warnings }: Messages): LintResult {
  const explains = ({ code, file = '' }: Message) =>
    EXPLAINED.find((reason) => reason.code === code && reason.file.test(file));
  const used = warnings.map(explains);
  return {
    errors: errors.map(describe),
    unexplained: warnings.filter((_, at) => used[at] === undefined).map(describe),
    idle: EXPLAINED.filter((reason) => !used.includes(reason)).map(({ code, file }) => `${code} in ${file.source}`),
  };
}

const describe = ({ code, file, message }: Message): string => `${code}${file ? ` in ${file}` : ''}: ${message}`;

async function runLinter(folder: string): Promise<Messages> {
  const args = [LINTER, 'lint', '--source-dir', resolve(folder), '--output', 'json', '--no-config-discovery'];
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  // It ends with 1 where it found an error of the extension; what it found stands in its output all the same.
  const { stdout } = await run.catch((error: { code?: unknown; stdout?: string }) => {
    if (error.code !== 1 || !error.stdout) throw error;
    return { stdout: error.stdout };
  });
  return JSON.parse(stdout);
}
