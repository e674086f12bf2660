/**
 * A regular expression goes in; recheck's verdict comes out, with an attack where it knows one. Verdicts that take long stand in
 * judged-expressions.json: the same version with the same seed always says the same. `JUDGE_ANEW=1` asks about all and notes them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import packages from '../../package.json' with { type: 'json' };
import type { ShippedExpression } from './shipped-expressions.ts';

export type Attack = Pick<
  NonNullable<Extract<Diagnostics, { status: 'vulnerable' }>['attack']>,
  'pumps' | 'suffix' | 'pattern'
>;

export interface Verdict {
  status: Diagnostics['status'];
  attack: Attack | null;
}

interface Record extends Verdict {
  source: string;
  flags: string;
}

const FILE = 'test/hostile/judged-expressions.json';
const TOOL = `recheck ${packages.devDependencies.recheck}`;
const TIME_LIMIT = 120_000;
/** Quicker ones are asked each time. In milliseconds. */
const QUICK = 300;

export const isAnew = process.env.JUDGE_ANEW === '1';
const noted = new Map<string, Record>();
if (!isAnew && existsSync(FILE)) {
  const { tool, records } = JSON.parse(readFileSync(FILE, 'utf8')) as { tool: string; records: Record[] };
  if (tool === TOOL) for (const record of records) noted.set(keyOf(record), record);
}

export async function judge({ source, flags }: ShippedExpression): Promise<Verdict> {
  const known = noted.get(keyOf({ source, flags }));
  if (known) return known;
  const started = performance.now();
  const answer = await check(source, flags, { timeout: TIME_LIMIT, randomSeed: 1 });
  const attack = answer.status === 'vulnerable' ? partsOf(answer.attack) : null;
  if (isAnew && performance.now() - started > QUICK)
    noted.set(keyOf({ source, flags }), { source, flags, status: answer.status, attack });
  return { status: answer.status, attack };
}

export function noteVerdicts(): void {
  const records = [...noted.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ tool: TOOL, records }, null, 2)}\n`);
}

function keyOf({ source, flags }: { source: string; flags: string }): string {
  return `/${source}/${flags}`;
}

function partsOf({ pumps, suffix, pattern }: Attack): Attack {
  return { pumps: pumps.map(({ prefix, pump, bias }) => ({ prefix, pump, bias })), suffix, pattern };
}
