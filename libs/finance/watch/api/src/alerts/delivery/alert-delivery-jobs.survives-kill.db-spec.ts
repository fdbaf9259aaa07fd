import { createHmac } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import type { AlertResponse } from '../dto/alert.dto';
import {
  alertsTestSchema,
  createTestAlerts,
  testReader,
  testRule,
  TestReceiver,
  TestStoryLog,
  type TestAlerts,
} from '../testing/test-alerts';
import { storyAt } from '../testing/test-story';
import type { OutgoingMail } from './mail-sender';
import { secretBytes } from './webhook-secrets';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const WEBHOOK = { mail: false, desktop: false, webhookUrl: 'https://hooks.example/desk' };
const MAIL = { mail: true, desktop: false, webhookUrl: null };

describe('deliveries of alerts', () => {
  let test: TestDatabase;
  let organisation = 0;
  let clock: SettableClock;
  let log: TestStoryLog;
  let receiver: TestReceiver;
  let mails: OutgoingMail[];
  let alerts: TestAlerts;
  let reader: ReturnType<typeof testReader>;
  const nextProcess = (hasMail = true): TestAlerts => createTestAlerts({ database: test.database, clock, log, receiver, mails, hasMail });
  beforeAll(async () => {
    test = await openTestDatabase(alertsTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    clock = new SettableClock();
    log = new TestStoryLog();
    receiver = new TestReceiver();
    mails = [];
    reader = testReader(1, ++organisation);
    alerts = nextProcess();
  });

  const happen = async (id: string, title?: string): Promise<void> => {
    clock.advance(MINUTE_MS);
    log.put(reader.caller.organisationId, storyAt(clock.now(), { id, ...(title === undefined ? {} : { title }) }));
    await alerts.watcher.settle(reader.caller.organisationId);
  };
  const inbox = async (): Promise<readonly AlertResponse[]> => (await alerts.alerts.list(reader, { limit: 50, state: 'all' })).items;
  const header = (place: number, name: string): string => receiver.got[place]?.options.headers?.[name] ?? '';

  it('sends a webhook signed, with a secret that is shown once', async () => {
    const { rule, webhookSecret } = await alerts.rules.create(reader, testRule({ channels: WEBHOOK }));
    expect(webhookSecret).toMatch(/^whsec_/);
    expect(JSON.stringify(await alerts.rules.find(reader.caller, rule.id))).not.toContain('whsec_');
    const [row]: { webhook_secret: string }[] = await test.owner.query('SELECT webhook_secret FROM alert_rule WHERE id = $1', [rule.id]);
    expect(row?.webhook_secret).not.toContain(webhookSecret);
    await happen('a');
    await alerts.jobs.worker.runDue();
    const body = String(receiver.got[0]?.options.body);
    const signed = `${header(0, 'webhook-id')}.${header(0, 'webhook-timestamp')}.${body}`;
    expect(header(0, 'webhook-signature')).toBe(
      `v1,${createHmac('sha256', secretBytes(webhookSecret ?? ''))
        .update(signed)
        .digest('base64')}`,
    );
    expect(JSON.parse(body)).toMatchObject({ type: 'alerts', rule: { name: 'Apple' }, alerts: [{ kind: 'story', story: { id: 'a' } }] });
    expect(await inbox()).toMatchObject([{ deliveries: [{ channel: 'webhook', state: 'sent', attempts: 1, error: null }] }]);
  });

  it('killed after sending and before writing so: the next process sends the same again under the same key, and the inbox holds one', async () => {
    await alerts.rules.create(reader, testRule({ channels: WEBHOOK }));
    await happen('a');
    let isSending = (): void => undefined;
    const sending = new Promise<void>((resolve) => {
      isSending = resolve;
    });
    receiver.answer = () => {
      isSending();
      // The process dies here: no answer ever comes.
      return new Promise(() => undefined);
    };
    void alerts.jobs.worker.runDue();
    await sending;
    receiver.answer = async () => 200;
    alerts = nextProcess();
    await alerts.jobs.worker.recover();
    await happen('b');
    await alerts.jobs.worker.runDue();
    expect(
      receiver.got.map(({ options }) => JSON.parse(String(options.body)).alerts.map((alert: { story: { id: string } }) => alert.story.id)),
    ).toEqual([['a'], ['a'], ['b']]);
    expect(header(0, 'idempotency-key')).toBe(header(1, 'idempotency-key'));
    expect(header(2, 'idempotency-key')).not.toBe(header(1, 'idempotency-key'));
    expect((await inbox()).map(({ storyId, deliveries }) => [storyId, deliveries[0]?.state])).toEqual([
      ['b', 'sent'],
      ['a', 'sent'],
    ]);
  });

  it('tries again later what may become better, shows why, and gives up at once what may not', async () => {
    await alerts.rules.create(reader, testRule({ channels: WEBHOOK }));
    await happen('a');
    receiver.answer = async () => 503;
    await alerts.jobs.worker.runDue();
    expect(await inbox()).toMatchObject([{ deliveries: [{ state: 'queued', attempts: 1, error: { code: 'ALERT_WEBHOOK_ANSWER' } }] }]);
    receiver.answer = async () => 302;
    clock.advance(MINUTE_MS);
    await alerts.jobs.worker.runDue();
    expect(await inbox()).toMatchObject([{ deliveries: [{ state: 'failed', attempts: 2, error: { code: 'ALERT_WEBHOOK_FINAL' } }] }]);
    clock.advance(HOUR_MS);
    await alerts.jobs.worker.runDue();
    expect(receiver.got).toHaveLength(2);
  });

  it('gives up after half an hour of failures and says so', async () => {
    await alerts.rules.create(reader, testRule({ channels: WEBHOOK }));
    await happen('a');
    receiver.answer = async () => 500;
    for (let attempt = 0; attempt < 20; attempt++) {
      await alerts.jobs.worker.runDue();
      clock.advance(11 * MINUTE_MS);
    }
    expect(await inbox()).toMatchObject([{ deliveries: [{ state: 'failed', attempts: 11 }] }]);
  });

  it('gathers a digest, and what quiet hours held back, into one mail', async () => {
    // It is 12:00 UTC.
    const times = { schedule: { kind: 'hourly' } as const, quietHours: { from: '12:30', to: '14:15' }, timeZone: 'UTC' };
    await alerts.rules.create(reader, testRule({ channels: MAIL, ...times, name: 'Apple <b>' }));
    await happen('a');
    await happen('b', 'Apple & <script>alert(1)</script>');
    await alerts.jobs.worker.runDue();
    expect(mails).toEqual([]);
    clock.advance(HOUR_MS);
    await happen('c');
    await alerts.jobs.worker.runDue();
    expect(mails).toEqual([]);
    clock.advance(2 * HOUR_MS);
    await alerts.jobs.worker.runDue();
    const [mail, ...others] = mails;
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Apple <b>: 3 alerts');
    expect(mail?.html).toContain('Apple &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail?.html).not.toContain('<script');
    expect(mail?.text).toContain('Apple & <script>alert(1)</script>');
    expect(mail?.headers['List-Unsubscribe']).toMatch(/^<https:\/\/desk\.example\/alerts\/rules\?rule=[0-9a-f-]+>$/);
    expect((await inbox()).map(({ deliveries }) => deliveries[0]?.state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('says that there is no mail server, and keeps the alert in the inbox', async () => {
    alerts = nextProcess(false);
    const { rule } = await alerts.rules.create(reader, testRule({ channels: MAIL }));
    await happen('a');
    await alerts.jobs.worker.runDue();
    expect(await inbox()).toMatchObject([{ readAt: null, deliveries: [{ state: 'failed', error: { code: 'ALERT_MAIL_OFF' } }] }]);
    expect(await alerts.channels.test(reader, rule.id, { channel: 'mail' })).toMatchObject({ isSent: false, code: 'ALERT_MAIL_OFF' });
    expect(await alerts.channels.states(reader)).toMatchObject({ mail: { isConfigured: false } });
  });

  it('tries a channel at once, marked as a test', async () => {
    const { rule } = await alerts.rules.create(reader, testRule({ channels: { ...WEBHOOK, mail: true } }));
    expect(await alerts.channels.test(reader, rule.id, { channel: 'mail' })).toMatchObject({ isSent: true });
    expect(mails[0]).toMatchObject({ to: `${reader.caller.userId}@desk.example`, subject: 'Test of the alert rule “Apple”' });
    receiver.answer = async () => 404;
    expect(await alerts.channels.test(reader, rule.id, { channel: 'webhook' })).toMatchObject({
      isSent: false,
      code: 'ALERT_WEBHOOK_FINAL',
    });
    expect(JSON.parse(String(receiver.got[0]?.options.body))).toMatchObject({ type: 'alerts.test' });
  });

  it('drops what is on its way when the rule goes, and sends nothing after it is back', async () => {
    const { rule } = await alerts.rules.create(reader, testRule({ channels: MAIL, schedule: { kind: 'hourly' } }));
    await happen('a');
    await alerts.rules.remove(reader.caller, rule.id);
    await alerts.rules.restore(reader.caller, rule.id);
    clock.advance(HOUR_MS);
    await alerts.jobs.worker.runDue();
    expect(mails).toEqual([]);
    expect(await inbox()).toMatchObject([{ rule: { isRemoved: false }, deliveries: [{ state: 'dropped' }] }]);
  });

  it.each([
    'http://127.0.0.1/hook',
    'http://[::1]/hook',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://169.254.169.254/latest',
    'https://user@hooks.example/',
    'file:///etc/passwd',
    'gopher://hooks.example/',
    'http://localhost:8080/',
    'https://inside.example/',
    'nothing',
  ])('refuses the webhook %s when the rule is saved', async (webhookUrl) => {
    await expect(alerts.rules.create(reader, testRule({ channels: { ...WEBHOOK, webhookUrl } }))).rejects.toThrow('ALERT_WEBHOOK_REFUSED');
    const { rule } = await alerts.rules.create(reader, testRule());
    await expect(alerts.rules.change(reader, rule.id, { channels: { webhookUrl } })).rejects.toThrow('ALERT_WEBHOOK_REFUSED');
  });
});
