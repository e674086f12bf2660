/** The words of the command line go in, what they ask for comes out, or a message that says what to write instead. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Letter } from '../core/report.ts';
import { InputError } from './input-error.ts';

export const USAGE = `usage: privacy-grader FILE…            a readable report of each .txt, .md or .html file
       privacy-grader --ledger FILE…   with every point of the grade
       privacy-grader --json FILE      the whole report as JSON
       privacy-grader --jsonl [--text] one JSON object a line on standard input, one answer a line

of files
  --format sarif|json|md|html|csv  the reports in this format: one file to standard output
  --out DIR                    … or each as a file in this folder
  --fail-under LETTER          exit code 1 where a grade is worse than this, or there is none

of --jsonl
  --jobs N|auto                threads; auto: one per core (1)
  --unordered                  answers as they come, not in the order of the lines
  --skip-ids FILE              leaves out these ids: one a line, or the answers of an earlier run
  --quiet                      no progress on the terminal

  --version, --help
In a clone of the project, write 'npm run --silent grade --' for 'privacy-grader'.`;

export const FORMATS = ['text', 'sarif', 'json', 'md', 'html', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Letters that a grade can be under. */
const MARKS: readonly Letter[] = ['A', 'B', 'C', 'D'];

export interface FilesOptions {
  do: 'grade-files';
  files: string[];
  format: Format;
  ledger: boolean;
  out: string | null;
  failUnder: Letter | null;
}

export interface LinesOptions {
  do: 'grade-lines';
  text: boolean;
  jobs: number;
  unordered: boolean;
  skipIds: string | null;
  quiet: boolean;
}

export type Options = FilesOptions | LinesOptions | { do: 'help' } | { do: 'version' };

const SWITCH = { type: 'boolean', default: false } as const;
const OF_FILES = ['json', 'ledger', 'format', 'out', 'fail-under'] as const;
const OF_LINES = ['text', 'jobs', 'unordered', 'skip-ids', 'quiet'] as const;

function readWords(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: SWITCH,
        jsonl: SWITCH,
        text: SWITCH,
        ledger: SWITCH,
        format: { type: 'string' },
        out: { type: 'string' },
        'fail-under': { type: 'string' },
        jobs: { type: 'string' },
        unordered: SWITCH,
        'skip-ids': { type: 'string' },
        quiet: { ...SWITCH, short: 'q' },
        version: SWITCH,
        help: { ...SWITCH, short: 'h' },
      },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${USAGE}`);
  }
}

type Values = ReturnType<typeof readWords>['values'];

export function readOptions(args: string[]): Options {
  const { values, positionals } = readWords(args);
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const strangers = (values.jsonl ? OF_FILES : OF_LINES).filter((name) => values[name]);
  if (values.jsonl) {
    if (strangers.length > 0) throw new InputError(`--${strangers[0]} is for files. With --jsonl leave it out.`);
    if (positionals.length > 0)
      throw new InputError(`--jsonl reads standard input: privacy-grader --jsonl < ${positionals[0]}`);
    return readLinesOptions(values);
  }
  if (strangers.length > 0) throw new InputError(`--${strangers[0]} goes with --jsonl only.`);
  if (positionals.length === 0) throw new InputError(USAGE);
  return readFilesOptions(values, positionals);
}

function readLinesOptions(values: Values): LinesOptions {
  return {
    do: 'grade-lines',
    text: values.text,
    jobs: readJobs(values.jobs ?? '1'),
    unordered: values.unordered,
    skipIds: values['skip-ids'] ?? null,
    quiet: values.quiet,
  };
}

function readJobs(word: string): number {
  if (word === 'auto') return availableParallelism();
  const jobs = Number(word);
  if (!/^\d+$/.test(word) || jobs < 1 || jobs > 1024)
    throw new InputError(`--jobs ${word}: give a number from 1 to 1024, or 'auto' for one thread per core.`);
  return jobs;
}

function readFilesOptions(values: Values, files: string[]): FilesOptions {
  const format = values.json ? 'json' : (values.format ?? 'text');
  if (!isFormat(format) || (values.json && values.format !== undefined && values.format !== 'json'))
    throw new InputError(`--format ${values.format}: choose one of ${FORMATS.join(', ')}.`);
  if (values.ledger && format !== 'text') throw new InputError(`--ledger is for the text report; ${format} has it.`);
  const out = values.out ?? null;
  if (values.json && files.length !== 1 && out === null)
    throw new InputError('--json takes one file. For many, use --jsonl.');
  if (['json', 'md', 'html'].includes(format) && files.length !== 1 && out === null)
    throw new InputError(`--format ${format} takes one file. For many, name a folder: --out reports`);
  const failUnder = values['fail-under'] ?? null;
  if (failUnder !== null && !isMark(failUnder))
    throw new InputError(`--fail-under ${failUnder}: choose one of ${MARKS.join(', ')}.`);
  return { do: 'grade-files', files, format, ledger: values.ledger, out, failUnder };
}

function isFormat(word: string): word is Format {
  return FORMATS.some((format) => format === word);
}

function isMark(word: string): word is Letter {
  return MARKS.some((mark) => mark === word);
}
