import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A publisher on the loopback address. */
export class FeedServer {
  /** Requests as `METHOD path`, in their order. */
  readonly seen: string[] = [];
  readonly answers = new Map<string, Answer>();
  port = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.seen.push(`${request.method} ${request.url}`);
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const answer = this.answers.get(request.url?.split('?')[0] ?? '');
        if (answer) answer(request, response, Buffer.concat(parts).toString());
        else response.writeHead(404).end();
      });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  onConnection(listener: () => void): void {
    this.server.on('connection', listener);
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  url(path: string): string {
    return `http://${this.host}${path}`;
  }

  /** Serves a feed with validators, as a good publisher does. */
  feed(path: string, read: () => string): void {
    this.answers.set(path, (request, response) => {
      const text = read();
      const etag = `"${Buffer.from(text).toString('base64').length}-${text.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(text);
    });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** RSS of some titles. */
export function rssOf(titles: readonly string[], channel = ''): string {
  const items = titles.map(
    (title, index) => `<item><guid>g${index}</guid><title>${title}</title><link>https://news.test/${index}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Wire</title>${channel}${items.join('')}</channel></rss>`;
}
