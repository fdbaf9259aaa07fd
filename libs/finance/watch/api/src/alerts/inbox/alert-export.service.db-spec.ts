import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { readZip } from '@trivium/platform/files';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { alertExportQuery } from '../dto/alert.dto';
import {
  alertsTestSchema,
  createTestAlerts,
  type TestAlerts,
  testReader,
  TestReceiver,
  testRule,
  TestStoryLog,
} from '../testing/test-alerts';
import { storyAt } from '../testing/test-story';

describe('AlertExport', () => {
  let test: TestDatabase;
  let alerts: TestAlerts;
  const reader = testReader(1, 1);
  beforeAll(async () => {
    test = await openTestDatabase(alertsTestSchema);
    const clock = new SettableClock();
    const log = new TestStoryLog();
    alerts = createTestAlerts({ database: test.database, clock, log, receiver: new TestReceiver() });
    await alerts.rules.create(reader, testRule());
    for (const [id, title] of [['a', '=HYPERLINK("http://x")'], ['b', '苹果上调展望']] as const) {
      clock.advance(60_000);
      log.put(reader.caller.organisationId, storyAt(clock.now(), { id, title }));
      await alerts.watcher.settle(reader.caller.organisationId);
    } // prettier-ignore
  });
  afterAll(() => test.close());

  const file = (query: object, most?: number, of = reader) => alerts.exports.export(of, alertExportQuery.parse(query), most);
  const textOf = async (query: object, of = reader): Promise<string> => Buffer.from((await file(query, undefined, of)).bytes).toString();

  it('holds each alert in a line, newest first, and no formula', async () => {
    const lines = (await textOf({})).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('createdAt,rule,kind,title');
    expect(lines[1]).toContain('苹果上调展望');
    expect(lines[2]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('holds what the filters find, and nobody else’s', async () => {
    expect(await textOf({ q: '展望' })).not.toContain('HYPERLINK');
    for (const other of [testReader(2, 1), testReader(1, 2)]) expect((await textOf({}, other)).trim().split('\r\n')).toHaveLength(1);
  });

  it('is a workbook in the reader’s language', async () => {
    const parts: string[] = [];
    const { bytes, disposition } = await alerts.exports.export({ ...reader, language: 'zh' }, alertExportQuery.parse({ format: 'xlsx' }));
    for await (const part of readZip(bytes)) parts.push(part.bytes.toString());
    for (const words of ['提醒时间（UTC）', '苹果上调展望']) expect(parts.join()).toContain(words);
    expect(disposition).toContain('alerts.xlsx');
  });

  it('says by its name that it does not hold all', async () => {
    expect((await file({}, 1)).disposition).toContain('alerts-latest-1.csv');
    expect((await file({}, 2)).disposition).toContain('alerts.csv');
  });
});
