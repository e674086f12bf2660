/** A port goes in, a running server of the four fixture shops and the pages beside them comes out.. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export type ShopPage = 'home' | 'product' | 'cart' | 'policy';

export interface Shop {
  host: string;
  brand: string;
  name: string;
  pages: Record<ShopPage, string>;
}

const FIXTURES = join(process.cwd(), 'fixtures');
export const shops = JSON.parse(readFileSync(join(FIXTURES, 'shop', 'shops.json'), 'utf8')) as Shop[];
const NOT_POLICIES = [
  'terms-of-service.html',
  'privacy-news-article.html',
  'privacy-empty.html',
  'datenschutz.html',
  'privacy-rendered-late.html',
  'privacy-in-accordions.html',
];
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ShopServer {
  port: number;
  /** The address of a path on one of the hosts, e.g. `address('koss.localhost', '/cart')`. */
  address(host: string, path: string): string;
  close(): Promise<void>;
}

/** One page of a shop: its own part inside the brand's layout. The part's first line is `<!-- title: … -->`. */
export async function renderShopPage(brand: string, page: ShopPage): Promise<string> {
  const layout = await readFile(join(FIXTURES, 'shop', brand, 'layout.html'), 'utf8');
  const part = await readFile(join(FIXTURES, 'shop', brand, `${page}.html`), 'utf8');
  const title = /^<!-- title: (.*) -->\n/.exec(part);
  if (!title?.[1]) throw new Error(`fixtures/shop/${brand}/${page}.html: begin it with <!-- title: … -->`);
  const main = part.slice(title[0].length);
  return layout.replace('{{title}}', () => title[1]!).replace('{{main}}', () => main);
}

async function renderIndex(port: number): Promise<string> {
  const index = await readFile(join(FIXTURES, 'shop', 'index.html'), 'utf8');
  const cards = shops.map((shop) => {
    const links = Object.entries(shop.pages).map(
      ([page, path]) => `<a href="http://${shop.host}:${port}${path}">${page}</a>`,
    );
    return `<li><strong>${shop.name}</strong><br>${links.join(' · ')}</li>`;
  });
  const pages = NOT_POLICIES.map((page) => `<li><a href="/not-policies/${page}">${page}</a></li>`);
  return index.replace('{{shops}}', () => cards.join('\n')).replace('{{pages}}', () => pages.join('\n'));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

/** Files of the fixtures: a brand's own and `shop.js` on the shops, `/not-policies/` on plain localhost. */
async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const root = path.startsWith('/not-policies/') ? FIXTURES : join(FIXTURES, 'shop');
  const file = normalize(join(root, path));
  const type = TYPES[extname(file)];
  const content = type && file.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
  if (content === null)
    send(response, 404, TYPES['.html']!, '<!doctype html><title>Not found</title><h1>Not found</h1>');
  else send(response, 200, type!, content);
}

async function answer(host: string, path: string, port: number, response: ServerResponse): Promise<void> {
  const shop = shops.find((candidate) => candidate.host === host);
  const page = shop && (Object.keys(shop.pages) as ShopPage[]).find((key) => shop.pages[key] === path);
  if (shop && page) send(response, 200, TYPES['.html']!, await renderShopPage(shop.brand, page));
  else if (!shop && path === '/') send(response, 200, TYPES['.html']!, await renderIndex(port));
  else await sendFile(response, path);
}

/** Port 0 takes any free one. Only this machine can reach it. */
export async function serveShop(port: number): Promise<ShopServer> {
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
    answer(host, path, portOf(server), response).catch((error) => send(response, 500, 'text/plain', String(error)));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const actual = portOf(server);
  return {
    port: actual,
    address: (host, path) => `http://${host}:${actual}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the shop server is not listening on a port');
  return address.port;
}
