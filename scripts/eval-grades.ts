/**
 * The policies that people rated go in; how our score agrees with them comes out, length taken out, with intervals.
 *   npm run eval:grades            the figures
 *   npm run eval:grades -- --each  every policy with its score and ratings
 *   npm run eval:grades -- --write  writes figures and the seeds' ledgers into docs/grading.md
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import type { LedgerLine, Report } from '../src/core/report.ts';
import { documentFromText } from '../src/core/text-document.ts';
import { shortenQuote, splitMarks } from '../src/export/split-marks.ts';
import { corpusFolder, readCorpus } from './corpus.ts';

interface Rated {
  id: string;
  text: string;
  tosdr: number | null;
  privacyspy: number | null;
}
interface Graded extends Rated {
  score: number | null;
  grade: string | null;
  why: string;
}

const { values } = parseArgs({
  options: { each: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
if (!existsSync(corpusFolder)) {
  console.log(`There is no ${corpusFolder}: nothing to measure against.`);
  process.exit(0);
}

/** Ranks with ties shared, as Spearman's rho asks. */
function ranks(values_: readonly number[]): number[] {
  const order = values_.map((_, i) => i).sort((a, b) => values_[a]! - values_[b]!);
  const result: number[] = [];
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j + 1 < order.length && values_[order[j + 1]!] === values_[order[i]!]) j++;
    for (let k = i; k <= j; k++) result[order[k]!] = (i + j) / 2;
    i = j + 1;
  }
  return result;
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mean = (x.length - 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((u, i) => {
    const v = y[i]!;
    xy += (u - mean) * (v - mean);
    xx += (u - mean) ** 2;
    yy += (v - mean) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Rank correlation of `a` and `b` with `c` held constant. */
function partial(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const ab = spearman(a, b);
  const ac = spearman(a, c);
  const bc = spearman(b, c);
  return (ab - ac * bc) / Math.sqrt((1 - ac * ac) * (1 - bc * bc));
}

/** A small generator with a fixed seed, so that the interval is the same each time. Source: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % bootstrap interval over the policies. */
function interval(rows: readonly Graded[], figure: (rows: readonly Graded[]) => number): string {
  const random = randomFrom(1);
  const drawn: number[] = [];
  for (let n = 0; n < 2000; n++) {
    const value = figure(rows.map(() => rows[Math.floor(random() * rows.length)]!));
    if (Number.isFinite(value)) drawn.push(value);
  }
  drawn.sort((a, b) => a - b);
  const at = (q: number) => drawn[Math.floor(q * (drawn.length - 1))]!.toFixed(2);
  return `${at(0.025)} to ${at(0.975)}`;
}

function gradeOf(record: Rated): Graded {
  const report = gradePolicy(documentFromText(record.text), library, { trustKind: true });
  return { ...record, score: report.score, grade: report.grade, why: report.notGraded?.code ?? '' };
}

const rated = readFileSync(join(corpusFolder, 'grades.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => gradeOf(JSON.parse(l) as Rated));
const shops = [...(readCorpus(['retail', 'seeds']).values() ?? [])]
  .flat()
  .map((r) => gradeOf({ id: r.id, text: r.text, tosdr: null, privacyspy: null }));

if (values.each)
  for (const r of [...rated, ...shops].sort((a, b) => (b.score ?? -1) - (a.score ?? -1)))
    console.log(
      `${String(r.score ?? '–').padStart(4)} ${r.grade ?? '–'}  tosdr ${r.tosdr ?? '–'}  privacyspy ${r.privacyspy ?? '–'}  ${Math.round(r.text.length / 1000)} KB  ${r.id} ${r.why}`,
    );

const figures: string[] = [];
for (const by of ['tosdr', 'privacyspy'] as const) {
  const rows = rated.filter((r) => r.score !== null && r[by] !== null);
  const score = (list: readonly Graded[]) => list.map((r) => r.score!);
  const rating = (list: readonly Graded[]) => list.map((r) => r[by]!);
  const shortness = (list: readonly Graded[]) => list.map((r) => -r.text.length);
  const plain = (list: readonly Graded[]) => spearman(score(list), rating(list));
  const without = (list: readonly Graded[]) => partial(score(list), rating(list), shortness(list));
  figures.push(
    `| ${by} | ${rows.length} | ${plain(rows).toFixed(2)} (${interval(rows, plain)}) | ${without(rows).toFixed(2)} (${interval(rows, without)}) | ${spearman(shortness(rows), rating(rows)).toFixed(2)} |`,
  );
}
const letters = new Map<string, number>();
for (const r of rated) letters.set(r.grade ?? 'none', (letters.get(r.grade ?? 'none') ?? 0) + 1);
const spread = [...letters]
  .sort()
  .map(([l, n]) => `${l} ${n}`)
  .join(', ');

/** The words behind a line, cut around those that the pattern met: what stands between the dots is in the policy, to the letter. */
function quoteOf({ clause, start }: LedgerLine, { clauses, denials }: Report): string {
  const evidence = [...clauses, ...denials].find((c) => c.id === clause)?.evidence.find((e) => e.start === start);
  if (!evidence) return '';
  const pieces = shortenQuote(evidence, 160) ?? splitMarks(evidence);
  const words = pieces.map(({ text, marked }) => (marked ? `**${text}**` : text)).join('');
  return ` “${words.replace(/\s+/g, ' ').replaceAll('|', '\\|')}”`;
}

function ledgerOf(seed: string): string {
  const report = gradePolicy(documentFromText(readFileSync(`fixtures/seeds/${seed}.txt`, 'utf8')), library, {
    trustKind: true,
  });
  const lines = report.ledger.map((l) => `| ${l.points} | ${l.text}${quoteOf(l, report)} |`);
  return `### ${seed[0]!.toUpperCase()}${seed.slice(1)}: ${report.grade}, ${report.score}\n\n| points | for |\n|---|---|\n${lines.join('\n')}\n`;
}

const tables = `## Agreement with people

Spearman's rho of our score with two human ratings, with 95 % bootstrap intervals over the policies. The sets are small.

| rating | policies | rho | length taken out | shortness alone |
|---|---|---|---|---|
${figures.join('\n')}

Letters of the ${rated.length} rated policies: ${spread}.

## The four seed policies

${['koss', 'harman', 'kasperek', 'korg'].map(ledgerOf).join('\n')}`;
console.log(tables.split('## The four')[0]);
console.log(`shops: ${shops.map((r) => `${r.id.replace('retail/', '')} ${r.grade} ${r.score}`).join(', ')}`);
if (values.write) {
  const page = 'docs/grading.md';
  const mark = '<!-- written by npm run eval:grades -- --write: do not edit below -->';
  const head = readFileSync(page, 'utf8').split(mark)[0]!.trimEnd();
  writeFileSync(page, `${head}\n\n${mark}\n\n${tables}`);
}
