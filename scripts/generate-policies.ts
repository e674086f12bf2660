/**
 * Our own labelled sentences go in; made-up policies come out, one JSON object a line, the same for the same seed.
 *   npm run --silent generate -- --count 10000 --seed 1 [--html] > policies.jsonl
 * They say contradictory things and have more clauses a page than real policies: they measure speed, not accuracy.
 */
import { parseArgs } from 'node:util';
import { pageOf, readPassages, writePolicy } from './make-policies.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    html: { type: 'boolean', default: false },
  },
});
const passages = readPassages();
for (let n = 0; n < Number(values.count); n++) {
  const policy = writePolicy(passages, Number(values.seed), n);
  const id = `made-up-${n}`;
  const line = values.html
    ? { id, html: pageOf(policy), url: `https://shop-${n}.example/privacy` }
    : { id, text: policy };
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise((drained) => process.stdout.once('drain', drained));
}
