import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { ServerSentEvent } from '@trivium/platform/http';
import { createTestStories, newsItem, storiesTestSchema, testReader, type TestStories } from '../testing/test-stories';

const clock = { now: () => new Date() };
const titles = ({ data }: ServerSentEvent): string => (data as { title: string }).title;
/** How long another process may take to hear of it: it looks every second. */
const HEARS_WITHIN_MS = 4_000;

/** Each has a bell of its own, as two processes do; what they share is the database, by connections of its pool. */
describe('boards of one process and stories of another, over one PostgreSQL', () => {
  let test: TestDatabase;
  let writer: TestStories;
  let reader: TestStories;
  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
    [writer, reader] = [createTestStories(test.database, clock), createTestStories(test.database, clock)];
  });
  afterAll(() => test.close());

  /** Follows until `count` stories were told. */
  async function follow(desk: TestStories, organisation: number, { count, lastEventId }: { count: number; lastEventId?: string }) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), 30_000);
    const told: ServerSentEvent[] = [];
    let isOpen: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (isOpen = resolve));
    const run = async (): Promise<readonly ServerSentEvent[]> => {
      for await (const event of desk.stream.follow(testReader(organisation), {}, { lastEventId, signal: stop.signal })) {
        if (event.event === 'meta') isOpen();
        if (event.event === 'story' && told.push(event) >= count) break;
      }
      clearTimeout(timer);
      return told;
    };
    const done = run();
    await opened;
    return { done };
  }
  const put = (desk: TestStories, organisation: number, ...named: readonly string[]) =>
    desk.intake.take(testReader(organisation).organisationId, { sourceId: null, items: named.map((title) => newsItem(title)) });

  it('tells what the other wrote within seconds, once, and nothing of another organisation', async () => {
    const { done } = await follow(reader, 1, { count: 1 });
    await put(writer, 2, 'Grain exports of Elbland rise');
    const writtenAtMs = performance.now();
    await put(writer, 1, 'Quillon Freight raises its forecast');
    const told = await done;
    expect(performance.now() - writtenAtMs).toBeLessThan(HEARS_WITHIN_MS);
    expect(told.map(titles)).toEqual(['Quillon Freight raises its forecast']);
  });

  it('takes up a line at the other process where it broke at this one', async () => {
    const { done } = await follow(writer, 1, { count: 1 });
    await put(writer, 1, 'Tarn Foods cuts its dividend to 20 cents');
    const [last] = await done;
    await put(writer, 1, 'Garrison Foods names a new chairman');
    const { done: again } = await follow(reader, 1, { count: 1, lastEventId: last?.id ?? '' });
    expect((await again).map(titles)).toEqual(['Garrison Foods names a new chairman']);
  });

  it('misses nothing while both write at once', async () => {
    const names = Array.from(
      { length: 24 },
      (_, index) => `Company number ${index} of ${'ABCDEFGHIJKLMNOPQRSTUVWX'[index]}burg opens plant ${index * 7}`,
    );
    const lines = [await follow(reader, 3, { count: names.length }), await follow(writer, 3, { count: names.length })];
    await Promise.all(names.map((name, index) => put(index % 2 === 0 ? writer : reader, 3, name)));
    for (const { done } of lines) expect((await done).map(titles).sort()).toEqual([...names].sort());
  });
});
