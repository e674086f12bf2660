#!/usr/bin/env node
/** The command line: files or JSON lines go in, reports come out. `--help` tells the options; threads of `--jobs` start here too. */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { InputError } from './input-error.ts';
import { readOptions, USAGE } from './options.ts';

/** What grades is loaded when it is needed: reading the clause library takes a moment. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  switch (options.do) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'version':
      console.log(version);
      return 0;
    case 'grade-lines': {
      const { gradeLines } = await import('./grade-lines.ts');
      return gradeLines(options, new URL(import.meta.url));
    }
    case 'grade-files': {
      const { gradeFiles } = await import('./grade-files.ts');
      return gradeFiles(options, version);
    }
  }
}

async function runMain(): Promise<void> {
  // Whoever reads our answers may have enough of them: `| head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (isMainThread) await runMain();
else await import('./serve-lines.ts');
