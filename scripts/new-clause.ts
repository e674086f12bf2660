/**
 * A topic and an id go in; a clause file that fails its tests until it is filled in comes out.
 *   npm run new:clause -- TOPIC ID
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { TOPICS, type Topic } from '../src/core/clause.ts';

const [topic, id] = process.argv.slice(2);
if (!topic || !id || !TOPICS.includes(topic as Topic) || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  console.error(
    `usage: npm run new:clause -- TOPIC ID\ntopics: ${TOPICS.join(', ')}\nan id is lower-case words joined by hyphens`,
  );
  process.exit(2);
}
const path = `src/clauses/${topic}/${id}.ts`;
if (existsSync(path)) {
  console.error(`${path} exists already; choose another id or edit that file.`);
  process.exit(2);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `import type { Clause, CounterExample, Example } from '../../core/clause.ts';

export default {
  id: '${id}',
  topic: '${topic}',
  title: '',
  explanation: '',
  stance: 'neutral',
  weight: 'minor',
  patterns: [],
} satisfies Clause;

export const examples: Example[] = [];

export const counterExamples: CounterExample[] = [];
`,
);
console.log(`${path}
1. Fill in title, explanation, stance, weight and patterns; give 4 examples from 2 kinds of source and 3 counter-examples.
2. Add '${id}' to fixtures/clause-ids.json and write fixtures/sentences/${id}.json.
3. npx vitest run test/clauses.test.ts test/library.test.ts -t ${id}`);
