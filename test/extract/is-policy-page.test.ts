/** Pages that look like policies and are none, and policies of other kinds and languages: one fixture each. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { extractIfPolicy, isPolicyPage, ownTree } from '../../src/extract/is-policy-page.ts';
import { listTrees } from '../../src/extract/list-trees.ts';

interface Expected {
  what: string;
  url: string;
  isPolicy: boolean;
  kind: string;
  language?: string;
}

const FOLDER = 'fixtures/page-kinds';
const URL = 'https://www.shop.example/page';

const pages = readdirSync(FOLDER).map((slug) => ({
  slug,
  html: readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'),
  ...(JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8')) as Expected),
}));

describe('isPolicyPage', () => {
  it.each(pages)('$slug, $what: is a policy: $isPolicy, of kind $kind', ({ html, url, isPolicy, kind, language }) => {
    const page = parseHtml(html, url);
    const verdict = isPolicyPage(page, url);
    expect(verdict).toMatchObject({ isPolicy, kind, ...(language && { language }) });
    // Judging and reading in one must not judge otherwise.
    expect(extractIfPolicy(page, url)?.kind).toBe(isPolicy ? kind : undefined);
    expect(verdict.reasons.length, 'a verdict says why').toBeGreaterThan(0);
  });

  it('gives its reasons in words', () => {
    const page = pages.find(({ slug }) => slug === 'cookie-policy')!;
    const { reasons } = isPolicyPage(parseHtml(page.html, page.url), page.url);
    expect(reasons[0]).toBe("is called 'Cookie Policy – Alder & Moss'");
    expect(reasons).toContain('calls itself: cookie');
  });

  it('does not read a page that gives no reason to', () => {
    const html =
      '<title>Walnut desk</title><main><h1>Walnut desk</h1><p>A desk of oiled walnut with two drawers.</p></main>';
    const verdict = isPolicyPage(parseHtml(html, URL), URL);
    expect(verdict).toMatchObject({ isPolicy: false, kind: 'other', language: 'und' });
    expect(verdict.reasons).toEqual(['neither its name nor its words are those of a policy']);
  });

  it('is not led to a full reading by what scripts say of cookies', () => {
    const html = `<title>Desk</title><p>A desk.</p><script>${'document.cookie = privacy; '.repeat(20)}</script>`;
    expect(isPolicyPage(parseHtml(html, URL), URL).reasons).toHaveLength(1);
  });

  it('leaves out what scripts say in a long page too, wherever they stand, and nothing else', () => {
    const script = `<script>${'document.cookie = privacy; '.repeat(2000)}</script>`;
    const desk = `<title>Desk</title>${script}<main><p>A desk.</p>${script}</main>`;
    expect(isPolicyPage(parseHtml(desk, URL), URL).reasons).toHaveLength(1);
    const words = parseHtml(`${desk}<p>${'Our cookies and your privacy. '.repeat(5)}</p>`, URL);
    expect(isPolicyPage(words, URL).reasons[0]).toBe('speaks of personal data often');
  });

  it('looks where it is told to', () => {
    const policy = readFileSync('fixtures/hard-pages/sections.html', 'utf8');
    const html = `<title>Legal</title><legal-text><template shadowrootmode="open">${policy}</template></legal-text>`;
    const page = parseHtml(html, URL);
    expect(extractIfPolicy(page, URL, ownTree)).toBeNull();
    expect(extractIfPolicy(page, URL, () => listTrees(page))?.kind).toBe('privacy');
  });

  it('sees a policy in components and at addresses that say nothing', () => {
    const policy = readFileSync('fixtures/hard-pages/sections.html', 'utf8');
    const html = `<title>Legal</title><legal-text><template shadowrootmode="open">${policy}</template></legal-text>`;
    expect(isPolicyPage(parseHtml(html, URL), URL)).toMatchObject({ isPolicy: true, kind: 'privacy' });
  });

  it('is not fooled by a page that names its fields after the properties of nodes', () => {
    const policy = pages.find(({ slug }) => slug === 'cookie-policy')!.html;
    const html = `<form><input name="childNodes"><input name="firstChild"><input name="getAttribute"><img name="body">${policy}</form>`;
    expect(isPolicyPage(parseHtml(html, URL), URL).isPolicy).toBe(true);
  });
});
