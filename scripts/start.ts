/**
 * `npm start`: builds the extension, serves the fixture shops and opens them in a browser. Without a display or with
 * `--headless`, the main job runs by itself: exit 0 only if all four shops were graded. Pictures and files go to `out/`.
 */
import { mkdir } from 'node:fs/promises';
import { build } from 'vite';
import type { Report } from '../src/core/report.ts';
import { ensureBrowser, NoBrowserError } from './ensure-browser.ts';
import { type BrandResult, doMainJob } from './main-job.ts';
import { GraderBrowser } from './open-browser.ts';
import { type ShopServer, serveShop, shops } from './serve-shop.ts';

const OUT = 'out';
const PORT = 8080;

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The three findings that cost the most points. */
function worstClauses(report: Report): string[] {
  const costs = report.ledger.filter(({ kind, points }) => kind === 'clause' && points < 0);
  const titles = new Map(report.clauses.map(({ id, title }) => [id, title]));
  return costs
    .sort((a, b) => a.points - b.points)
    .slice(0, 3)
    .map(({ points, clause, quote }) => `    ${points}  ${titles.get(clause ?? '')}: “${shorten(quote ?? '')}”`);
}

function shorten(quote: string): string {
  const text = quote.replace(/\s+/g, ' ');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function describe({ shop, report, failure, badge }: BrandResult): string {
  if (!report?.grade) return `${shop.name.padEnd(18)}not graded: ${failure}`;
  const head = `${shop.name.padEnd(18)}${report.grade}  ${Math.round(report.score ?? 0)} of 100   ${report.url}`;
  return [head, ...worstClauses(report), `    badge on the policy page: ${badge.text} (${badge.title})`].join('\n');
}

async function runHeadless(server: ShopServer): Promise<number> {
  const browser = await GraderBrowser.open();
  try {
    const results = await doMainJob(browser, server, OUT);
    for (const result of results) say(describe(result));
    const graded = results.filter(({ report }) => report?.grade).length;
    say(`${graded} of ${shops.length} shops graded; pictures, badges and summaries are in ${OUT}/`);
    return graded === shops.length ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function runForPerson(server: ShopServer): Promise<number> {
  const browser = await GraderBrowser.open({ headless: false });
  const shop = await browser.visit(server.address(shops[0]!.host, '/'));
  await browser.observer.goto(server.address('localhost', '/'));
  await shop.bringToFront();
  say('Click the Privacy Grader icon in the toolbar (it may hide behind the puzzle piece). Close the browser to end.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  return 0;
}

async function start(): Promise<number> {
  ensureBrowser();
  await mkdir(OUT, { recursive: true });
  await build({ logLevel: 'error' });
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  // A person wants an address to come back to; a machine may already use it.
  const server = isHeadless ? await serveShop(0) : await serveShop(PORT).catch(() => serveShop(0));
  say(`The shops are at ${server.address('localhost', '/')}`);
  try {
    return await (isHeadless ? runHeadless(server) : runForPerson(server));
  } finally {
    await server.close();
  }
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
