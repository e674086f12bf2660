/**
 * The policies that people rated go in; how our score agrees with them comes out, length taken out, with intervals.
 *   npm run eval:grades            the figures
 *   npm run eval:grades -- --each  every policy with its score and ratings
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { documentFromText } from '../src/core/text-document.ts';
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

const { values } = parseArgs({ options: { each: { type: 'boolean', default: false } } });
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

for (const by of ['tosdr', 'privacyspy'] as const) {
  const rows = rated.filter((r) => r.score !== null && r[by] !== null);
  const score = (list: readonly Graded[]) => list.map((r) => r.score!);
  const rating = (list: readonly Graded[]) => list.map((r) => r[by]!);
  const shortness = (list: readonly Graded[]) => list.map((r) => -r.text.length);
  const plain = (list: readonly Graded[]) => spearman(score(list), rating(list));
  const without = (list: readonly Graded[]) => partial(score(list), rating(list), shortness(list));
  console.log(
    `${by} (${rows.length} policies): rho ${plain(rows).toFixed(3)} (${interval(rows, plain)}), length taken out ${without(rows).toFixed(3)} (${interval(rows, without)}), shortness alone ${spearman(shortness(rows), rating(rows)).toFixed(3)}, score with shortness ${spearman(score(rows), shortness(rows)).toFixed(3)}`,
  );
}
const letters = new Map<string, number>();
for (const r of rated) letters.set(r.grade ?? 'none', (letters.get(r.grade ?? 'none') ?? 0) + 1);
console.log(
  `letters of the ${rated.length}: ${[...letters]
    .sort()
    .map(([l, n]) => `${l} ${n}`)
    .join(', ')}`,
);
console.log(`shops: ${shops.map((r) => `${r.id.replace('retail/', '')} ${r.grade} ${r.score}`).join(', ')}`);
