/**
 * What the extension survives, as measured: fault, tries, survived. Results of tests go in, the table of docs/reliability.md comes out.
 *   npm run reliability                 tries every fault, stopping the worker at every call (`npm test`: at some), and prints the table
 *   npm run reliability -- --write      the same, into the document
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS, type Fault } from './faults.ts';

interface Row {
  fault: Fault;
  tries: number;
  survived: number;
}

interface Results {
  testResults: { name: string; assertionResults: { ancestorTitles: string[]; status: string }[] }[];
}

const DOCUMENT = 'docs/reliability.md';
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];
const PROJECTS = ['unit', 'e2e'] as const;

function runTests(): void {
  for (const project of PROJECTS) {
    const files = [...new Set(FAULTS.filter((fault) => fault.project === project).map(({ file }) => file))];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(project)}`];
    spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', project, ...reporters, ...files], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, RELIABILITY: 'all' },
    });
  }
}

function resultsOf(project: string): string {
  return join('out', `reliability-${project}.json`);
}

function readRows(): Row[] {
  const results = Object.fromEntries(PROJECTS.map((project) => [project, readResults(resultsOf(project))]));
  return FAULTS.map((fault) => {
    const files = results[fault.project]!.testResults.filter(({ name }) => name.endsWith(fault.file));
    const tests = files
      .flatMap((file) => file.assertionResults)
      .filter((test) => test.ancestorTitles[0] === fault.group);
    return { fault, tries: tests.length, survived: tests.filter(({ status }) => status === 'passed').length };
  });
}

function readResults(file: string): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : { testResults: [] };
}

function tableOf(rows: Row[]): string {
  const lines = rows.map(({ fault, tries, survived }) => `| ${fault.words} | ${tries} | ${survived} |`);
  const [tries, survived] = [sum(rows.map((row) => row.tries)), sum(rows.map((row) => row.survived))];
  return [
    '| fault | tries | survived |',
    '|---|---|---|',
    ...lines,
    `| **All** | **${tries}** | **${survived}** |`,
  ].join('\n');
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What the document claims and the tests do not hold. */
function flawsOf(rows: Row[], document: string): string[] {
  return rows.flatMap(({ fault, tries, survived }) => {
    const claimed = document.split('\n').find((line) => line.startsWith(`| ${fault.words} |`));
    if (claimed === undefined) return [`${DOCUMENT} has no line for '${fault.words}': npm run reliability -- --write`];
    const [, , said] = claimed.split('|').map((cell) => Number(cell));
    if (survived < tries || tries === 0) return [`${fault.words}: ${survived} of ${tries} survived`];
    return tries < said! ? [`${fault.words}: ${tries} tries, and ${DOCUMENT} says ${said}`] : [];
  });
}

const [mode] = process.argv.slice(2);
runTests();
const rows = readRows();
process.stdout.write(`\n${tableOf(rows)}\n`);
const document = readFileSync(DOCUMENT, 'utf8');
if (mode === '--write') {
  const [before = '', rest = ''] = document.split(BEGIN);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${tableOf(rows)}\n${END}${rest.split(END)[1] ?? ''}`);
}
const flaws = mode === '--write' ? [] : flawsOf(rows, document);
for (const flaw of flaws) process.stdout.write(`${flaw}\n`);
process.exitCode = flaws.length === 0 ? 0 : 1;
