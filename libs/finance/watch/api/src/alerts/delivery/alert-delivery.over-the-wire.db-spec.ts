import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { GuardedFetcher } from '@trivium/platform/http';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { SmtpServer } from '../testing/smtp-server';
import { alertsTestSchema, createTestAlerts, testReader, testRule, TestStoryLog, type TestAlerts } from '../testing/test-alerts';
import { storyAt } from '../testing/test-story';
import { MailSender, smtpTransport } from './mail-sender';
import { secretBytes } from './webhook-secrets';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MAIL = { mail: true, desktop: false, webhookUrl: null };
const FROM = 'desk@mail.example';

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A receiver as Standard Webhooks 1.0 describes it: over the bytes that came, not over what was read of them. */
function isSigned({ headers, body }: Call, secret: string): boolean {
  const signed = Buffer.concat([Buffer.from(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.`), body]);
  return headers['webhook-signature'] === `v1,${createHmac('sha256', secretBytes(secret)).update(signed).digest('base64')}`;
}

/** Header fields with their folds undone and their encoded words read (RFC 5322, RFC 2047). */
function headersOf(message: string): ReadonlyMap<string, string> {
  const [head = ''] = message.split('\r\n\r\n', 1);
  const decode = (_: string, kind: string, text: string): string =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString()
      : Buffer.from(unquoted(text.replaceAll('_', ' ')), 'latin1').toString();
  return new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        const text = value.join(': ').replace(/\?= =\?/g, '?==?');
        return [name.toLowerCase(), text.replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, decode)];
      }),
  );
}

/** The plain text of a message, its transfer encoding undone (RFC 2045). */
function textOf(message: string): string {
  const part = message.split(/\r\n--[^\r\n]+\r\n/).find((one) => /^content-type: text\/plain/im.test(one)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  return /quoted-printable/i.test(head) ? Buffer.from(unquoted(text), 'latin1').toString() : text;
}

function unquoted(text: string): string {
  return text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

describe('alerts over the wire', () => {
  let test: TestDatabase;
  let smtp: SmtpServer;
  let hooks: Server;
  let hookHost: string;
  let calls: Call[];
  let status: number;
  let fetcher: GuardedFetcher;
  let organisation = 100;
  let clock: SettableClock;
  let log: TestStoryLog;
  let alerts: TestAlerts;
  let reader: ReturnType<typeof testReader>;

  beforeAll(async () => {
    test = await openTestDatabase(alertsTestSchema);
    hooks = createServer((request, response) => {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          calls.push({ headers: request.headers, body: Buffer.concat(parts) });
          response.writeHead(status).end();
        });
    });
    await new Promise<void>((resolve) => hooks.listen(0, '127.0.0.1', resolve));
    hookHost = `127.0.0.1:${(hooks.address() as AddressInfo).port}`;
    fetcher = new GuardedFetcher(new Set([hookHost]));
  });
  afterAll(async () => {
    await fetcher.close();
    hooks.closeAllConnections();
    hooks.close();
    await test.close();
  });
  beforeEach(async () => {
    smtp = await new SmtpServer().listen();
    calls = [];
    status = 204;
    clock = new SettableClock();
    log = new TestStoryLog();
    reader = testReader(1, ++organisation);
    const mail = new MailSender(FROM, smtpTransport({ url: `smtp://desk:p%40ss@127.0.0.1:${smtp.port}`, from: FROM }));
    alerts = createTestAlerts({ database: test.database, clock, log, receiver: fetcher, mail, allowed: [hookHost] });
  });
  afterEach(() => smtp.close());

  const happen = async (id: string, title: string): Promise<void> => {
    clock.advance(MINUTE_MS);
    log.put(reader.caller.organisationId, storyAt(clock.now(), { id, title }));
    await alerts.watcher.settle(reader.caller.organisationId);
    await alerts.jobs.worker.runDue();
  };
  const later = async (): Promise<void> => {
    clock.advance(HOUR_MS);
    await alerts.jobs.worker.runDue();
  };
  const delivery = async () => (await alerts.alerts.list(reader, { limit: 1, state: 'all' })).items[0]?.deliveries[0];

  it('hands a mail to a server: signed in, addressed, and whole in any script', async () => {
    await alerts.rules.create(reader, testRule({ name: '苹果与 Äpfel', channels: MAIL }));
    await happen('a', '.苹果上调全年预期 – “record”');
    const [mail, ...more] = smtp.received;
    expect([more, mail?.from, mail?.to, mail?.signedInAs]).toEqual([[], FROM, [`${reader.caller.userId}@desk.example`], 'desk:p@ss']);
    const headers = headersOf(mail?.message ?? '');
    expect(headers.get('subject')).toBe('苹果与 Äpfel: .苹果上调全年预期 – “record”');
    expect([headers.get('from'), headers.get('to'), headers.get('auto-submitted')]).toEqual([
      FROM,
      `${reader.caller.userId}@desk.example`,
      'auto-generated',
    ]);
    expect(headers.get('list-unsubscribe')).toMatch(/^<https:\/\/desk\.example\/alerts\/rules\?rule=/);
    // A line that begins with a dot arrives with it.
    expect(textOf(mail?.message ?? '').split(/\r?\n/)[0]).toBe('.苹果上调全年预期 – “record”');
    expect(mail?.message).toContain('text/html');
    expect(await delivery()).toMatchObject({ channel: 'mail', state: 'sent', attempts: 1, error: null });
  });

  it('lets no title and no name of a rule write a header', async () => {
    await alerts.rules.create(reader, testRule({ name: 'Apple\r\nBcc: everybody@desk.example', channels: MAIL }));
    await happen('b', 'Apple rises\r\nX-Injected: yes\r\n\r\n<script>');
    const [mail] = smtp.received;
    expect(mail?.to).toHaveLength(1);
    expect([...headersOf(mail?.message ?? '').keys()].filter((name) => name === 'bcc' || name === 'x-injected')).toEqual([]);
  });

  it('tries again what the server could not take now, and not what it refuses for good', async () => {
    await alerts.rules.create(reader, testRule({ channels: MAIL }));
    smtp.answerToReceiver = '451 try later';
    await happen('c', 'Apple rises');
    expect([smtp.received.length, (await delivery())?.state]).toEqual([0, 'queued']);
    smtp.answerToReceiver = '250 OK';
    await later();
    expect([smtp.received.length, (await delivery())?.state]).toEqual([1, 'sent']);
    smtp.answerToReceiver = '550 no such user';
    await happen('d', 'Apple falls');
    expect(await delivery()).toMatchObject({ state: 'failed', error: { code: 'ALERT_MAIL_REFUSED' } });
    smtp.answerToReceiver = '250 OK';
    await later();
    expect(smtp.received).toHaveLength(1);
  });

  it('calls a webhook so that its receiver can check every byte, and calls again under the same id', async () => {
    const channels = { mail: false, desktop: false, webhookUrl: `http://${hookHost}/desk` };
    const { webhookSecret } = await alerts.rules.create(reader, testRule({ name: '苹果', channels }));
    const secret = webhookSecret ?? '';
    status = 503;
    await happen('e', '苹果上调全年预期 – “record”');
    status = 204;
    await later();
    expect(calls).toHaveLength(2);
    for (const call of calls) expect(isSigned(call, secret)).toBe(true);
    const [first, second] = calls;
    expect([second?.headers['webhook-id'], second?.body]).toEqual([first?.headers['webhook-id'], first?.body]);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    if (!first) throw new Error('Nothing was called');
    expect(JSON.parse(first.body.toString())).toMatchObject({
      rule: { name: '苹果' },
      alerts: [{ story: { id: 'e', title: '苹果上调全年预期 – “record”' } }],
    });
    const changed = Buffer.from(first.body);
    changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
    expect([isSigned({ ...first, body: changed }, secret), isSigned(first, `whsec_${Buffer.alloc(24).toString('base64')}`)]).toEqual([
      false,
      false,
    ]);
    expect(await delivery()).toMatchObject({ channel: 'webhook', state: 'sent', attempts: 2 });
  });
});
