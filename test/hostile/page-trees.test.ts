/** Pages of any build are read with work that grows no faster than they do, counted rather than timed; however deep they are. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { countedWork } from './counted-work.ts';

// Loaded after the counter, so that it counts them.
const { extractPolicy } = await import('../../src/extract/extract-policy.ts');
const { isPolicyPage } = await import('../../src/extract/is-policy-page.ts');
const { findDocumentLinks } = await import('../../src/discover/find-policy-links.ts');

const URL = 'https://shop.example/privacy';
/** Linear is 1, a square would be 4. */
const [FEW, MANY] = [600, 2400];
const MOST_GROWTH = 1.6;
const WORDS = 'We may share your personal information with our partners. ';

const many = (unit: string | ((n: number) => string)) => (count: number) =>
  Array.from({ length: count }, (_, n) => (typeof unit === 'string' ? unit : unit(n))).join('');
const nested = (open: string, close: string) => (count: number) => open.repeat(count) + WORDS + close.repeat(count);

const PAGES: Record<string, (count: number) => string> = {
  headings: many('<h2>What we share</h2>'),
  'headings with text': many(`<h2>What we share</h2><p>${WORDS}`),
  'headings ever deeper': many((n) => `<h${1 + (n % 6)}>Section ${n}</h${1 + (n % 6)}>`),
  paragraphs: many(`<p>${WORDS}</p>`),
  'paragraphs that are never closed': many(`<p>${WORDS}`),
  'items of one list': (count) => `<ul>${many('<li>your email address')(count)}</ul>`,
  'lists of one item': many('<ul><li>your email address</ul>'),
  'lead-ins before lists': many('<p>We share with:</p><ul><li>partners</li></ul>'),
  'rows of a table': (count) => `<table>${many('<tr><th>Data<td>We share it')(count)}</table>`,
  'cells of a row': (count) => `<table><tr>${many('<td>We share it')(count)}</table>`,
  'tables in a row': many('<table><tr><td>We share it</table>'),
  'terms and definitions': (count) => `<dl>${many('<dt>Data<dd>We share it')(count)}</dl>`,
  'line breaks': many(`${WORDS}<br>`),
  'two line breaks': many(`${WORDS}<br><br>`),
  'bold titles': many(`<b>What we share</b><br>${WORDS}<br><br>`),
  'links to policies': many((n) => `<a href="/privacy-${n}">Privacy Policy</a>`),
  'links in a footer': (count) => `<footer>${many('<a href="/privacy">Privacy Policy</a>')(count)}</footer>`,
  'folded sections': many(`<details><summary>More</summary>${WORDS}</details>`),
  'text nodes between comments': many('we<!-- -->sell '),
  spans: many('<span>we sell </span>'),
  articles: many(`<article>${WORDS}</article>`),
  'names that speak of footers': many((n) => `<div class="footer legal ${n}">${WORDS}</div>`),
  'long names of classes': many(() => `<div class="${'privacy '.repeat(200)}">we sell</div>`),
  'divs in divs': nested('<div>', '</div>'),
  'lists in lists': nested('<ul><li>', '</li></ul>'),
  'spans in spans': nested('<span>', '</span>'),
  'quotes in quotes': nested('<blockquote>', '</blockquote>'),
  'details in details': nested('<details><summary>x</summary>', '</details>'),
  'tables in tables': nested('<table><tr><td>', '</td></tr></table>'),
  'definitions in definitions': nested('<dl><dt>x</dt><dd>', '</dd></dl>'),
  'articles in articles': nested('<article>', '</article>'),
  'shadows in shadows': nested('<x-a><template shadowrootmode="open">', '</template></x-a>'),
};

function read(page: Document): number {
  const document = extractPolicy(page, URL);
  isPolicyPage(page, URL);
  findDocumentLinks(page, URL);
  return document.text.length;
}

describe.each(Object.keys(PAGES))('a page of %s', (name) => {
  it('takes as much work as it is long', () => {
    const [few, more] = [FEW, MANY].map((count) => {
      const page = parseHtml(PAGES[name]!(count), URL);
      return countedWork(() => read(page)).steps;
    }) as [number, number];
    expect(few, 'nothing was counted').toBeGreaterThan(1000);
    expect(more / few / (MANY / FEW)).toBeLessThan(MOST_GROWTH);
  });
});

describe('a page of great depth', () => {
  it('is read without running out of stack', () => {
    const page = parseHtml(`<title>Privacy Policy</title>${nested('<div><li>', '')(25_000)}`, URL);
    expect(read(page)).toBeGreaterThan(0);
  });
});
