/** Cells of CSV files: whatever a page wrote comes back as the same words, and never as a formula. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { cleanText } from '../../src/export/clean-text.ts';
import { csv, csvCell } from '../../src/export/csv-cell.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';

/** A reader by RFC 4180, for one file without its mark. */
function readCsv(file: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, content, end] of file.matchAll(cell)) {
    rows.at(-1)!.push(content!.startsWith('"') ? content!.slice(1, -1).replaceAll('""', '"') : content!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://evil.example","Win")', '"\'=HYPERLINK(""http://evil.example"",""Win"")"'],
    ['+49 30', "'+49 30"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "' =1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', 'two lines'],
    ['plain', 'plain'],
  ])('%j becomes %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('keeps numbers numbers and leaves out what is not there', () => {
    expect([csvCell(-2.5), csvCell(0), csvCell(null)]).toEqual(['-2.5', '0', '']);
  });
});

describe('a file', () => {
  // Other files share these words.
  afterEach(() => setTextSource(textFromMessages(messages)));

  it.each([
    ['en', '\ufeffa,-2.5,"b;c"\r\n'],
    ['de', '\ufeffa;-2,5;"b;c"\r\n'],
    ['fr', '\ufeffa;-2,5;"b;c"\r\n'],
    ['ja', '\ufeffa,-2.5,"b;c"\r\n'],
  ])('is parted as spreadsheets in %s expect it, and numbers are numbers there', (tag, file) => {
    setTextSource((key) => (key === 'languageTag' ? tag : ''));
    expect(csv([['a', -2.5, 'b;c']])).toBe(file);
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t a') }));

  it('gives back the words of every cell, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const file = csv(rows);
        expect(file.startsWith('\ufeff')).toBe(true);
        const read = readCsv(file.slice(1));
        expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        const words = (cell: string) => cleanText(cell);
        expect(
          read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, ''))),
        ).toEqual(
          rows.map((row) => row.map(words).map((cell) => cell.replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, ''))),
        );
      }),
    );
  });
});
