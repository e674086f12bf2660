/**
 * A pattern in match syntax goes in; every hit with its sentence comes out.
 *   npm run try -- 'PATTERN' [FILES…]     without files: the seeds, and the labelled sets where they are beside the project
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { lexicon } from '../src/clauses/registry.ts';
import { Program } from '../src/core/compile-pattern.ts';
import { polarityAt } from '../src/core/negation.ts';
import { wordsOf } from '../src/core/pattern-tree.ts';
import { readPattern } from '../src/core/read-pattern.ts';
import { findPattern } from '../src/core/run-pattern.ts';
import { splitSentences } from '../src/core/sentences.ts';
import { documentFromText } from '../src/core/text-document.ts';
import { Vocabulary } from '../src/core/vocabulary.ts';
import { corpusFolder, readCorpus } from './corpus.ts';

const [pattern, ...files] = process.argv.slice(2);
if (!pattern) {
  console.error("usage: npm run try -- 'PATTERN' [FILES…]");
  process.exit(2);
}
const tree = readPattern(pattern, lexicon);
const vocabulary = new Vocabulary(wordsOf([tree]));
const program = new Program(tree, vocabulary);

function search(name: string, text: string): number {
  let hits = 0;
  for (const sentence of splitSentences(documentFromText(text))) {
    const span = findPattern(
      program,
      sentence.words.norms.map((w) => vocabulary.idOf(w)),
    );
    if (!span) continue;
    hits++;
    const { starts, ends } = sentence.words;
    const from = starts[span.first]!;
    const to = ends[span.last]!;
    const before = text.slice(Math.max(sentence.start, from - 120), from);
    const after = text.slice(to, Math.min(sentence.end, to + 120));
    const polarity = polarityAt(sentence.words, span.anchor);
    console.log(`${name} (${polarity}): ${before}⟦${text.slice(from, to)}⟧${after}`.replace(/\s+/g, ' '));
  }
  return hits;
}

let total = 0;
if (files.length) for (const file of files) total += search(file, readFileSync(file, 'utf8'));
else {
  for (const seed of readdirSync('fixtures/seeds').filter((f) => f.endsWith('.txt')))
    total += search(seed, readFileSync(`fixtures/seeds/${seed}`, 'utf8'));
  if (existsSync(corpusFolder))
    for (const records of readCorpus().values()) for (const r of records) total += search(r.id, r.text);
}
console.log(`${total} sentences`);
