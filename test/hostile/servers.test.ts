/** Servers that send too much, too slowly, something else or nothing: real ones on this machine, asked by the real fetching code. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FetchedPolicy, fetchPdf, fetchPolicy } from '../../src/discover/fetch-policy.ts';

const MEGABYTE = 1024 * 1024;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const SENTENCE = '<p>We sell your personal information.';
/** Small as it travels, a hundred times the limit once it is unpacked. */
const bomb = Buffer.alloc(200 * MEGABYTE, SENTENCE);
const [gzipBomb, brotliBomb] = [gzipSync(bomb), brotliCompressSync(bomb.subarray(0, 20 * MEGABYTE))];

let sent = 0;

/** Sends for as long as somebody listens. */
const endless: RequestListener = (_, response) => {
  response.writeHead(200, HTML);
  const chunk = Buffer.alloc(MEGABYTE / 4, SENTENCE);
  const more = () => {
    while (!response.destroyed && response.write(chunk)) sent += chunk.length;
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const LISTENERS: Record<string, RequestListener> = {
  '/gzip': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipBomb),
  '/brotli': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliBomb),
  '/no-gzip': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(SENTENCE),
  '/endless': endless,
  '/announced': (_, response) => response.writeHead(200, { ...HTML, 'content-length': 50 * MEGABYTE }).write(SENTENCE),
  '/drip': (_, response) => {
    response.writeHead(200, HTML);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/silent': () => undefined,
  '/headers-only': (_, response) => response.writeHead(200, HTML).flushHeaders(),
  '/hang-up': (request) => request.socket.destroy(),
  '/torn': (request, response) => {
    response.writeHead(200, { ...HTML, 'content-length': 1000 }).write(SENTENCE, () => request.socket.destroy());
  },
  '/around': (_, response) => response.writeHead(302, { location: '/around' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/script': (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('alert(1)'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => LISTENERS[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => vi.useRealTimers());

const ask = (path: string): Promise<FetchedPolicy> => fetchPolicy(origin + path, { mode: 'cors', from: `${origin}/` });

describe('too much', () => {
  it.each(['/gzip', '/brotli', '/announced'])('%s is refused', async (path) => {
    expect(await ask(path)).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('without an end is refused after the limit, and no more is taken', async () => {
    sent = 0;
    expect(await ask('/endless')).toMatchObject({ ok: false, code: 'too-large' });
    // Buffers of the system lie between; fifty megabytes do not fit into them.
    expect(sent).toBeLessThan(20 * MEGABYTE);
  });

  it('is no PDF file either', async () => {
    const answer = await fetchPdf(`${origin}/endless`, { mode: 'cors', from: `${origin}/` });
    expect(answer).toMatchObject({ ok: false });
  });
});

describe('too slow', () => {
  it.each(['/drip', '/silent', '/headers-only'])('%s is given up after ten seconds', async (path) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = ask(path);
    // The request is on its way before the clock is turned.
    await new Promise((resolve) => server.once('request', resolve));
    await vi.advanceTimersByTimeAsync(9_900);
    const early = await Promise.race([answer, Promise.resolve('waiting')]);
    expect(early).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toMatchObject({ ok: false, code: 'timed-out' });
  });
});

describe('broken', () => {
  it.each(['/no-gzip', '/hang-up', '/torn', '/around', '/to-file'])('%s ends in words', async (path) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ ok: false, code: 'fetch-failed' });
    expect((answer as { detail: string }).detail).toMatch(/\w{3}/);
  });

  it.each(['/script', '/picture'])('%s is no page', async (path) => {
    expect(await ask(path)).toMatchObject({ ok: false, code: 'not-html' });
  });
});

describe('wrong character sets', () => {
  const words = '<!doctype html><title>Privacy</title><p>We don’t sell “données” – ever.';
  const inHead = (charset: string) => words.replace('<title>', `<meta charset="${charset}"><title>`);
  it.each([
    ['utf-8 that says utf-16', Buffer.from(words), 'text/html; charset=utf-16', null],
    ['utf-16 that says utf-8', Buffer.from(`\ufeff${words}`, 'utf16le'), 'text/html; charset=utf-8', null],
    ['one that nobody knows', Buffer.from(words), 'text/html; charset=klingon', words],
    ['one that nobody knows in the head', Buffer.from(inHead('x-none')), 'text/html', inHead('x-none')],
    ['one in the head alone', Buffer.from(inHead('latin1').replace(/[’“”–]/g, "'"), 'latin1'), 'text/html', /données/],
    ['bytes that are no text', Buffer.from(Uint8Array.from({ length: 4096 }, (_, n) => n * 151)), 'text/html', null],
    ['half a letter at the end', Buffer.from(`${words}é`).subarray(0, -1), 'text/html', /ever\.\ufffd$/],
    ['utf-7, which hides tags', Buffer.from('+ADw-script+AD4-'), 'text/html; charset=utf-7', '+ADw-script+AD4-'],
  ])('%s', async (_, body, type, wanted) => {
    LISTENERS['/charset'] = (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
    const answer = await ask('/charset');
    if (!answer.ok) throw new Error(answer.detail);
    if (wanted === null) expect(answer.html.length).toBeGreaterThan(0);
    else if (typeof wanted === 'string') expect(answer.html).toBe(wanted);
    else expect(answer.html).toMatch(wanted);
  });
});
