/** Pages by address go in; a server of this machine hands them out under any host name, and notes what it was asked for. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface ServedPage {
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds until the answer; 'never' is a server that hangs. */
  after?: number | 'never';
}

export interface AskedFor {
  address: string;
  headers: IncomingHttpHeaders;
}

function mapValues(record: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export class PageServer {
  readonly asked: AskedFor[] = [];
  private readonly server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    this.asked.push({ address: host + path, headers: request.headers });
    const {
      body,
      status = 200,
      headers = {},
      after = 0,
    } = this.pages[host + path] ?? { body: 'Not found', status: 404 };
    const fill = (words: string) => words.replaceAll('{{port}}', String(this.port));
    const text = typeof body === 'string' ? fill(body) : body;
    if (after === 'never') return;
    const send = () =>
      void response
        .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...mapValues(headers, fill) })
        .end(text);
    if (after === 0) send();
    else setTimeout(send, after);
  });

  private constructor(private readonly pages: Record<string, ServedPage>) {}

  /** Keys are host and path: 'shop.example/privacy'. `{{port}}` in a body or header becomes the server's port. */
  static async open(pages: Record<string, ServedPage>): Promise<PageServer> {
    const opened = new PageServer(pages);
    await new Promise<void>((resolve) => opened.server.listen(0, '127.0.0.1', resolve));
    return opened;
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the page server is not listening on a port');
    return address.port;
  }

  /** 'shop.example/privacy' with scheme and port. */
  address(page: string): string {
    const [host = '', ...path] = page.split('/');
    return `http://${host}:${this.port}/${path.join('/')}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
