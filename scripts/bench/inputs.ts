/** The project's fixtures go in; the texts and pages that are measured come out. The same on every machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageOf, readPassages, writePolicy } from '../make-policies.ts';
import { renderShopPage, type ShopPage, shops } from '../serve-shop.ts';

export interface PageInput {
  name: string;
  html: string;
  url: string;
}

export interface Inputs {
  texts: Record<string, string>;
  /** Pages that are a policy, to be extracted. */
  policies: PageInput[];
  /** Pages that are none. */
  others: PageInput[];
}

export const SEEDS = ['harman', 'kasperek', 'korg', 'koss'];
const SEED_OF_MADE = 7;
const MADE_PAGES = 6;

/** The same text in one piece, as the extension gets it in a message: an engine reads a text put together from parts at half the speed. */
const inOnePiece = (text: string): string => structuredClone(text);

function cutAt(kilobytes: number, parts: Iterable<string>): string {
  let text = '';
  for (const part of parts) {
    if (text.length >= kilobytes * 1024) break;
    text += `${part}\n\n`;
  }
  return inOnePiece(text.slice(0, kilobytes * 1024));
}

/** Made-up policies, no two alike. */
export function* madePolicies(count = Number.POSITIVE_INFINITY): Generator<string> {
  const passages = readPassages();
  for (let n = 0; n < count; n++) yield writePolicy(passages, SEED_OF_MADE, n);
}

/** The four seeds; their first 15 and 50 KB; and made-up text where they do not reach, in which no sentence order is met twice. */
export function readTexts(): Record<string, string> {
  const seeds = SEEDS.map((name) => readFileSync(`fixtures/seeds/${name}.txt`, 'utf8'));
  const texts = Object.fromEntries(SEEDS.map((name, i) => [name, seeds[i]!]));
  for (const kilobytes of [15, 50]) texts[`${kilobytes} KB`] = cutAt(kilobytes, seeds);
  for (const kilobytes of [70, 150, 700]) texts[`${kilobytes} KB`] = cutAt(kilobytes, madePolicies());
  return texts;
}

async function shopPages(kinds: readonly ShopPage[]): Promise<PageInput[]> {
  const pages: PageInput[] = [];
  for (const { brand, host, pages: paths } of shops)
    for (const kind of kinds)
      pages.push({
        name: `${brand} ${kind}`,
        html: await renderShopPage(brand, kind),
        url: `https://${host}${paths[kind]}`,
      });
  return pages;
}

function sourcesIn(folder: string): PageInput[] {
  return readdirSync(folder).map((name) => {
    const { url } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as { url: string };
    return { name, html: readFileSync(join(folder, name, 'source.html'), 'utf8'), url };
  });
}

/** Every structure of the fixtures, the four shops' policies, and made-up ones of a shop. */
async function policyPages(): Promise<PageInput[]> {
  const made = Array.from(madePolicies(MADE_PAGES), (policy, n) => {
    return { name: `made-up ${n}`, html: pageOf(policy), url: 'https://shop.example/privacy' };
  });
  return [...sourcesIn('fixtures/policies'), ...(await shopPages(['policy'])), ...made];
}

const NOT_POLICIES = ['terms-of-service', 'privacy-news-article', 'privacy-empty'];

async function otherPages(): Promise<PageInput[]> {
  const apart = NOT_POLICIES.map((name) => ({
    name,
    html: readFileSync(`fixtures/not-policies/${name}.html`, 'utf8'),
    url: `https://www.shop.example/${name}`,
  }));
  return [...(await shopPages(['home', 'product', 'cart'])), ...sourcesIn('fixtures/shop-pages'), ...apart];
}

export async function readInputs(): Promise<Inputs> {
  return { texts: readTexts(), policies: await policyPages(), others: await otherPages() };
}

const WEB = resolve('../shared/corpus/pages');

/** Pages of the web that may lie beside the project: to look at, not to hold a floor by. Null where there are none. */
export function readWebPages(most: number): Pick<Inputs, 'policies' | 'others'> | null {
  if (!existsSync(WEB)) return null;
  const manifest = JSON.parse(readFileSync(join(WEB, 'detection/manifest.json'), 'utf8')) as {
    id: string;
    html: string;
    url: string;
    label: string;
  }[];
  const take = (wanted: (label: string) => boolean) => {
    const all = manifest.filter(({ label }) => wanted(label));
    const every = Math.max(1, Math.floor(all.length / most));
    return all
      .filter((_, i) => i % every === 0)
      .slice(0, most)
      .map(({ id, html, url }) => ({
        name: `web ${id}`,
        html: gunzipSync(readFileSync(join(WEB, 'detection', html))).toString(),
        url,
      }));
  };
  return { policies: take((label) => label === 'policy'), others: take((label) => label !== 'policy') };
}
