/**
 * A policy file goes in; sentence by sentence comes out which patterns were triggered, which matched, and what took a match back.
 *   npm run explain -- FILE [--clause ID]
 *   npm run explain -- --text 'We do not sell …' [--clause ID]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { library } from '../src/clauses/registry.ts';
import { matchClauses, type Trace } from '../src/core/match.ts';
import { splitSentences } from '../src/core/sentences.ts';
import { documentFromText } from '../src/core/text-document.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { clause: { type: 'string' }, text: { type: 'string' }, matches: { type: 'boolean', default: false } },
});
if (values.text === undefined && positionals.length === 0) {
  console.error(
    "usage: npm run explain -- FILE [--clause ID] [--matches]\n       npm run explain -- --text 'A sentence.' [--clause ID]",
  );
  process.exit(2);
}
const document = documentFromText(values.text ?? readFileSync(positionals[0]!, 'utf8'));
const sentences = splitSentences(document);
const traces = new Map<object, Trace[]>();
matchClauses(document, sentences, library, (t) => {
  const of = traces.get(t.sentence);
  if (of) of.push(t);
  else traces.set(t.sentence, [t]);
});
for (const sentence of sentences) {
  const of = (traces.get(sentence) ?? []).filter(
    (t) => (!values.clause || t.clause.id === values.clause) && (!values.matches || t.outcome === 'matched'),
  );
  if ((values.clause || values.matches) && of.length === 0) continue;
  const lead = sentence.leadIn
    ? `  « ${document.text.slice(sentence.leadIn.start, sentence.leadIn.end).slice(-80)}`
    : '';
  console.log(
    `\n[${sentence.block.kind}${sentence.isQuestion ? ', question' : ''}] ${document.text.slice(sentence.start, sentence.end)}${lead}`,
  );
  for (const t of of) console.log(`    ${t.outcome.padEnd(13)} ${t.clause.id} / ${t.pattern.name}`);
}
