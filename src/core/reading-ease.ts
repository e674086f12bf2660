/** The sentences of an English text go in; how easy they are to read comes out: Flesch Reading Ease, from 0 (hardest) to 100. */
import type { Sentence } from './sentences.ts';

/** In shorter texts a single long word moves the figure. */
const FEWEST_WORDS = 100;

/**
 * R. Flesch, 'A new readability yardstick', Journal of Applied Psychology 32 (1948): 206.835 - 1.015 × words a sentence
 * - 84.6 × syllables a word. Headings are no sentences. Null where there is too little to measure.
 */
export function readingEase(sentences: readonly Sentence[]): number | null {
  let words = 0;
  let syllables = 0;
  let count = 0;
  for (const { block, words: own } of sentences) {
    const read = block.kind === 'heading' ? [] : own.norms.filter((norm) => /[a-z]/.test(norm));
    if (read.length === 0) continue;
    count += 1;
    words += read.length;
    for (const norm of read) syllables += syllablesOf(norm);
  }
  if (words < FEWEST_WORDS) return null;
  const ease = 206.835 - 1.015 * (words / count) - 84.6 * (syllables / words);
  return Math.round(Math.min(100, Math.max(0, ease)));
}

const isVowel = (code: number): boolean => 'aeiouy'.includes(String.fromCharCode(code));

/** Groups of vowels, but for an 'e' or 'ed' at the end that nobody speaks: right for nine English words of ten. */
export function syllablesOf(word: string): number {
  let groups = 0;
  for (let i = 0; i < word.length; i++)
    if (isVowel(word.charCodeAt(i)) && (i === 0 || !isVowel(word.charCodeAt(i - 1)))) groups += 1;
  const isSilent = /(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$/.test(word);
  return Math.max(1, groups - Number(isSilent));
}
