/**
 * A language and a folder go in; the pictures of the store pages come out, taken of the real extension in a real browser, on a
 * made-up shop: no store page speaks about a shop that there is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Messages } from './clause-messages.ts';
import { installPackages } from './ensure-programs.ts';
import { GraderBrowser } from './open-browser.ts';
import type { PopupView } from './popup-view.ts';
import { saveSummary } from './save-summary.ts';
import type { StoreLanguage } from './store-texts.ts';

/** Pixels. Chrome, Edge and Firefox all take this size. */
export const SCREENSHOT = { width: 1280, height: 800 };
/** Chrome and Edge. */
export const TILE = { width: 440, height: 280 };
/** Edge asks for a square picture of this side; Chrome for 128, which is the manifest's icon. */
export const LOGO = 300;

const HOST = 'fernhill.example';
const FILES: Record<string, string> = { '/': 'home.html', '/privacy': 'privacy.html', '/shop.css': 'shop.css' };
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

interface MadeUpShop {
  port: number;
  close(): void;
}

async function serveMadeUpShop(): Promise<MadeUpShop> {
  const server = createServer((request, response) => {
    const file = FILES[request.url ?? ''];
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)]! }).end(readFileSync(`store/shop/${file}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => void server.close() };
}

const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** The popup over the page that it was opened on, as the browser shows it, without the browser's own bars. */
async function compose(browser: GraderBrowser, behind: Buffer, file: string): Promise<void> {
  const stage = await browser.context.newPage();
  await stage.setViewportSize(SCREENSHOT);
  await stage.setContent(`<!doctype html><style>
    body { margin: 0; overflow: hidden; }
    img { display: block; }
    .popup { position: absolute; inset-block-start: 12px; inset-inline-end: 24px; max-height: 776px; border-radius: 8px; box-shadow: 0 12px 48px #0006, 0 0 0 1px #0002; }
  </style><img src="${dataUrl(behind)}"><img class="popup" src="${dataUrl(await readFile(file))}">`);
  await stage.screenshot({ path: file });
  await stage.close();
}

/** Brings the part of the popup into view whose heading or button says this. */
const scrollTo = (popup: PopupView, words: string) =>
  popup.evaluate(`(() => {
    const found = [...document.querySelectorAll('h2, summary')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(words)}));
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    found?.scrollIntoView({ block: 'start' });
    return found !== undefined;
  })()`);

/** A machine for tests has no letters of Japanese, and would picture boxes. */
function ensureLetters(language: StoreLanguage): void {
  if (language !== 'ja' || process.platform !== 'linux') return;
  const { stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (!stdout) installPackages(['fonts-ipafont-gothic']);
}

export async function takePictures(language: StoreLanguage, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
  const words = (name: string) => messages[name]!.message;
  ensureLetters(language);
  const shop = await serveMadeUpShop();
  // Chromium knows English by its countries only.
  const browser = await GraderBrowser.open({
    language: language === 'en' ? 'en-US' : language,
    hostsHere: [HOST],
    portHere: shop.port,
  });
  try {
    const home = await browser.visit(`http://${HOST}/`);
    const behind = await home.screenshot();
    const popup = await browser.clickIcon(home);
    await popup.waitForAnswer();
    const files = ['1-grade.png', '2-what-hurts.png', '3-every-point.png'].map((name) => join(out, name));
    // The popup goes when another page opens: first all that it shows, then the rest.
    for (const [at, part] of [null, 'hurts', 'ledger'].entries()) {
      if (part) await scrollTo(popup, words(part));
      await popup.screenshot(files[at]!);
    }
    const summary = await saveSummary(browser, popup, words('saveHtml'), join(out, 'saved'));
    await popup.close();
    for (const file of files) await compose(browser, behind, file);
    await picture(browser, `file://${summary}`, join(out, '4-summary-to-print.png'));
    await picture(
      browser,
      `chrome-extension://${browser.extensionId}/src/options/index.html`,
      join(out, '5-settings.png'),
    );
    await drawTile(browser, words('extName'), words('extDescription'), join(out, 'small-promo-tile.png'));
    rmSync(join(out, 'saved'), { recursive: true });
    await drawLogo(browser, join(out, 'logo.png'));
  } finally {
    await browser.close();
    shop.close();
  }
}

async function picture(browser: GraderBrowser, address: string, file: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SCREENSHOT);
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.screenshot({ path: file });
  await page.close();
}

const drawing = () => readFile('public/icons/icon.svg', 'utf8');

async function drawTile(browser: GraderBrowser, name: string, summary: string, file: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 280px; box-sizing: border-box; padding: 28px 32px; display: grid; align-content: center; gap: 16px; font: 17px/1.4 system-ui, sans-serif; color: #12355b; background: #f4f7f9; }
    header { display: flex; gap: 16px; align-items: center; font-size: 30px; font-weight: 700; }
    svg { width: 72px; height: 72px; }
    p { margin: 0; }
  </style><header>${await drawing()}<span></span></header><p></p>`);
  await page.evaluate(
    ([title, line]) => {
      document.querySelector('span')!.textContent = title!;
      document.querySelector('p')!.textContent = line!;
    },
    [name, summary],
  );
  await page.screenshot({ path: file });
  await page.close();
}

async function drawLogo(browser: GraderBrowser, file: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: LOGO, height: LOGO });
  const style = 'body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }';
  await page.setContent(`<!doctype html><style>${style}</style>${await drawing()}`);
  await writeFile(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}
