/**
 * Clause ids go in; for each set of the labelled corpora hits, misses and false alarms come out, with the words.
 *   npm run eval:clauses                           one line per clause over all sets
 *   npm run eval:clauses -- ID… [--set retail] [--all]   every miss and false alarm of these clauses; --all: also hits nobody labelled
 */
import { parseArgs } from 'node:util';
import { clauses, library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import type { ReportClause } from '../src/core/report.ts';
import { documentFromText } from '../src/core/text-document.ts';
import { type Labelled, readCorpus } from './corpus.ts';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
  },
});
const width = values.long ? 2000 : 400;

interface Tally {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
  unlabelled: number;
}

const short = (s: string): string => (s.length > width ? `${s.slice(0, width)}…` : s).replace(/\s+/g, ' ');

function show(kind: string, set: string, record: Labelled, clause: string, said: ReportClause | undefined): void {
  if (!wanted.includes(clause)) return;
  const words =
    kind === 'MISS' ? (record.quotes?.[clause] ?? [record.text]) : (said?.evidence ?? []).map((e) => e.quote);
  console.log(`${kind.padEnd(6)} ${clause} [${set}] ${record.id}`);
  for (const w of words.slice(0, 3)) console.log(`         ${short(w)}`);
}

function judge(set: string, record: Labelled, clause: string, said: Map<string, ReportClause>, tally: Tally): void {
  const hit = said.get(clause);
  const groups = (list: string[]) => list.filter((g) => g.split('|').includes(clause));
  const anyHit = (g: string) => g.split('|').some((c) => said.has(c));
  const present = groups(record.present);
  if (present.length) {
    if (present.every(anyHit)) tally.tp++;
    else {
      tally.fn++;
      show('MISS', set, record, clause, undefined);
    }
  } else if (groups(record.absent).length) {
    if (hit) {
      tally.fp++;
      show('FALSE', set, record, clause, hit);
    } else tally.tn++;
  } else if (hit) {
    tally.unlabelled++;
    if (values.all) show('OTHER', set, record, clause, hit);
  }
}

const sets = readCorpus(values.set);
sets.delete('opp-topics');
const rows: string[] = [];
const tallies = new Map<string, Tally>();
const started = performance.now();
for (const [set, records] of sets) {
  for (const record of records) {
    const report = gradePolicy(documentFromText(record.text), library, { trustKind: true });
    const said = new Map(report.clauses.map((c) => [c.id, c]));
    for (const { id } of clauses) {
      const key = `${id} ${set}`;
      const tally = tallies.get(key) ?? { tp: 0, fn: 0, fp: 0, tn: 0, unlabelled: 0 };
      tallies.set(key, tally);
      judge(set, record, id, said, tally);
    }
  }
}
const ids = wanted.length ? wanted : clauses.map((c) => c.id);
for (const id of ids)
  for (const set of sets.keys()) {
    const t = tallies.get(`${id} ${set}`);
    if (t && t.tp + t.fn + t.fp + t.tn + t.unlabelled > 0)
      rows.push(
        `${id.padEnd(40)} ${set.padEnd(13)} hit ${String(t.tp).padStart(3)} miss ${String(t.fn).padStart(3)} false ${String(t.fp).padStart(3)} true silence ${String(t.tn).padStart(3)} unlabelled ${String(t.unlabelled).padStart(3)}`,
      );
  }
console.log(rows.join('\n'));
console.log(`${Math.round(performance.now() - started)} ms`);
