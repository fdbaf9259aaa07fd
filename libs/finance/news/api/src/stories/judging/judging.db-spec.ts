import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { SettableClock } from '@trivium/platform/jobs/testing';
import { createTestStories, newsItem, storiesTestSchema, testReader, type TestStories } from '../testing/test-stories';

const MINUTE_MS = 60_000;
/** More than three batches of stories, none of which tells of another's event. */
const FIRMS = ['Aster', 'Polar', 'Vale', 'Delta', 'Nimbus', 'Vega', 'Orbit', 'Cedar', 'Falcon', 'Harbor'] as const;
const ACTS = ['fines paid', 'rose', 'fell', 'gain', 'cuts', 'wins', 'drop', 'raises'] as const;

describe('news that are judged anew', () => {
  let test: TestDatabase;
  let clock: SettableClock;
  let desk: TestStories;
  let organisation = 0;
  let caller: ReturnType<typeof testReader>;

  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.query('DELETE FROM job');
    caller = testReader(++organisation);
    clock = new SettableClock();
    desk = createTestStories(test.database, clock);
  });

  const take = async (titles: readonly string[], own = desk): Promise<void> => {
    const items = titles.map((title) => newsItem(title, { publishedAt: clock.now() }));
    await own.intake.take(caller.organisationId, { sourceId: null, items });
    clock.advance(MINUTE_MS);
  };
  /** Stories that were heard of one after the other, at moments of their own. */
  const takeMany = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1)
      await take([`${FIRMS[index % FIRMS.length]} Works ${ACTS[index % ACTS.length]} ${index + 11} in unit q${index}x`]);
  };
  const use = async (version: string, own = desk): Promise<void> => {
    own.analyst.version = version;
    const change = { organisationId: caller.organisationId, changedBy: caller.userId };
    await test.database.inOrganisation(caller.organisationId, () => own.changes.tell(change));
    clock.advance(3_000);
  };
  const labels = async (asOf?: Date) =>
    (await desk.stories.list(caller, { limit: 100, ...(asOf ? { asOf: asOf.toISOString() } : {}) })).items.map(
      ({ title, sentiment, items }) => [title, sentiment.label, ...items.map((item) => item.sentiment.label)],
    );
  const models = async (): Promise<Record<string, number>> => {
    const rows = await test.owner.query(`SELECT model, count(*)::int AS items FROM news_item WHERE organisation_id = $1 GROUP BY model`, [
      caller.organisationId,
    ]);
    return Object.fromEntries((rows as { model: string; items: number }[]).map(({ model, items }) => [model, items]));
  };

  it('show the new judgement now, the earlier one as it was known then, and are not told as news', async () => {
    await take(['Aster Chips Q3 profit rose 29% to $496m', 'Regulator fines Vale Rail $47m']);
    await take(['Aster Chips third-quarter profit rose 29% to $496 million']);
    const before = await labels();
    const then = clock.now();
    const trendOf = async (asOf?: Date) => {
      const { items } = await desk.summaries.trends(caller, { entity: ['Aster Chips'], ...(asOf ? { asOf: asOf.toISOString() } : {}) });
      return items.flatMap(({ points }) => points.flatMap(({ score }) => score ?? []));
    };
    const trendThen = await trendOf();
    clock.advance(60 * MINUTE_MS);
    const news = { at: new Date(0).toISOString(), id: '', limit: 50 };
    const [last] = (await desk.stories.changedAfter(caller.organisationId, news)).slice(-1);

    await use('second');
    expect(await desk.judging.state(caller)).toMatchObject({ model: 'second', byOthers: 3, job: { state: 'queued', done: 0 } });
    await desk.jobs.worker.runDue();
    expect(await desk.judging.state(caller)).toMatchObject({
      model: 'second',
      byOthers: 0,
      job: { state: 'succeeded', done: 3, total: 3 },
    });

    const opposite: Record<string, string> = { positive: 'negative', negative: 'positive', neutral: 'neutral' };
    const turned = (rows: string[][]) => rows.map(([title = '', ...own]) => [title, ...own.map((label) => opposite[label])]);
    expect(await labels()).toEqual(turned(before));
    expect(await labels(then)).toEqual(before);
    expect((await trendOf()).map((score) => Math.sign(score))).toEqual(trendThen.map((score) => -Math.sign(score)));
    expect(await trendOf(then)).toEqual(trendThen);
    // Nobody is alerted, and no open board is told: nothing was heard.
    const place = { at: last?.lastIngestedAt ?? '', id: last?.id ?? '', limit: 50 };
    expect(await desk.stories.changedAfter(caller.organisationId, place)).toEqual([]);
    const line = desk.stream.follow(caller, {}, { lastEventId: '0', signal: AbortSignal.timeout(2_000) });
    const told: string[] = [];
    for await (const { event } of line) {
      told.push(event);
      if (event === 'beat') break;
    }
    expect(told).toEqual(['meta']);
    // The story's past names the moment at which nothing came.
    const [story] = (await desk.stories.list(caller, { limit: 1 })).items;
    const { history } = await desk.stories.find(caller, story?.id ?? '');
    expect(history.map(({ isJudgedAnew, sentiment }) => [isJudgedAnew, sentiment.label])).toEqual([
      [false, 'positive'],
      [false, 'positive'],
      [true, 'negative'],
    ]);
  });

  it('go back to the earlier judgement with the version, and every moment keeps its own', async () => {
    await take(['Aster Chips Q3 profit rose 29% to $496m']);
    const moments: [Date, string][] = [];
    for (const version of ['second', 'scripted', 'second']) {
      moments.push([clock.now(), (await labels())[0]?.[1] ?? '']);
      clock.advance(MINUTE_MS);
      await use(version);
      await desk.jobs.worker.runDue();
      clock.advance(MINUTE_MS);
    }
    expect((await labels())[0]?.slice(1)).toEqual(['negative', 'negative']);
    for (const [moment, label] of moments) expect((await labels(moment))[0]?.slice(1)).toEqual([label, label]);
    expect(moments.map(([, label]) => label)).toEqual(['positive', 'negative', 'positive']);
  });

  it('are judged in batches, the latest heard of first, and by another process from where the first one died', async () => {
    await takeMany(60);
    await use('second');
    let calls = 0;
    desk.analyst.beforeAnswers = () => {
      calls += 1;
      if (calls === 3) throw new Error('The process dies here');
    };
    await desk.jobs.worker.runDue();
    const shown = await labels();
    const isAnew = await test.owner.query(
      `SELECT count(*)::int AS stories, min(last_ingested_at) AS oldest FROM story_version WHERE organisation_id = $1 AND valid_to IS NULL AND is_judged_anew`,
      [caller.organisationId],
    );
    // Neutral ones are judged anew, too, but nothing of their story changes.
    const done = (await models())['second'] ?? 0;
    expect([done, shown.length]).toEqual([50, 60]);
    const [{ oldest }] = isAnew as [{ oldest: Date }];
    const left = await test.owner.query(
      `SELECT max(ingested_at) AS latest FROM news_item WHERE organisation_id = $1 AND model = 'scripted'`,
      [caller.organisationId],
    );
    expect((left as [{ latest: Date }])[0].latest < oldest).toBe(true);
    expect(await desk.judging.state(caller)).toMatchObject({ byOthers: 10, job: { done: 50, total: 60 } });

    const other = createTestStories(test.database, clock);
    other.analyst.version = 'second';
    clock.advance(10 * MINUTE_MS);
    await other.jobs.worker.runDue();
    expect(other.analyst.asked).toBe(10);
    expect(await models()).toEqual({ second: 60 });
    expect(await other.judging.state(caller)).toMatchObject({ byOthers: 0, job: { state: 'succeeded', done: 60, total: 60 } });
  });

  it('go on after a kill that left a running job behind', async () => {
    await takeMany(30);
    await use('second');
    const [row] = (await test.owner.query('SELECT id FROM job')) as [{ id: string }];
    await test.owner.query(
      `UPDATE job SET state = 'running', attempts = 1, lease_owner = id, heartbeat_at = $2, lease_until = $2::timestamptz + interval '1 day' WHERE id = $1`,
      [row.id, clock.now()],
    );
    expect((await desk.judging.state(caller)).job?.state).toBe('running');
    await desk.jobs.worker.recover();
    await desk.jobs.worker.runDue();
    expect(await models()).toEqual({ second: 30 });
  });

  it('can be stopped by somebody else and gone on with, and say how many keep their earlier judgement', async () => {
    await takeMany(55);
    await use('second');
    const colleague = { ...caller, userId: '00000000-0000-7000-9000-000000000002' as typeof caller.userId };
    let calls = 0;
    desk.analyst.beforeAnswers = async () => {
      calls += 1;
      if (calls === 2) await desk.judging.stop(colleague);
    };
    await desk.jobs.worker.runDue();
    expect(await desk.judging.state(caller)).toMatchObject({ byOthers: 30, job: { state: 'cancelled', done: 25, total: 55 } });
    expect(await models()).toEqual({ second: 25, scripted: 30 });
    // Nothing runs: stopping again changes nothing.
    expect((await desk.judging.stop(colleague)).job?.state).toBe('cancelled');
    const started = await desk.judging.start(colleague);
    expect(started.job).toMatchObject({ state: 'queued' });
    expect((await desk.judging.start(caller)).job?.id).toBe(started.job?.id);
    clock.advance(3_000);
    await desk.jobs.worker.runDue();
    expect(await desk.judging.state(caller)).toMatchObject({ byOthers: 0, job: { state: 'succeeded', done: 30, total: 30 } });
    const records = await test.owner.query(
      `SELECT action, actor_id AS actor FROM audit_record WHERE organisation_id = $1 AND action LIKE 'news-judging.%' ORDER BY sequence`,
      [caller.organisationId],
    );
    expect(records).toEqual([
      { action: 'news-judging.stopped', actor: colleague.userId },
      { action: 'news-judging.started', actor: colleague.userId },
    ]);
  });

  it('end with one version where the version changes while they are judged, and where news come that the earlier one judged', async () => {
    await takeMany(55);
    await use('second');
    const late = createTestStories(test.database, clock);
    let calls = 0;
    desk.analyst.beforeAnswers = async () => {
      calls += 1;
      // A process that has not heard of the change yet, on top of what was passed already.
      if (calls === 2) await take(['Regulator fines Zenith Rail $47m'], late);
      if (calls === 3) await use('third');
    };
    await desk.jobs.worker.runDue();
    clock.advance(MINUTE_MS);
    await desk.jobs.worker.runDue();
    expect(await models()).toEqual({ third: 56 });
    const ended = (await test.owner.query('SELECT result FROM job ORDER BY created_at')) as { result: { outcome: string } }[];
    expect(ended.map(({ result }) => result.outcome)).toEqual(['superseded', 'done']);
    expect(await desk.judging.state(caller)).toMatchObject({ byOthers: 0, job: { state: 'succeeded' } });
  });

  it('are forgotten as old as they are, with their earlier judgements', async () => {
    await take(['Aster Chips Q3 profit rose 29% to $496m']);
    clock.advance(399 * 1_440 * MINUTE_MS);
    await use('second');
    await desk.jobs.worker.runDue();
    clock.advance(2 * 1_440 * MINUTE_MS);
    await take(['Vega Motors wins a contract'], createTestStories(test.database, clock));
    const kept = await test.owner.query('SELECT 1 FROM news_judgement WHERE organisation_id = $1', [caller.organisationId]);
    expect([(await labels()).length, kept]).toEqual([1, []]);
  });
});
