/** Reading ease: syllables as they are spoken, the formula as it was published, and nothing where there is too little. */
import { describe, expect, it } from 'vitest';
import { readingEase, syllablesOf } from '../../src/core/reading-ease.ts';
import { splitSentences } from '../../src/core/sentences.ts';
import { documentFromText } from '../../src/core/text-document.ts';

const easeOf = (text: string) => readingEase(splitSentences(documentFromText(text)));

describe('syllables', () => {
  it.each([
    ['we', 1],
    ['use', 1],
    ['used', 1],
    ['while', 1],
    ['data', 2],
    ['able', 2],
    ['cookies', 2],
    ['collected', 3],
    ['privacy', 3],
    ['information', 4],
    ['hmm', 1],
  ])('of %s: %d', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('reading ease', () => {
  it('is that of the formula', () => {
    // Sentences of five words and six syllables: 206.835 - 1.015 × 5 - 84.6 × 6 / 5 = 100.2.
    expect(easeOf('We sell your old data. '.repeat(30))).toBe(100);
    // Ten words and 23 syllables: 206.835 - 1.015 × 10 - 84.6 × 2.3 = 2.1.
    const hard = 'We collect personal information and share information with other advertisers. ';
    expect(easeOf(hard.repeat(12))).toBe(2);
  });

  it('leaves headings out, and short texts unmeasured', () => {
    expect(easeOf('We sell your old data. '.repeat(10))).toBeNull();
    const plain = 'We sell your old data. '.repeat(30);
    expect(easeOf(`# Information Classification Considerations\n\n${plain}`)).toBe(easeOf(plain));
  });
});
