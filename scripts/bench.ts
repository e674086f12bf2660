/**
 * Nothing goes in; what grading, reading pages and the extension cost comes out, as ratios that were measured in one run.
 *   npm run bench                            the tables of docs/performance.md and out/bench.json; some minutes
 *   npm run bench -- node                    one part: node, chromium or extension (which wants `npm run build` before)
 * The exit code is 1 where a floor is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { stopwatchHere } from './bench/in-node.ts';
import { readInputs } from './bench/inputs.ts';
import { PARTS, type Part } from './bench/parts.ts';
import { isMissed, type Row, tableOf } from './bench/rows.ts';
import type { WorkName } from './bench/works.ts';

const TITLES: Record<Part, string> = {
  node: 'The engine in Node',
  chromium: 'The engine in a page of Chromium',
  extension: 'The extension in Chromium',
};

async function measure(parts: readonly Part[]): Promise<void> {
  const results: Partial<Record<Part, Row[]>> = {};
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`);
  for (const part of parts) {
    const rows = await PARTS[part](process.argv[1]!);
    results[part] = rows;
    console.log(`\n### ${TITLES[part]}\n\n${tableOf(rows)}`);
  }
  mkdirSync('out', { recursive: true });
  writeFileSync('out/bench.json', `${JSON.stringify(results, null, 2)}\n`);
  const missed = Object.values(results).flat().filter(isMissed);
  for (const { what } of missed) console.error(`missed its floor: ${what}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

/** Milliseconds of the first call of a work in this process. */
async function printCold(work: WorkName): Promise<void> {
  process.stdout.write(String(await stopwatchHere(await readInputs())(work, 1)));
}

const args = process.argv.slice(2);
const isPart = (name: string): name is Part => name in PARTS;
if (args[0] === 'cold') await printCold(args[1] as WorkName);
else {
  const unknown = args.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`);
  await measure(args.length > 0 ? args.filter(isPart) : (Object.keys(PARTS) as Part[]));
}
