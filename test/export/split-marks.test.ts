import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenQuote, splitMarks } from '../../src/export/split-marks.ts';
import { evidence } from '../popup/sample-reports.ts';

describe('pieces of a quote', () => {
  it('are the marked and the other words in order', () => {
    expect(splitMarks(evidence('We [[sell]] and [[rent]] data'))).toEqual([
      { text: 'We ', marked: false },
      { text: 'sell', marked: true },
      { text: ' and ', marked: false },
      { text: 'rent', marked: true },
      { text: ' data', marked: false },
    ]);
  });

  it('join to the very quote, whatever the marks are', () => {
    const span = fc.record({ start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(span), (quote, marks) => {
        const pieces = splitMarks({ ...evidence(quote), quote, start: 10, end: 10 + quote.length, marks });
        expect(pieces.map(({ text }) => text).join('')).toBe(quote);
      }),
    );
  });
});

describe('shortened quote', () => {
  const long = evidence(`${'Before it. '.repeat(60)}We [[sell your data]] to anyone.${' After it.'.repeat(60)}`);

  it('is null where the quote is short', () => {
    expect(shortenQuote(evidence('We [[sell]] data'), 100)).toBeNull();
  });

  it('keeps the marked words, and the rest of it stands in the quote as it is', () => {
    const pieces = shortenQuote(long, 160) ?? [];
    expect(pieces.find(({ marked }) => marked)?.text).toBe('sell your data');
    const text = pieces.map((piece) => piece.text).join('');
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(long.quote).toContain(text.slice(2, -2));
    expect(text.length).toBeLessThan(220);
  });

  it('copes with text without spaces', () => {
    const text = shortenQuote(evidence(`${'x'.repeat(900)}[[${'y'.repeat(50)}]]`), 160);
    expect(text?.map((piece) => piece.text).join('')).toContain('y'.repeat(50));
  });
});
