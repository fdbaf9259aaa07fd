import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { GuardedFetcher } from '@trivium/platform/http';
import type { AlertMessage } from './alert-message';
import { WebhookSender } from './webhook-sender';

const message: AlertMessage = {
  id: '01900000-0000-7000-8000-000000000001',
  rule: { id: '01900000-0000-7000-8000-000000000002', name: 'Apple', language: 'en', timeZone: 'UTC' },
  alerts: [],
  isTest: false,
  publicUrl: undefined,
};
const secret = 'whsec_c2VjcmV0';

describe('WebhookSender', () => {
  let server: Server;
  let port: number;
  let asked: string[];
  let answer: { readonly status: number; readonly location?: string };
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['idempotency-key']}`);
      response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    asked = [];
    answer = { status: 204 };
  });
  const send = async (url: string, { allowed = [] }: { allowed?: readonly string[] } = {}): Promise<void> => {
    const toLoopback = new GuardedFetcher(new Set(allowed), ((_host, _options, done) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as LookupFunction);
    try {
      await new WebhookSender(toLoopback, { now: () => new Date(0) }).send({ url, secret }, message);
    } finally {
      await toLoopback.close();
    }
  };

  it('connects to no private host, whatever its name says, also when the rule was saved while it was public', async () => {
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://[::1]:${port}/`,
      `http://0x7f000001:${port}/`,
      `http://changed.example:${port}/`,
    ])
      await expect(send(url)).rejects.toThrow('ALERT_WEBHOOK_REFUSED');
    expect(asked).toEqual([]);
  });

  it('reaches a host that the operator allows, and says under which key', async () => {
    await send(`http://127.0.0.1:${port}/hook`, { allowed: [`127.0.0.1:${port}`] });
    expect(asked).toEqual([`POST /hook ${message.id}`]);
  });

  it('follows no redirect: it would carry the signed body elsewhere', async () => {
    answer = { status: 307, location: `http://127.0.0.1:${port}/elsewhere` };
    await expect(send(`http://127.0.0.1:${port}/hook`, { allowed: [`127.0.0.1:${port}`] })).rejects.toThrow('ALERT_WEBHOOK_FINAL');
    expect(asked).toHaveLength(1);
  });

  it.each([[500], [429], [503]])('takes status %p as worth another try', async (status) => {
    answer = { status };
    await expect(send(`http://127.0.0.1:${port}/hook`, { allowed: [`127.0.0.1:${port}`] })).rejects.toThrow('ALERT_WEBHOOK_ANSWER');
  });
});
