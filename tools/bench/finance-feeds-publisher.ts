import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const ITEMS = 10;
const SLOW_MS = 1_500;
const COMPANIES =
  'Acme,Harbour Bank,Nordwind,Lumen Foods,Castor Mining,Delta Rail,Orbit Telecom,Vega Motors,Pine Chemical,Juno Health'.split(',');
const DEEDS =
  'raises its dividend,cuts its outlook,opens a plant,wins an order,names a chief executive,recalls a product,sells a unit,beats estimates'.split(
    ',',
  );

/** What a feed does besides being read; the rest of them are well-behaved. */
const KINDS = [
  'slow', 'gzip', 'redirect', 'error', 'bomb', 'no-validators', 'moved', 'deep', 'cut-off', 'wrong-charset', 'large', 'page', 'gone', 'busy', 'empty', 'external',
] as const; // prettier-ignore
type Kind = (typeof KINDS)[number] | 'plain';

export function kindOf(index: number): Kind {
  return index % 3 === 0 ? (KINDS[(index / 3) % KINDS.length] ?? 'plain') : 'plain';
}

/** Whether a feed gives items at all. */
export function isReadable(index: number): boolean {
  return !['error', 'page', 'gone', 'busy', 'empty'].includes(kindOf(index));
}

/** A publisher with many feeds on the loopback address, good and bad ones. */
export class Publisher {
  requests = 0;
  notModified = 0;
  /** All feeds give other items in the next one. */
  generation = 0;
  /** Given in another title by the feed of index 1. */
  news = 'nothing new';
  private readonly server: Server = createServer((request, response) => this.answer(request, response));
  private port = 0;

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    ({ port: this.port } = this.server.address() as AddressInfo);
    return this;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  opml(feeds: number): string {
    const outlines = Array.from(
      { length: feeds },
      (_, index) => `<outline text="Feed ${index} & co" xmlUrl="http://${this.host}/${index}"/>`,
    );
    return `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests++;
    const [, written = '', isMoved] = /^\/(\d+)(\/moved)?$/.exec(request.url ?? '') ?? [];
    const index = Number(written);
    const kind = isMoved ? 'plain' : kindOf(index);
    if (kind === 'redirect' || kind === 'moved') response.writeHead(kind === 'moved' ? 301 : 302, { location: `/${index}/moved` }).end();
    else if (kind === 'error') response.writeHead(500).end('out of order');
    else if (kind === 'gone') response.writeHead(410).end();
    else if (kind === 'busy') response.writeHead(429, { 'retry-after': '600' }).end();
    else if (kind === 'empty') response.end();
    else if (kind === 'page') response.end('<!doctype html><html><body>Access denied</body></html>');
    else this.feed(request, response, { index, kind });
  }

  private feed(request: IncomingMessage, response: ServerResponse, { index, kind }: { index: number; kind: Kind }): void {
    const text = feedOf({ index, kind, news: index === 1 ? this.news : '', generation: this.generation });
    const etag = `"${index}-${this.generation}-${text.length}-${index === 1 ? this.news.length : 0}"`;
    if (kind !== 'no-validators' && request.headers['if-none-match'] === etag) {
      this.notModified++;
      response.writeHead(304).end();
      return;
    }
    const body = kind === 'wrong-charset' ? Buffer.from(text, 'latin1') : Buffer.from(text);
    const headers = { 'content-type': 'application/rss+xml', ...(kind === 'no-validators' ? {} : { etag }) };
    const send = () => {
      if (kind === 'gzip') response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
      else response.writeHead(200, headers).end(body);
    };
    if (kind === 'slow') setTimeout(send, SLOW_MS);
    else send();
  }
}

function feedOf({ index, kind, news, generation }: { index: number; kind: Kind; news: string; generation: number }): string {
  const head =
    kind === 'bomb' ? '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' : '';
  const external = kind === 'external' ? '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' : '';
  const padding = kind === 'deep' ? '<a>'.repeat(4_000) : kind === 'large' ? `<!--${'x'.repeat(1_000_000)}-->` : '';
  const items = Array.from({ length: ITEMS }, (_, place) => {
    const item = generation * ITEMS + place;
    const title = `${COMPANIES[(index + item) % COMPANIES.length]} ${DEEDS[(index * 7 + item) % DEEDS.length]}, report ${index}-${item}${place === 0 && news !== '' ? `: ${news}` : ''}`;
    const accent = kind === 'wrong-charset' ? ' Société Générale' : '';
    return `<item><guid>${index}-${item}</guid><title>${title}${accent}</title><link>https://news.example/${index}/${item}</link><description>${title}.</description></item>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>${head}${external}<rss version="2.0"><channel><title>Feed ${index}</title>${padding}${items.join('')}</channel></rss>`;
  return kind === 'cut-off' ? text.slice(0, -120) : text;
}
