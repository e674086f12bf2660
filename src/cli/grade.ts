/** The command line: files or JSON lines go in, reports come out. The README tells the options. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { library } from '../clauses/registry.ts';
import { gradePolicy } from '../core/grade-policy.ts';
import type { Report } from '../core/report.ts';
import { documentFromText } from '../core/text-document.ts';
import { terminalReport } from '../export/terminal.ts';
import { gradeLine } from './grade-line.ts';
import { readPage } from './read-page.ts';

const USAGE = `usage: npm run --silent grade -- FILE…            a readable report of each .txt, .md or .html file
       npm run --silent grade -- --ledger FILE…   with every point of the grade
       npm run --silent grade -- --json FILE      the whole report as JSON
       npm run --silent grade -- --jsonl [--text] one JSON object a line on standard input, one answer a line`;

class InputError extends Error {}

function reportOf(file: string): Report {
  if (!existsSync(file)) throw new InputError(`${file}: there is no such file. Check the path.`);
  const kind = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm'].includes(kind))
    throw new InputError(`${file}: only .txt, .md and .html files can be read. Save the policy as one of these.`);
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${(error as Error).message}). Check that it is a file you may read.`,
    );
  }
  if (kind === '.txt' || kind === '.md') return gradePolicy(documentFromText(content), library, { trustKind: true });
  const page = readPage(content, null);
  return { ...gradePolicy(page.document, library), isPolicy: page.isPolicy };
}

function gradeFiles(files: string[], json: boolean, ledger: boolean): void {
  if (json && files.length !== 1) throw new InputError('--json takes one file. For many, use --jsonl.');
  for (const file of files) {
    const report = reportOf(file);
    if (json) console.log(JSON.stringify(report, null, 2));
    else console.log(`${files.length > 1 ? `== ${file}\n` : ''}${terminalReport(report, { ledger })}`);
  }
}

/** Answers each line as it comes; waits where the reader of our output is slower than we are. */
async function gradeLines(withText: boolean): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = gradeLine(line, withText);
    if ('error' in answer) failed = true;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
  return failed ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        ledger: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${USAGE}`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.jsonl) return gradeLines(values.text);
  if (positionals.length === 0) throw new InputError(USAGE);
  gradeFiles(positionals, values.json, values.ledger);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
