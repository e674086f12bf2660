import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, readWords } from '../../src/core/words.ts';
import { fixChance } from './fix-chance.ts';

fixChance();
const norms = (text: string) => readWords(text, 0, text.length).norms;

describe('readWords', () => {
  it.each([
    ["We don't sell; we can't, won't and cannot.", 'we do not sell we can not will not and can not'],
    ["We’ll share the company’s and users' e-mail", 'we will share the company and users email'],
    [
      'third-party opt-out, de-identified non-personal on-line web-site on-site',
      'third party opt out deidentified nonpersonal online website on site',
    ],
    ['the U.S. and US, e.g. this', 'the usa and us eg this'],
    ['and/or Section 1798.83, 10,000 users, 30-day', 'and or section 1798.83 10,000 users 30 day'],
    ['mail privacy@example.com or see https://example.com/a,b or example.com.', 'mail EMAIL or see URL b or URL'],
    ['we s\u200bell your da\u00adta', 'we sell your data'],
    [
      'your first nameyour addressyour date of birth, informationthe product',
      'your first name your address your date of birth information the product',
    ],
    ['Données personnelles', 'données personnelles'],
  ])('%s', (text, expected) => {
    expect(norms(text).join(' ')).toBe(expected);
  });

  it('keeps what stands between the words', () => {
    const { gaps } = readWords('sell, rent; share (all): now', 0, 28);
    expect(gaps).toEqual([0, GAP.comma, GAP.semicolon, GAP.open, GAP.close | GAP.colon]);
  });

  it('gives offsets inside the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { norms: all, starts, ends } = readWords(text, 0, text.length);
        all.forEach((_, i) => {
          expect(starts[i]!).toBeLessThan(ends[i]!);
          expect(ends[i]!).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!);
        });
      }),
    );
  });
});
