import { describe, expect, it } from 'vitest';
import { library } from '../../src/clauses/registry.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { LONGEST_READ, limitLength } from '../../src/core/limit-length.ts';
import { mergeDocuments } from '../../src/core/merge-documents.ts';
import { documentFromText } from '../../src/core/text-document.ts';

const SENTENCE = 'We sell your personal information to data brokers. ';
const upTo = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);

describe('a text that is too long to be read whole', () => {
  it('is left as it is up to the limit', () => {
    const document = documentFromText(upTo(LONGEST_READ));
    expect(limitLength(document)).toBe(document);
    expect(gradePolicy(document, library)).not.toHaveProperty('readUpTo');
  });

  it('ends between two words, and the report says where', () => {
    const document = documentFromText(upTo(2 * LONGEST_READ));
    const { blocks, readUpTo } = limitLength(document);
    expect(blocks.at(-1)?.end).toBe(readUpTo);
    expect(document.text.slice(readUpTo! - 1, readUpTo! + 1)).toMatch(/\S\s/);
    const report = gradePolicy(document, library, { trustKind: true });
    expect(report.readUpTo).toEqual({ characters: readUpTo, of: 2 * LONGEST_READ });
    expect(report.clauses.map(({ id }) => id)).toContain('sells-personal-data');
  });

  it('ends in no half of a character, where there are no words', () => {
    const limited = limitLength(documentFromText(`x${'🧛'.repeat(LONGEST_READ)}`));
    expect(limited.readUpTo).toBe(LONGEST_READ - 1);
    expect(limited.text.codePointAt(limited.readUpTo! - 2)).toBe('🧛'.codePointAt(0));
  });

  it('names the documents behind the limit as not read', () => {
    const first = { ...documentFromText(upTo(LONGEST_READ + 10)), url: 'https://shop.example/privacy' };
    const cookies = { ...documentFromText('We use cookies.'), url: 'https://shop.example/cookies', title: 'Cookies' };
    const merged = mergeDocuments(first, [{ document: cookies, kind: 'cookie' }]);
    const { documents } = gradePolicy(merged, library, { trustKind: true });
    expect(documents).toMatchObject([
      { read: true, url: 'https://shop.example/privacy' },
      { read: false, url: 'https://shop.example/cookies', title: 'Cookies', code: 'too-large' },
    ]);
  });
});
