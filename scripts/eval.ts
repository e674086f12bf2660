/**
 * The yardsticks beside the project go in; the change against docs/accuracy.md is printed and the file written anew,
 * and with it src/clauses/measured-precision.json (how often each clause's firings were right where readers judged them).
 *   npm run eval            both yardsticks
 *   npm run eval -- --text  only the texts
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clauses, library } from '../src/clauses/registry.ts';
import { gradePolicy } from '../src/core/grade-policy.ts';
import { documentFromText } from '../src/core/text-document.ts';
import { textFingerprint } from '../src/core/text-fingerprint.ts';
import { wilsonLower } from '../src/core/wilson.ts';
import { corpusFolder, type Labelled, readCorpus } from './corpus.ts';

const { values } = parseArgs({ options: { text: { type: 'boolean', default: false } } });
const page = 'docs/accuracy.md';
const precisionFile = 'src/clauses/measured-precision.json';
/** Sets in which every firing of a labelled clause was judged, right or wrong. */
const JUDGED_SETS = ['seeds', 'retail', 'opp-policies', 'privee'];
/** Firings that we read ourselves where no label says: the clause, the set and text, the quote's fingerprint, the verdict. */
const judgedFlags = 'fixtures/judged-flags.jsonl';

if (!existsSync(corpusFolder)) {
  console.log(
    `There is no ${corpusFolder}: nothing to measure against. The floors of npm test need nothing from outside.`,
  );
  process.exit(0);
}

type Figures = Record<string, number>;

function yardstick(script: string, folder: string, grader: string[]): Record<string, Record<string, unknown>> {
  const run = spawnSync(
    'node',
    [`../shared/tools/${script}`, '--json', folder, 'npm', 'run', '--silent', 'grade', '--', ...grader],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr.slice(-800)}`);
  return JSON.parse(run.stdout) as Record<string, Record<string, unknown>>;
}

function flatten(summary: Record<string, Record<string, unknown>>): Figures {
  const figures: Figures = {};
  for (const [set, values_] of Object.entries(summary))
    for (const [name, value] of Object.entries(values_)) {
      if (name === 'per') continue;
      if (typeof value === 'number') figures[`${set} | ${name}`] = value;
      else if (value && typeof value === 'object')
        for (const [key, n] of Object.entries(value)) if (typeof n === 'number') figures[`${set} | ${name} ${key}`] = n;
    }
  return figures;
}

const shown = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(3));

function lastRecorded(): Figures {
  const figures: Figures = {};
  if (!existsSync(page)) return figures;
  for (const line of readFileSync(page, 'utf8').split('\n')) {
    const row = /^\| ([\w-]+) \| ([^|]+) \| (-?[\d.]+) \|$/.exec(line);
    if (row) figures[`${row[1]} | ${row[2]!.trim()}`] = Number(row[3]);
  }
  return figures;
}

interface Precision {
  right: number;
  judged: number;
}

function measurePrecision(): Record<string, Precision> {
  const measured: Record<string, Precision> = Object.fromEntries(clauses.map((c) => [c.id, { right: 0, judged: 0 }]));
  const verdicts = readVerdicts();
  const sets = new Set([...verdicts.keys()].map((key) => key.split(' ')[1]!.split(':')[0]!));
  for (const [set, records] of readCorpus([...new Set([...JUDGED_SETS, ...sets])]))
    for (const record of records)
      for (const { id, evidence } of gradePolicy(documentFromText(record.text), library, { trustKind: true }).clauses) {
        const right = JUDGED_SETS.includes(set) ? labelOf(record, id) : undefined;
        const read = evidence.map((e) => verdicts.get(verdictKey(id, `${set}:${record.id}`, textFingerprint(e.quote))));
        const verdict = right ?? read.find((v) => v !== undefined);
        if (verdict === undefined) continue;
        measured[id]!.judged++;
        if (verdict) measured[id]!.right++;
      }
  return measured;
}

const labelOf = ({ present, absent }: Labelled, id: string): boolean | undefined =>
  present.includes(id) ? true : absent.includes(id) ? false : undefined;

const verdictKey = (clause: string, text: string, quote: string): string => `${clause} ${text} ${quote}`;

function readVerdicts(): Map<string, boolean> {
  const lines = readFileSync(judgedFlags, 'utf8').split('\n').filter(Boolean);
  const flags = lines.map((l) => JSON.parse(l) as { clause: string; text: string; quote: string; right: boolean });
  return new Map(flags.map(({ clause, text, quote, right }) => [verdictKey(clause, text, quote), right]));
}

const MARK = '<!-- written by npm run eval: do not edit below -->';

function writePage(figures: Figures, measured: Record<string, Precision>): void {
  const head = existsSync(page) ? readFileSync(page, 'utf8').split(MARK)[0]! : '# Accuracy\n\n';
  const rows = Object.entries(figures).map(([key, n]) => `| ${key} | ${shown(n)} |`);
  const clauseRows = Object.entries(measured).map(
    ([id, { right, judged }]) =>
      `| ${id} | ${right} of ${judged} | ${judged < 10 ? 'unmeasured' : wilsonLower(right, judged).toFixed(2)} |`,
  );
  writeFileSync(
    page,
    `${head}${MARK}\n\n## Figures\n\n| set | figure | value |\n|---|---|---|\n${rows.join('\n')}\n\n## Precision of each clause\n\nFirings that readers judged (the labels of ${JUDGED_SETS.join(', ')}, and our own reading in ${judgedFlags}), and the lower end of the 95 % Wilson interval.\n\n| clause | right | at least |\n|---|---|---|\n${clauseRows.join('\n')}\n`,
  );
}

const before = lastRecorded();
const measured = measurePrecision();
writeFileSync(
  precisionFile,
  `{\n${Object.entries(measured)
    .map(([id, m]) => `  "${id}": { "right": ${m.right}, "judged": ${m.judged} }`)
    .join(',\n')}\n}\n`,
);
const figures = {
  ...flatten(yardstick('score.mjs', '../shared/corpus/text', ['--jsonl'])),
  ...(values.text ? {} : flatten(yardstick('score-pages.mjs', '../shared/corpus/pages', ['--jsonl', '--text']))),
};
for (const [key, n] of Object.entries(figures)) {
  const old = before[key];
  const change = old === undefined ? 'new' : Math.abs(n - old) < 0.0005 ? '' : `${n > old ? '+' : ''}${shown(n - old)}`;
  console.log(`${key.padEnd(60)} ${shown(n).padStart(8)}  ${change}`);
}
if (values.text)
  for (const [key, n] of Object.entries(before)) if (/^(extraction|detection|links) /.test(key)) figures[key] = n;
writePage(figures, measured);
console.log(`written: ${page}, ${precisionFile}`);
