import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { ServerSentEvent } from '@trivium/platform/http';
import { SettableClock } from '@trivium/platform/jobs/testing';
import {
  alertsTestSchema,
  createTestAlerts,
  type TestAlerts,
  TestReceiver,
  testReader,
  testRule,
  TestStoryLog,
} from '../testing/test-alerts';
import { storyAt } from '../testing/test-story';

/** How long another process may take to hear of it: it looks every five seconds. */
const HEARS_WITHIN_MS = 8_000;

/** Each has bells of its own, as two processes do; what they share is the database, by connections of its pool. */
describe('alerts of one process and open pages at another, over one PostgreSQL', () => {
  let test: TestDatabase;
  let organisation = 0;
  let clock: SettableClock;
  let log: TestStoryLog;
  let reader: ReturnType<typeof testReader>;
  let first: TestAlerts;
  let second: TestAlerts;
  beforeAll(async () => {
    test = await openTestDatabase(alertsTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    clock = new SettableClock();
    log = new TestStoryLog();
    reader = testReader(1, ++organisation);
    const nextProcess = () => createTestAlerts({ database: test.database, clock, log, receiver: new TestReceiver() });
    [first, second] = [nextProcess(), nextProcess()];
  });

  const happen = (id: string): void => log.put(reader.caller.organisationId, storyAt(clock.now(), { id }));

  /** What an open page is told until `isEnough`. */
  function follow(alerts: TestAlerts, isEnough: (told: readonly ServerSentEvent[]) => boolean) {
    const stop = new AbortController();
    const told: ServerSentEvent[] = [];
    let isOpen: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (isOpen = resolve));
    const run = async (): Promise<void> => {
      for await (const event of alerts.alerts.follow(reader, stop.signal)) {
        told.push(event);
        isOpen();
        if (isEnough(told)) break;
      }
    };
    return { told, opened, done: run(), close: () => stop.abort() };
  }
  const unreadOf = (told: readonly ServerSentEvent[]) =>
    told.flatMap(({ event, data }) => (event === 'unread' ? [(data as { unread: number }).unread] : []));

  it('hear of an alert, and of its being read, within seconds', async () => {
    await first.rules.create(reader, testRule());
    const page = follow(second, (told) => unreadOf(told).at(-1) === 0 && unreadOf(told).length === 3);
    await page.opened;
    clock.advance(60_000);
    happen('a');
    const writtenAtMs = performance.now();
    await first.watcher.settle(reader.caller.organisationId);
    while (unreadOf(page.told).at(-1) !== 1 && performance.now() - writtenAtMs < HEARS_WITHIN_MS)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unreadOf(page.told)).toEqual([0, 1]);
    await first.alerts.readAll(reader.caller);
    await page.done;
    expect(unreadOf(page.told)).toEqual([0, 1, 0]);
  });

  it('show a notification on one desktop only, whichever process its page hangs on', async () => {
    await first.rules.create(reader, testRule({ channels: { mail: false, desktop: true, webhookUrl: null } }));
    const pages = [follow(first, () => false), follow(second, () => false)];
    await Promise.all(pages.map(({ opened }) => opened));
    clock.advance(60_000);
    happen('a');
    await first.watcher.settle(reader.caller.organisationId);
    const isTold = (): boolean => pages.every(({ told }) => unreadOf(told).at(-1) === 1);
    for (let waitedMs = 0; !isTold() && waitedMs < HEARS_WITHIN_MS; waitedMs += 50) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const page of pages) page.close();
    await Promise.all(pages.map(({ done }) => done));
    const shown = pages.flatMap(({ told }) => told.filter(({ event }) => event === 'alert'));
    expect(shown).toHaveLength(1);
  });

  it('judge what a process wrote and did not live to judge, once, though both look', async () => {
    const { userId, organisationId } = reader.caller;
    // Whoever looks everywhere looks where there are people.
    await test.owner.query(`INSERT INTO organisation (id, organisation_id, name, created_at) VALUES ($1, $1, 'Fund', now())`, [
      organisationId,
    ]);
    await test.owner.query(
      `INSERT INTO account (id, organisation_id, email, display_name, password_hash, roles, created_at, updated_at)
       VALUES ($1, $2, 'mei@example.org', 'Mei Tan', '', '{}', now(), now())`,
      [userId, organisationId],
    );
    await first.rules.create(reader, testRule());
    clock.advance(60_000);
    happen('a');
    await Promise.all([first.watcher.lookEverywhere(), second.watcher.lookEverywhere()]);
    const { items } = await second.alerts.list(reader, { limit: 10, state: 'all' });
    expect(items.map(({ storyId }) => storyId)).toEqual(['a']);
  });
});
