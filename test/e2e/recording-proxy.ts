/** A forward proxy of this machine: requests of a browser go in and are noted; those to fixture hosts reach their servers, others nobody. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Hosts of the fixtures, served by this machine under any port. */
const OURS = /(?:^|\.)(?:localhost|example)$/;

export class RecordingProxy {
  /** 'GET http://shop.example:8080/privacy', or 'CONNECT shop.example:443', in their order. */
  private readonly seen: string[] = [];
  private readonly server = createServer((incoming, response) => this.pass(incoming, response)).on(
    'connect',
    (incoming: IncomingMessage, socket: Duplex) => {
      this.seen.push(`CONNECT ${incoming.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    },
  );

  static async open(): Promise<RecordingProxy> {
    const proxy = new RecordingProxy();
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy is not listening on a port');
    return `http://127.0.0.1:${address.port}`;
  }

  /** What was asked for since the last call. */
  take(): string[] {
    return this.seen.splice(0);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private pass(incoming: IncomingMessage, response: ServerResponse): void {
    this.seen.push(`${incoming.method} ${incoming.url}`);
    const url = new URL(incoming.url ?? '', 'http://direct.invalid');
    if (!OURS.test(url.hostname) || url.port === '') return void response.writeHead(502).end();
    const to = { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method: incoming.method };
    const onward = request({ ...to, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  }
}
