import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/export/escape-markdown.ts';
import { markdown } from '../../src/export/markdown.ts';
import { DANGEROUS, DAY, REPORTS } from './reports.ts';

// HTML and bare links are on, as on GitHub: what a lenient viewer would let through must not come up at all.
const lenient = new MarkdownIt({ html: true, linkify: true });
lenient.linkify.set({ fuzzyLink: false });

/** All tokens of the parsed text, the inline ones included. */
function tokensOf(text: string) {
  return lenient.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** The text that a reader of the rendered Markdown sees. */
function seenText(text: string): string {
  return tokensOf(text)
    .map(({ type, content }) => (type === 'text' || type === 'text_special' ? content : ''))
    .join('');
}

describe('Markdown export', () => {
  it.each(Object.entries(REPORTS))(
    'of the %s report holds no HTML, no picture and no link but those of the documents and of what one can do',
    (_, report) => {
      const text = markdown(report, DAY);
      const tokens = tokensOf(text);
      expect(tokens.filter(({ type }) => /html|image|code|fence/.test(type))).toEqual([]);
      const links = tokens.filter(({ type }) => type === 'link_open').map((token) => token.attrGet('href'));
      const listed = report.documents.length > 1 ? report.documents.map(({ url }) => url) : [];
      const ways = (report.channels ?? []).map(({ href }) => href);
      const wanted = [report.url, ...listed, ...ways].filter((url) => url?.startsWith('https:'));
      expect(links).toHaveLength(wanted.length);
      for (const href of links) expect(href).toMatch(/^https:\/\//);
      expect(text).not.toMatch(DANGEROUS);
    },
  );

  it('shows letter, day, fingerprint, rubric, every point and every quote', () => {
    const { koss } = REPORTS;
    const text = seenText(markdown(koss, DAY));
    for (const wanted of ['D (weak), 41 of 100', 'November 22, 2026', koss.textFingerprint, koss.rubric.version])
      expect(text).toContain(wanted);
    for (const line of koss.ledger) expect(text).toContain(line.text);
    for (const { quote } of koss.clauses.flatMap((clause) => clause.evidence)) expect(text).toContain(quote);
  });

  it('sets the matched words in bold', () => {
    expect(markdown(REPORTS.good, DAY)).toContain('“We **do not rent, sell, barter or trade e-mail addresses**.”');
  });

  it('keeps every row of the ledger one row', () => {
    const rows = markdown(REPORTS.hostile, DAY)
      .split('\n')
      .filter((line) => line.includes('A line'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  it.each([
    '# head',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '---',
    '===',
    '* * *',
    '    code',
    '~~~',
    '```js',
    '| a | b |',
  ])('%s stays plain words', (text) => {
    expect(lenient.render(escapeMarkdown(text)).trim()).toMatch(/^<p>[^<]*<\/p>$/);
  });

  it.each([
    '[a](http://b.example)',
    '![a](b)',
    '<b>',
    '&copy;',
    '*a*',
    '_a_',
    '`a`',
    '~~a~~',
    'www.b.example',
    'https://b.example',
    '$x$',
    'a\\',
  ])('%s is shown as it is written', (text) => {
    expect(seenText(escapeMarkdown(text))).toBe(text);
    expect(tokensOf(escapeMarkdown(text)).map(({ type }) => type)).not.toContain('link_open');
  });
});
