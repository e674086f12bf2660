/** The fixture shops show the seed policies word for word: markup and white space apart, nothing is added, lost or changed. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderShopPage, shops } from '../scripts/serve-shop.ts';

const seed = (brand: string): string => readFileSync(`fixtures/seeds/${brand}.txt`, 'utf8');
const squeeze = (text: string): string => text.replace(/\s+/g, '');

async function readPolicyPage(brand: string, selector: string): Promise<string> {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(await renderShopPage(brand, 'policy'));
  for (const silent of window.document.querySelectorAll('script, style')) silent.remove();
  // A browser without script shows what stands in noscript; a parser with script on keeps it as text that may hold tags.
  const text = window.document.querySelector(selector)?.textContent ?? '';
  return squeeze(text.replace(/<\/?div[^>]*>/g, ''));
}

describe('policy pages of the fixture shops', () => {
  it('Koss: the whole page, menus included, is the seed without its first line, the address', async () => {
    const [address, ...lines] = seed('koss').split('\n');
    expect(address).toMatch(/^http:\/\//);
    expect(await readPolicyPage('koss', 'body')).toBe(squeeze(lines.join('\n')));
  });

  it('Harman: title and whole page, menus included, are the seed below its note of origin', async () => {
    const [origin, rule, , text] = seed('harman').split('\n');
    expect([origin?.includes('web.archive.org'), rule?.startsWith('====')]).toEqual([true, true]);
    const page = (await readPolicyPage('harman', 'title')) + (await readPolicyPage('harman', 'body'));
    expect(page).toBe(squeeze(text ?? ''));
  });

  it('Harman: the policy is one run of text without markup', async () => {
    const page = await renderShopPage('harman', 'policy');
    const run = /<div class="content-asset"><!--[^>]*-->([^<]*)<\/div>/.exec(page)?.[1] ?? '';
    expect(run.length).toBeGreaterThan(31_000);
  });

  it('Kasperek: the article is the seed, its dashes being list items', async () => {
    expect(await readPolicyPage('kasperek', 'article')).toBe(squeeze(seed('kasperek').replace(/^- /gm, '')));
  });

  it('Korg: the article is the seed without the note of its archive and without Markdown signs', async () => {
    const text = seed('korg')
      .replace(/^> .*$/m, '')
      .replace(/^# /m, '')
      .replaceAll('**', '')
      .replace(/^_(.+)_/gm, '$1');
    expect(await readPolicyPage('korg', '.legal')).toBe(squeeze(text));
  });
});

describe('every page of the fixture shops', () => {
  it.each(
    shops.flatMap(({ brand, pages }) => (['home', 'product', 'cart'] as const).map((page) => ({ brand, page, pages }))),
  )('$brand $page links to the policy from the footer', async ({ brand, page, pages }) => {
    const html = await renderShopPage(brand, page);
    expect(html).toContain(`href="${pages.policy}">`);
    expect(html).not.toContain('{{');
  });
});
