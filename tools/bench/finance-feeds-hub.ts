import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';

interface Subscription {
  readonly callback: string;
  readonly topic: string;
  readonly secret: string;
}

/** A hub (W3C WebSub) with the feeds that it tells of, on the loopback address: it asks back before it subscribes anybody, and signs what it sends. */
export class Hub {
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly titles = new Map<string, string[]>();
  private readonly server: Server = createServer((incoming, response) => void this.answer(incoming, response));
  private port = 0;

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    ({ port: this.port } = this.server.address() as AddressInfo);
    return this;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Of a feed that names this hub. */
  feedUrl(name: string): string {
    return `http://${this.host}/feeds/${name}`;
  }

  /** Of a feed that names no hub. */
  plainUrl(name: string): string {
    return `http://${this.host}/plain/${name}`;
  }

  isFollowed(name: string): boolean {
    return this.subscriptions.has(this.feedUrl(name));
  }

  /** Puts an item into a feed. Nobody is told. */
  publish(name: string, title: string): void {
    this.titles.set(name, [title, ...(this.titles.get(name) ?? [])]);
  }

  /** Sends the feed as it is now to its follower, signed. @returns status of the answer */
  async push(name: string): Promise<number> {
    const subscription = this.subscriptions.get(this.feedUrl(name));
    if (!subscription) throw new Error('Nobody follows this feed');
    const body = this.feed(name);
    const { statusCode, body: answer } = await request(subscription.callback, {
      method: 'POST',
      headers: {
        'content-type': 'application/rss+xml',
        link: `<http://${this.host}/hub>; rel="hub", <${subscription.topic}>; rel="self"`,
        'x-hub-signature': `sha256=${createHmac('sha256', subscription.secret).update(body).digest('hex')}`,
      },
      body,
    });
    await answer.dump();
    return statusCode;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, name] = /^\/(feeds|plain)\/([\w-]+)$/.exec(incoming.url ?? '') ?? [];
    if (name !== undefined) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(this.feed(name, kind === 'plain'));
    else if (incoming.method === 'POST' && incoming.url === '/hub') await this.subscribe(incoming, response);
    else response.writeHead(404).end();
  }

  private async subscribe(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const form = new URLSearchParams(Buffer.concat(parts).toString());
    response.writeHead(202).end();
    const [callback = '', topic = '', secret = ''] = ['hub.callback', 'hub.topic', 'hub.secret'].map((field) => form.get(field) ?? '');
    const challenge = 'as-the-hub-wants-it-back';
    const asked = new URL(callback);
    for (const [key, value] of Object.entries({
      'hub.mode': form.get('hub.mode') ?? '',
      'hub.topic': topic,
      'hub.challenge': challenge,
      'hub.lease_seconds': form.get('hub.lease_seconds') ?? '',
    }))
      asked.searchParams.set(key, value);
    const { statusCode, body } = await request(asked);
    if (statusCode === 200 && (await body.text()) === challenge) this.subscriptions.set(topic, { callback, topic, secret });
  }

  private feed(name: string, isPlain = false): string {
    const links = isPlain
      ? ''
      : `<atom:link rel="hub" href="http://${this.host}/hub"/><atom:link rel="self" href="${this.feedUrl(name)}"/>`;
    const items = (this.titles.get(name) ?? []).map(
      (title, index, all) =>
        `<item><guid>${name}-${all.length - index}</guid><title>${title}</title><link>https://news.example/${name}/${all.length - index}</link></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${name}</title>${links}${items.join('')}</channel></rss>`;
  }
}
