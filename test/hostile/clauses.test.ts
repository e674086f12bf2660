/** No clause is slow on any text made of its own words: each is timed alone on a short and on a long one. */
import { describe, expect, it } from 'vitest';
import { clauses, lexicon } from '../../src/clauses/registry.ts';
import { buildLibrary } from '../../src/core/clause-library.ts';
import { matchClauses } from '../../src/core/match.ts';
import { readClauses } from '../../src/core/read-clauses.ts';
import { LONGEST_SENTENCE, splitSentences } from '../../src/core/sentences.ts';
import { documentFromText } from '../../src/core/text-document.ts';
import { leastGrowth } from './least-growth.ts';
import { processorTime } from './processor-time.ts';

const SHORT = 10_000;
const LONG = 160_000;
/** Linear is 1, a square would be 16. */
const MOST_GROWTH = 5;
/** What the longest sentence may cost one clause. In milliseconds. */
const MOST_PER_SENTENCE = 10;

/** The words in an order that looks like chance and is always the same, without a stop. */
function shuffledText(words: readonly string[], length: number): string {
  const parts: string[] = [];
  let seed = 1;
  for (let total = 0; total < length; total += parts.at(-1)!.length + 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    parts.push(words[(seed >>> 16) % words.length]!);
  }
  return parts.join(' ');
}

describe.each(clauses)('$id', (clause) => {
  const source = readClauses([clause], lexicon);
  const library = buildLibrary(source);
  const words = [...source.words];
  const timing = (text: string) => {
    const document = documentFromText(text);
    const sentences = splitSentences(document);
    return () => processorTime(() => matchClauses(document, sentences, library)).ms;
  };

  it.each([
    ['its words in any order', (length: number) => shuffledText(words, length)],
    ['each of its words over and over', (length: number) => repeatEach(words, length)],
  ])('is found in linear time in %s', (_, make) => {
    const text = make(LONG);
    const [short, long] = [timing(make(SHORT)), timing(text)];
    expect(leastGrowth({ short, long, ratio: LONG / SHORT, wanted: MOST_GROWTH })).toBeLessThan(MOST_GROWTH);
    const sentences = text.split(' ').length / LONGEST_SENTENCE;
    expect(Math.min(long(), long()) / sentences).toBeLessThan(MOST_PER_SENTENCE);
  });
});

/** A run of every word, so long that whole sentences are one word. */
function repeatEach(words: readonly string[], length: number): string {
  const share = length / words.length;
  return words.map((word) => `${word} `.repeat(Math.max(1, Math.floor(share / (word.length + 1))))).join('');
}
