import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { changeAlertRule, createAlertRule } from '../dto/alert-rule.dto';
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

describe('AlertRulesService', () => {
  let test: TestDatabase;
  let organisation = 0;
  const clock = new SettableClock();
  const log = new TestStoryLog();
  let alerts: TestAlerts;
  let reader: ReturnType<typeof testReader>;
  beforeAll(async () => {
    test = await openTestDatabase(alertsTestSchema);
    alerts = createTestAlerts({ database: test.database, clock, log, receiver: new TestReceiver(), mails: [] });
  });
  afterAll(() => test.close());
  beforeEach(() => {
    reader = testReader(1, ++organisation);
  });

  it('keeps a rule whole and changes only what is told', async () => {
    const times = {
      schedule: { kind: 'daily', at: '08:00', weekdays: [1, 5] },
      quietHours: { from: '22:00', to: '07:00' },
      timeZone: 'Asia/Shanghai',
    } as const;
    const body = createAlertRule.parse({
      name: 'A',
      conditions: { titleWords: ['回购', 'buyback'], minNovelty: 0.5 },
      cooldownMinutes: 5,
      ...times,
    });
    const { rule } = await alerts.rules.create(reader, body);
    await alerts.rules.change(reader, rule.id, changeAlertRule.parse({ name: 'B' }));
    const kept = await alerts.rules.find(reader.caller, rule.id);
    expect(kept).toMatchObject({ ...body, name: 'B', isQuietNow: false, nextSendAt: '2026-11-27T00:00:00.000Z' });
    expect((await alerts.rules.list(reader.caller, { limit: 1 })).items).toEqual([kept]);
  });

  it('gives a new address a new secret, keeps it for the old one, and renews it when asked', async () => {
    const webhook = (host: string) => ({ mail: false, desktop: false, webhookUrl: `https://${host}/` });
    const { rule } = await alerts.rules.create(reader, testRule({ channels: webhook('one.example') }));
    expect((await alerts.rules.change(reader, rule.id, { channels: webhook('one.example') })).webhookSecret).toBeNull();
    expect((await alerts.rules.change(reader, rule.id, { channels: webhook('two.example') })).webhookSecret).toMatch(/^whsec_/);
    expect((await alerts.rules.renewSecret(reader.caller, rule.id)).webhookSecret).toMatch(/^whsec_/);
    await alerts.rules.change(reader, rule.id, { channels: { webhookUrl: null } });
    await expect(alerts.rules.renewSecret(reader.caller, rule.id)).rejects.toThrow('ALERT_WEBHOOK_MISSING');
  });

  it("refuses a watch list that is not the person's own", async () => {
    const watchListId = '01900000-0000-7000-8000-000000000001';
    await expect(alerts.rules.create(reader, testRule({ conditions: { watchListId } }))).rejects.toThrow('ALERT_WATCH_LIST_UNKNOWN');
  });

  it.each([
    ['a quiet day without end', { quietHours: { from: '08:00', to: '08:00' } }],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }],
    ['no weekday', { schedule: { kind: 'daily', at: '08:00', weekdays: [] } }],
    ['a time that is none', { schedule: { kind: 'daily', at: '24:00' } }],
    ['no name', { name: '\u0000 \n' }],
  ])('refuses %s', (_, wrong) => expect(createAlertRule.safeParse({ name: 'A', conditions: {}, ...wrong }).success).toBe(false));

  it('previews what a rule would have told in a week, of the own organisation alone', async () => {
    const now = clock.now().getTime();
    const hoursAgo = (hours: number): Date => new Date(now - hours * 3_600_000);
    [1, 2, 30, 100, 200].forEach((hours) => log.put(reader.caller.organisationId, storyAt(hoursAgo(hours), { id: `s${hours}` })));
    const rule = { conditions: { entities: ['AAPL'] }, cooldownMinutes: 0, tellsCorrections: true };
    const preview = await alerts.preview.preview(reader.caller, rule);
    expect(preview).toMatchObject({ days: 7, storiesRead: 4, isCut: false, count: 4, perDay: [0, 0, 1, 0, 0, 1, 2] });
    expect(preview.items.map(({ storyId }) => storyId)).toEqual(['s1', 's2', 's30', 's100']);
    expect(await alerts.preview.preview(reader.caller, { ...rule, cooldownMinutes: 120 })).toMatchObject({ count: 3 });
    expect(await alerts.preview.preview(testReader(1, organisation + 500).caller, rule)).toMatchObject({ count: 0 });
  });
});
