import { describe, expect, it } from 'vitest';
import { polarityAt } from '../../src/core/negation.ts';
import { readWords } from '../../src/core/words.ts';

/** The anchor is the word in ⟦ ⟧. */
function polarity(marked: string): string {
  const at = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const words = readWords(text, 0, text.length);
  return polarityAt(
    words,
    words.starts.findIndex((s) => s >= at),
  );
}

describe('denied', () => {
  it.each([
    'We do not ⟦sell⟧ your data.',
    "We don't ⟦sell⟧ your data.",
    'We never ⟦sell⟧ your data.',
    'We will never knowingly ⟦sell⟧ your data.',
    'We do not rent, ⟦sell⟧, barter or trade e-mail addresses.',
    'We do not rent, sell, barter or ⟦trade⟧ e-mail addresses.',
    'Korg pledges that it will not sell, share, rent or otherwise ⟦transfer⟧ your information.',
    'We do not use your data for ads, nor do we ⟦sell⟧ it.',
    'Neither we nor our partners ⟦sell⟧ your data.',
    'Your data will not be ⟦sold⟧ to anyone.',
    'No personal information is ⟦sold⟧ or shared with third parties.',
    'None of your data is ever ⟦sold⟧.',
    'We are not in the business of ⟦selling⟧ personal information to others.',
    'We do not allow third parties to ⟦collect⟧ your data on our site.',
    'We refuse to ⟦sell⟧ your data.',
    'We operate the shop without ⟦selling⟧ your data.',
    'We ⟦share⟧ no personal information with advertisers.',
    'harman does not and will not ⟦sell⟧ personal information',
    'Under no circumstances will we ⟦sell⟧ your data.',
    'At no stage do we ⟦sell⟧ your data.',
    'None of the data we hold is ⟦sold⟧.',
    'We cannot and will not ⟦disclose⟧ your address.',
    'We have not ⟦sold⟧ personal information in the preceding twelve months.',
    'We do not currently ⟦respond⟧ to browser signals.',
    'We do not intend to ⟦sell⟧ your data.',
    'We do not engage in the ⟦sale⟧ of personal data.',
  ])('%s', (text) => {
    expect(polarity(text)).toBe('denied');
  });
});

describe('affirmed', () => {
  it.each([
    'We ⟦sell⟧ your data.',
    'We may not only use but also ⟦sell⟧ your data.',
    'We ⟦collect⟧ data, including but not limited to your name.',
    'Including but not limited to ads, we ⟦share⟧ your data.',
    'We do not need your consent to ⟦share⟧ your data.',
    'We are not responsible for how partners ⟦use⟧ your data.',
    'We do not charge for it, but we ⟦sell⟧ your data.',
    'Although we do not collect your name, we ⟦share⟧ your address.',
    'Without your consent we may ⟦share⟧ your data.',
    'Without limiting the above, we ⟦share⟧ your data.',
    'We can at any time and without notice ⟦change⟧ this policy.',
    'No matter where you live, we ⟦transfer⟧ your data.',
    'We do not store your card; our processor ⟦stores⟧ it.',
    'If you do not agree, we may ⟦share⟧ your data anyway.',
    'At no stage was this hidden, and we ⟦share⟧ your data.',
    'If you buy from us, we ⟦share⟧ your address with carriers.',
    'You are not required to register, and we ⟦collect⟧ only logs.',
  ])('%s', (text) => {
    expect(polarity(text)).toBe('affirmed');
  });
});

describe('conditional', () => {
  it.each([
    'If we ⟦sell⟧ your data, we will tell you.',
    'You can ask whether we ⟦sell⟧ your data.',
    'We will tell you if we ⟦share⟧ your data.',
  ])('%s', (text) => {
    expect(polarity(text)).toBe('conditional');
  });
});
