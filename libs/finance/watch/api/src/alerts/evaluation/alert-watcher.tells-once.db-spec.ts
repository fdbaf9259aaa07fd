import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import type { OutgoingMail } from '../delivery/mail-sender';
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

const MINUTE_MS = 60_000;

describe('alerts', () => {
  let test: TestDatabase;
  let organisation = 0;
  let clock: SettableClock;
  let log: TestStoryLog;
  let receiver: TestReceiver;
  let mails: OutgoingMail[];
  let alerts: TestAlerts;
  let reader: ReturnType<typeof testReader>;
  const nextProcess = (): TestAlerts => createTestAlerts({ database: test.database, clock, log, receiver, mails });
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

  const happen = async (parts: Parameters<typeof storyAt>[1], by = alerts): Promise<void> => {
    clock.advance(MINUTE_MS);
    log.put(reader.caller.organisationId, storyAt(clock.now(), parts));
    await by.watcher.settle(reader.caller.organisationId);
  };
  const inbox = async (of = reader): Promise<readonly AlertResponse[]> => (await alerts.alerts.list(of, { limit: 50, state: 'all' })).items;

  it('tells of a story once, however it grows, and of what became known before the rule not at all', async () => {
    log.put(reader.caller.organisationId, storyAt(clock.now(), { id: 'before' }));
    clock.advance(MINUTE_MS);
    await alerts.rules.create(reader, testRule());
    await happen({ id: 'a' });
    await happen({ id: 'a', itemIds: ['a-1', 'a-2'] });
    await happen({ id: 'joined', itemIds: ['a-1', 'a-2', 'x-1'] });
    await happen({ id: 'joined', itemIds: ['x-1', 'y-1'] });
    expect((await inbox()).map(({ storyId, kind }) => [storyId, kind])).toEqual([['a', 'story']]);
    expect(await alerts.alerts.unread(reader.caller)).toEqual({ unread: 1 });
  });

  it('tells of a correction once, with what was said before', async () => {
    await alerts.rules.create(reader, testRule());
    await happen({ id: 'a', title: 'Apple lifts outlook' });
    const corrected = { id: 'a', itemIds: ['a-1', 'a-2'], title: 'Apple cuts outlook', correctedBy: 'a-2' };
    await happen(corrected);
    await happen(corrected);
    const [correction, first, ...rest] = await inbox();
    expect(correction).toMatchObject({ kind: 'correction', title: 'Apple cuts outlook', previousTitle: 'Apple lifts outlook' });
    expect(first).toMatchObject({ kind: 'story' });
    expect(rest).toEqual([]);
  });

  it('goes on after a restart where it got to: nothing is lost, nothing told twice', async () => {
    await alerts.rules.create(reader, testRule());
    await happen({ id: 'a' });
    for (const id of ['b', 'c']) {
      clock.advance(MINUTE_MS);
      log.put(reader.caller.organisationId, storyAt(clock.now(), { id }));
    }
    alerts = nextProcess();
    await alerts.watcher.settle(reader.caller.organisationId);
    await alerts.watcher.settle(reader.caller.organisationId);
    expect((await inbox()).map(({ storyId }) => storyId).sort()).toEqual(['a', 'b', 'c']);
  });

  it('leaves nothing of a batch whose transaction failed, and all of it after the next look', async () => {
    await alerts.rules.create(reader, testRule({ channels: { mail: true, desktop: false, webhookUrl: null } }));
    await test.owner.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$`);
    await test.owner.query('CREATE TRIGGER refuse BEFORE INSERT ON alert_delivery FOR EACH ROW EXECUTE FUNCTION refuse()');
    await happen({ id: 'a' });
    expect(await inbox()).toEqual([]);
    await test.owner.query('DROP TRIGGER refuse ON alert_delivery');
    await test.owner.query('DROP FUNCTION refuse');
    await alerts.watcher.settle(reader.caller.organisationId);
    expect(await inbox()).toMatchObject([{ storyId: 'a', deliveries: [{ channel: 'mail', state: 'queued' }] }]);
  });

  it('judges what two processes see at once one time', async () => {
    await alerts.rules.create(reader, testRule());
    clock.advance(MINUTE_MS);
    log.put(reader.caller.organisationId, storyAt(clock.now(), { id: 'a' }));
    const other = nextProcess();
    await Promise.all([alerts, other, alerts].map(({ watcher }) => watcher.settle(reader.caller.organisationId)));
    expect(await inbox()).toHaveLength(1);
  });

  it('holds entities back within the cooldown, and tells a burst once', async () => {
    await alerts.rules.create(reader, testRule({ name: 'patient', cooldownMinutes: 3 }));
    await alerts.rules.create(reader, testRule({ name: 'burst', conditions: { burst: { stories: 3, withinMinutes: 10 } } }));
    for (const id of ['a', 'b', 'c', 'd', 'e']) await happen({ id });
    const told = (await inbox()).map(({ rule: { name }, storyId }) => `${name} ${storyId}`);
    expect(told.sort()).toEqual(['burst c', 'patient a', 'patient d']);
    expect((await inbox()).find(({ kind }) => kind === 'burst')?.burst).toEqual({ stories: 3, withinMinutes: 10 });
  });

  it('is silent while a rule is off, and begins anew when it is on again', async () => {
    const { rule } = await alerts.rules.create(reader, testRule());
    await alerts.rules.change(reader, rule.id, { isOn: false });
    await happen({ id: 'a' });
    clock.advance(MINUTE_MS);
    await alerts.rules.change(reader, rule.id, { isOn: true });
    await happen({ id: 'b' });
    expect((await inbox()).map(({ storyId }) => storyId)).toEqual(['b']);
  });

  it('marks as read, all at once, and takes that back without touching what was read before', async () => {
    await alerts.rules.create(reader, testRule());
    for (const id of ['a', 'b', 'c']) await happen({ id });
    const [newest] = await inbox();
    await alerts.alerts.mark(reader, newest?.id ?? '', { isRead: true });
    clock.advance(1);
    const { count, readAt } = await alerts.alerts.readAll(reader.caller);
    expect([count, await alerts.alerts.unread(reader.caller)]).toEqual([2, { unread: 0 }]);
    expect(await alerts.alerts.undoReadAll(reader.caller, new Date(readAt))).toEqual({ unread: 2 });
    expect((await alerts.alerts.list(reader, { limit: 1, state: 'unread', q: 'outlook' })).items).toMatchObject([{ storyId: 'b' }]);
  });

  it('streams the count at once, then what is for the desktop, to one page only', async () => {
    await alerts.rules.create(reader, testRule({ channels: { mail: false, desktop: true, webhookUrl: null } }));
    const leaving = new AbortController();
    const pages = [1, 2].map(() => alerts.alerts.follow(reader, leaving.signal));
    for (const page of pages) expect((await page.next()).value).toEqual({ event: 'unread', data: { unread: 0 } });
    const next = Promise.all(pages.map((page) => page.next()));
    await happen({ id: 'a' });
    for (const { value } of await next) expect(value).toEqual({ event: 'unread', data: { unread: 1 } });
    // A page that hears nothing for a while is sent a beat first.
    const told = async (page: (typeof pages)[number]) => {
      let { value } = await page.next();
      while (value?.event === 'beat') ({ value } = await page.next());
      return { value };
    };
    const shown = Promise.race(pages.map(told));
    expect((await shown).value).toMatchObject({
      event: 'alert',
      data: { storyId: 'a', deliveries: [{ channel: 'desktop', state: 'sent' }] },
    });
    leaving.abort();
    await Promise.all(pages.map((page) => page.return(undefined)));
  });

  it.each([
    ['a colleague', () => testReader(2, organisation)],
    ['another organisation', () => testReader(1, organisation + 500)],
  ])('shows nothing to %s', async (_, otherReader) => {
    const other = otherReader();
    const { rule } = await alerts.rules.create(reader, testRule({ channels: { mail: true, desktop: true, webhookUrl: null } }));
    await happen({ id: 'a' });
    const [alert] = await inbox();
    expect(await inbox(other)).toEqual([]);
    expect(await alerts.alerts.unread(other.caller)).toEqual({ unread: 0 });
    expect((await alerts.rules.list(other.caller, { limit: 10 })).items).toEqual([]);
    await expect(alerts.alerts.mark(other, alert?.id ?? '', { isRead: true })).rejects.toThrow('ALERT_NOT_FOUND');
    await expect(alerts.alerts.find(other, alert?.id ?? '')).rejects.toThrow('ALERT_NOT_FOUND');
    await expect(alerts.rules.change(other, rule.id, { isOn: false })).rejects.toThrow('ALERT_RULE_NOT_FOUND');
    await expect(alerts.rules.remove(other.caller, rule.id)).rejects.toThrow('ALERT_RULE_NOT_FOUND');
    await expect(alerts.channels.test(other, rule.id, { channel: 'mail' })).rejects.toThrow('ALERT_RULE_NOT_FOUND');
    expect(await alerts.alerts.readAll(other.caller)).toMatchObject({ count: 0 });
    expect(await alerts.alerts.unread(reader.caller)).toEqual({ unread: 1 });
  });

  it('shows no row of another organisation to the database role', async () => {
    await alerts.rules.create(reader, testRule({ channels: { mail: true, desktop: false, webhookUrl: null } }));
    await happen({ id: 'a' });
    const count = (organisationId: typeof reader.caller.organisationId, table: string): Promise<number> =>
      test.database.inOrganisation(organisationId, async () => {
        const rows: { count: string }[] = await test.database.manager.query(`SELECT count(*) AS count FROM ${table}`);
        return Number(rows[0]?.count);
      });
    const other = testReader(1, organisation + 900).caller.organisationId;
    for (const table of ['alert_rule', 'alert', 'alert_delivery', 'alert_seen', 'alert_met', 'alert_score', 'alert_cursor']) {
      expect([table, await count(other, table)]).toEqual([table, 0]);
      expect([table, await count(reader.caller.organisationId, table)]).toEqual([table, 1]);
    }
  });
});
