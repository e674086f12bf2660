/** Passages are found by their exact words: once, or where they must be; never by words that are near. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPageBlocks } from '../../src/extract/extract-policy.ts';
import { findPassages } from '../../src/extract/find-passages.ts';
import { locatePieces } from '../../src/extract/locate.ts';

const at = (text: string, ...passages: [quote: string, start: number][]) =>
  findPassages(
    text,
    passages.map(([quote, start]) => ({ quote, start })),
  );

describe('passages', () => {
  it('that stand there once are found wherever they have moved', () => {
    expect(at('New words. We sell it.', ['We sell it.', 0])).toEqual([11]);
  });

  it('that have changed by a sign are not found', () => {
    expect(at('We sell it!', ['We sell it.', 0], ['', 0])).toEqual([null, null]);
  });

  it('that stand there twice are found at their old place', () => {
    expect(at('No. Yes. No.', ['No.', 9])).toEqual([9]);
  });

  it('that stand there twice move with those that stand there once', () => {
    expect(at('Hello. No. Yes. No.', ['Yes.', 4], ['No.', 9])).toEqual([11, 16]);
  });

  it('that stand there twice, and nothing tells which is meant, stay open', () => {
    expect(at('Oh, no. Yes. Oh, no.', ['no.', 40])).toEqual([null]);
  });
});

describe('pieces', () => {
  function pieces(html: string, quote: string): string[] {
    const { document } = new Window();
    document.body.innerHTML = html;
    const { text, runs } = readPageBlocks(document as unknown as Document);
    const start = text.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    return locatePieces(runs, start, start + quote.length).map(({ start: from, end }) => {
      expect(from.node).toBe(end.node);
      return from.node.data.slice(from.offset, end.offset);
    });
  }

  it('are one for each text node, with the space between them', () => {
    const html = '<p>First, we collect <b>your name</b> and\n <i>your</i> address. Then more.</p>';
    expect(pieces(html, 'we collect your name and your address.')).toEqual([
      'we collect ',
      'your name',
      ' and\n ',
      'your',
      ' address.',
    ]);
  });

  it('leave out what is no text of the page, and what was not read', () => {
    const html =
      '<table><tr><td>Orders</td><td>ten <script>x</script>years</td></tr><tr><td>a</td><td>b</td></tr></table>';
    expect(pieces(html, 'Orders: ten years')).toEqual(['Orders', 'ten ', 'years']);
  });

  it('go on over signs without width', () => {
    expect(pieces('<p>infor\u00admation is sold</p>', 'information is')).toEqual(['infor\u00admation is']);
  });
});
