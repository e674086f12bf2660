/**
 * Nothing goes in; how fast policies are graded comes out, as ratios measured in one run, so that the machine's speed drops out.
 *   npm run bench     prints the table of docs/performance.md and writes out/bench.json; exit code 1 where a floor is missed
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise/three';
import { clauses, lexicon, library, source } from '../src/clauses/registry.ts';
import { parseHtml } from '../src/cli/parse-html.ts';
import { buildLibrary } from '../src/core/clause-library.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { packLibrary } from '../src/core/pack-library.ts';
import { readClauses } from '../src/core/read-clauses.ts';
import { documentFromText } from '../src/core/text-document.ts';
import { unpackLibrary } from '../src/core/unpack-library.ts';
import { isPolicyPage } from '../src/extract/is-policy-page.ts';

type Work = () => unknown;

/** Two kinds of work whose times are compared; `atMost` what we hold, `goal` what we are after, both as ratios. */
interface Row {
  what: string;
  work: Work;
  per: Work;
  atMost?: number;
  goal?: number;
}

const ROUNDS = 15;
/** Processor time that a kind of work gets in each round, at least. In milliseconds. */
const SHARE = 60;

const readSeed = (name: string) => readFileSync(`fixtures/seeds/${name}.txt`, 'utf8');
const seeds = ['harman', 'kasperek', 'korg', 'koss'].map(readSeed).join('\n\n');
/** A policy of this many kilobytes: the seeds, one after the other, as often as it takes. */
const policyOf = (kilobytes: number) =>
  seeds.repeat(Math.ceil((kilobytes * 1024) / seeds.length)).slice(0, kilobytes * 1024);

function grading(text: string): Work {
  const document = documentFromText(text);
  return () => gradePolicy(document, library);
}

function characterLoop(text: string): Work {
  return () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
}

function walk(node: Node): number {
  let length = node.nodeValue?.length ?? 0;
  for (let child = node.firstChild; child; child = child.nextSibling) length += walk(child);
  return length;
}

function rows(): Row[] {
  const harman = readSeed('harman');
  const html = readFileSync('fixtures/not-policies/terms-of-service.html', 'utf8');
  const url = 'https://shop.example/terms';
  const page = parseHtml(html, url);
  const packed = JSON.stringify(packLibrary(source));
  return [
    {
      what: 'grading the Harman seed / full compromise parse',
      work: grading(harman),
      per: () => nlp(harman),
      atMost: 1 / 6,
      goal: 1 / 15,
    },
    {
      what: 'grading 50 KB / bare character loop',
      work: grading(policyOf(50)),
      per: characterLoop(policyOf(50)),
      atMost: 350,
      goal: 100,
    },
    {
      what: 'grading 700 KB / grading 70 KB',
      work: grading(policyOf(700)),
      per: grading(policyOf(70)),
      atMost: 12,
      goal: 10.5,
    },
    {
      what: 'is it a policy page: terms of service / parsing the page',
      work: () => isPolicyPage(page, url),
      per: () => parseHtml(html, url),
    },
    {
      what: 'is it a policy page: terms of service / visiting its nodes',
      work: () => isPolicyPage(page, url),
      per: () => walk(page),
    },
    {
      what: 'library from packed data / from clause files',
      work: () => buildLibrary(unpackLibrary(JSON.parse(packed))),
      per: () => buildLibrary(readClauses(clauses, lexicon)),
    },
  ];
}

/** Milliseconds of processor time per call. A busy machine takes others' time, not ours. */
function timeOf(work: Work): number {
  const started = process.cpuUsage();
  let spent = 0;
  let calls = 0;
  for (; spent < SHARE; calls++) {
    work();
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1000;
  }
  return spent / calls;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Both kinds of work in turn, so that what slows the machine slows both. */
function compare({ what, work, per, atMost, goal }: Row) {
  const cold = timeOf(work) / timeOf(per);
  const rounds = Array.from({ length: ROUNDS }, () => ({ work: timeOf(work), per: timeOf(per) }));
  const ratio = median(rounds.map((r) => r.work / r.per));
  return {
    what,
    ms: median(rounds.map((r) => r.work)),
    per: median(rounds.map((r) => r.per)),
    ratio,
    cold,
    atMost,
    goal,
  };
}

/** '12.3', or '1/12.3' below one. */
function spell(ratio: number | undefined): string {
  if (ratio === undefined) return '';
  const [value, sign] = ratio < 1 ? [1 / ratio, '1/'] : [ratio, ''];
  return sign + Number(value.toFixed(value < 20 ? 1 : 0));
}

const results = rows().map(compare);
console.log('| work | ms | per | ratio | floor | goal |\n|---|---|---|---|---|---|');
for (const { what, ms, per, ratio, atMost, goal } of results)
  console.log(
    `| ${what} | ${ms.toPrecision(3)} | ${per.toPrecision(3)} | ${spell(ratio)} | ${spell(atMost)} | ${spell(goal)} |`,
  );
const missed = results.filter(({ ratio, atMost }) => atMost !== undefined && ratio > atMost);
for (const { what } of missed) console.log(`missed its floor: ${what}`);
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = missed.length ? 1 : 0;
