import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/core/sentences.ts';
import { documentFromText } from '../../src/core/text-document.ts';

function split(text: string): string[] {
  return splitSentences(documentFromText(text)).map((s) => text.slice(s.start, s.end));
}

describe('splitSentences', () => {
  it.each([
    ['lower case', 'we collect data. we share it with partners. you may opt out.', 3],
    ['abbreviations', 'Koss Corp. and Apple Inc. share it. It is kept in the U.S. for tax. See No. 5 and Art. 6.', 3],
    ['an abbreviation that ends a sentence', 'We are Example Inc. We collect data about you in many ways.', 2],
    ['glued sentences', 'We collect your information.We share it with others.Visit Amazon.com for more.', 3],
    ['quotes and brackets', 'We call it “data.” You call it yours (see above). End of it.', 3],
    ['questions', 'Do we sell your data? No, we never do that.', 2],
    ['bullets in one run', 'We collect: • your name • your address', 3],
  ])('%s', (_name, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('gives every bulleted piece its lead-in', () => {
    const text = 'We collect: • your name • your address';
    const [lead, name, address] = splitSentences(documentFromText(text));
    expect(name!.leadIn).toBe(lead);
    expect(address!.leadIn).toBe(lead);
  });

  it.each([
    ['after a colon', 'We disclose data to: couriers; banks and clubs; the maker.', 4],
    ['with letters', '(a) our couriers; (b) our bank; (c) the maker', 3],
    ['two statements are none', 'Note this: we keep data; we sell none.', 1],
    ['nor are long ones', `We keep: ${'much of what you told us and '.repeat(4)}more; orders; invoices.`, 1],
  ])('cuts a list inside a sentence: %s', (_name, text, count) => {
    const [lead, ...pieces] = splitSentences(documentFromText(`- ${text}`));
    expect(pieces).toHaveLength(count - 1);
    if (text.startsWith('We disclose')) for (const piece of pieces) expect(piece.leadIn).toBe(lead);
  });

  it('reads an answer with the questions before it, but not with one that yes or no answers', () => {
    const [changed, deleted, answer, more] = splitSentences(
      documentFromText('Want it changed? Want it deleted? Just ask. We are there all day.'),
    );
    expect(answer!.leadIn).toBe(deleted);
    expect(deleted!.leadIn).toBe(changed);
    expect(more!.leadIn).toBeNull();
    expect(splitSentences(documentFromText('Do we sell your data? Never in our life.'))[1]!.leadIn).toBeNull();
  });

  it('knows a heading that stands in the run of text', () => {
    const [heading, text] = splitSentences(documentFromText('- RECIPIENTS. Our couriers get your name.'));
    expect(text!.runIn).toBe(heading);
    const [title, under] = splitSentences(documentFromText('Who gets it. Our couriers get your name.'));
    expect(under!.runIn).toBe(title);
    expect(splitSentences(documentFromText('- We know few recipients. Our couriers are.'))[1]!.runIn).toBeNull();
  });

  it('lets the sentence before introduce a list that a pointing one opens', () => {
    const text = 'We may disclose your data. Such cases may include:\n- with our affiliates';
    const [says, points, item] = splitSentences(documentFromText(text));
    expect(item!.leadIn).toBe(points);
    expect(points!.leadIn).toBe(says);
    const [, denies] = splitSentences(documentFromText('You may say no. This does not include:\n- orders'));
    expect(denies!.leadIn).toBeNull();
  });

  it('lets a paragraph in lower case go on after a colon', () => {
    const [lead, list] = splitSentences(
      documentFromText('The data that we collect includes:\n\nyour name, your address'),
    );
    expect(list!.leadIn).toBe(lead);
  });

  it('cuts a run without full stops into bounded pieces that lose nothing', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${i}`).join(' ');
    const sentences = splitSentences(documentFromText(text));
    expect(Math.max(...sentences.map((s) => s.words.norms.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(sentences.reduce((n, s) => n + s.words.norms.length, 0)).toBe(1000);
  });
});
