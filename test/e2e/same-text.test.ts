/**
 * The command line reads pages in a DOM library, the extension in the browser: every page of our fixtures must give the same
 * blocks, the same links and, through the built extension, the same report in both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import { library } from '../../src/clauses/registry.ts';
import { readPage } from '../../src/cli/read-page.ts';
import { gradePolicy } from '../../src/core/grade-policy.ts';
import { type SpelledBlock, spellBlocks } from '../extract/spell-blocks.ts';
import { openPageReader, type PageReader } from './page-reader.ts';
import { PageServer } from './page-server.ts';
import { shareBrowser } from './shared-browser.ts';

interface Fixture {
  slug: string;
  html: string;
  url: string;
  blocks: SpelledBlock[];
}

function readFixtures(folder: string): Fixture[] {
  return readdirSync(`fixtures/${folder}`).map((slug) => {
    const expected = JSON.parse(readFileSync(`fixtures/${folder}/${slug}/expected.json`, 'utf8')) as Partial<Fixture>;
    const html = readFileSync(`fixtures/${folder}/${slug}/source.html`, 'utf8');
    return { slug, html, url: expected.url ?? '', blocks: expected.blocks ?? [] };
  });
}

const policies = readFixtures('policies');
const shopPages = readFixtures('shop-pages');
/**
 * Host and path: the pages of `shop-pages` share an address, so each gets a host of its own. All are of one site: the browser
 * starts a process for each site that it goes to.
 */
const served = ({ slug, url }: Fixture) => `${slug}.shops.example${new URL(url).pathname}`;

let server: PageServer;
let browser: GraderBrowser;
let reader: PageReader;
let page: Page;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  const pages = [...policies, ...shopPages].map((each) => [served(each), { body: each.html }] as const);
  server = await PageServer.open({
    ...Object.fromEntries(pages),
    'ordinary.example/bowls': { body: ordinaryPage() },
  });
  reader = await openPageReader();
  page = await browser.visit('about:blank');
});
afterAll(() => server?.close());

/** A product list as shops have them: three thousand elements, and scripts that speak of cookies. */
function ordinaryPage(): string {
  const card = (at: number) =>
    `<li class="card"><a href="/p/${at}"><img src="data:," alt=""><h3>Oak bowl No. ${at}</h3></a><p>Turned from one piece, oiled twice.</p><span>$${at}</span><button>Add to cart</button></li>`;
  const script = '<script>(() => { const cookie = document.cookie; window.privacy ??= { cookie }; })();</script>';
  return `<!doctype html><html lang="en"><title>Bowls</title><body><nav><a href="/">Home</a></nav>${script.repeat(60)}
    <ul>${Array.from({ length: 430 }, (_, at) => card(at)).join('')}</ul><footer><a href="/privacy">Privacy Policy</a></footer></body></html>`;
}

describe('the verdict', () => {
  it('on an ordinary page takes less than a millisecond, and says why it looked no further', async () => {
    await page.goto(server.address('ordinary.example/bowls'));
    expect(await page.locator('body *').count()).toBeGreaterThan(2_900);
    expect((await reader.read(page)).reasons).toEqual(['neither its name nor its words are those of a policy']);
    expect(await reader.timeVerdict(page)).toBeLessThan(1);
  });
});

describe('policies', () => {
  it.each(policies)('$slug: the same blocks, and the same report by the extension', async (fixture) => {
    const address = server.address(served(fixture));
    await page.goto(address);
    const here = await reader.read(page);
    expect(spellBlocks(here.document)).toEqual(fixture.blocks);
    expect(here.document).toEqual(readPage(fixture.html, address).document);
    // Elsewhere the script comes with a click only.
    if (!address.includes('privacy')) return;
    const record = await browser.waitForRecord(
      page,
      (known) => known?.state.status === 'done' && known.url === address,
    );
    const report = record?.state.status === 'done' ? record.state.report : null;
    expect(report).toEqual(JSON.parse(JSON.stringify(gradePolicy(here.document, library))));
  });
});

describe('shop pages', () => {
  it.each(shopPages)('$slug: the same links', async (fixture) => {
    const address = server.address(served(fixture));
    await page.goto(address);
    const { links, isPolicy } = readPage(fixture.html, address);
    expect(await reader.read(page)).toMatchObject({ links, isPolicy });
  });
});
