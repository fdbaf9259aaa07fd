import type { ServerSentEvent } from '@trivium/platform/http';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import { createTestStories, newsItem, storiesTestSchema, testReader, type TestStories } from '../testing/test-stories';

const SOURCE = '00000000-0000-7000-8000-0000000000aa';

describe('StoriesService', () => {
  let test: TestDatabase;
  let own: TestStories;
  let nowMs = Date.UTC(2026, 2, 2, 12);
  const caller = testReader(1);
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    test = await openTestDatabase(storiesTestSchema);
    own = createTestStories(test.database, { now: () => new Date((nowMs += 1_000)) });
    const items = {
      apple: newsItem('Apple Q1 profit rose 12% to $487 million', { publishedAt: new Date('2026-03-02T09:30:00Z') }),
      moutai: newsItem('贵州茅台一季度净利润增长15%', { publishedAt: new Date('2026-03-01T08:00:00Z') }),
      fine: newsItem('Regulator fines Polar Shipping $47m over =cmd()', { publishedAt: new Date('2026-02-27T08:00:00Z') }),
      unsure: newsItem('Will Vale Rail to buy Orbit Foods for $90m?', { publishedAt: new Date('2026-03-02T10:30:00Z') }),
    };
    for (const [name, item] of Object.entries(items)) {
      const { storyIds } = await own.intake.take(caller.organisationId, { sourceId: name === 'apple' ? SOURCE : null, items: [item] });
      ids[name] = storyIds[0] ?? '';
    }
  });
  afterAll(() => test.close());
  const found = async (query: object): Promise<string[]> => {
    const { items } = await own.stories.list(caller, { limit: 50, ...query });
    return items.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id).sort();
  };

  it.each([
    [{}, ['apple', 'fine', 'moutai', 'unsure']],
    [{ entity: ['AAPL'] }, ['apple']],
    [{ entity: ['苹果'] }, ['apple']],
    [{ entity: ['600519.SH', 'polar shipping'] }, ['fine', 'moutai']],
    [{ language: ['zh'] }, ['moutai']],
    [{ eventType: ['earnings'] }, ['apple', 'moutai']],
    [{ sentiment: ['negative'] }, ['fine']],
    [{ sentiment: ['abstained'] }, ['unsure']],
    [{ sourceId: [SOURCE] }, ['apple']],
    [{ q: 'profits' }, ['apple']],
    [{ q: '茅台' }, ['moutai']],
    [{ q: 'apple nothing' }, []],
    [{ q: 'the' }, []],
    [{ from: '2026-03-02T00:00:00Z' }, ['apple', 'unsure']],
    [{ to: '2026-02-28T00:00:00Z' }, ['fine']],
    [{ asOf: '2020-01-01T00:00:00Z' }, []],
  ])('finds %j', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('goes on where a page ended', async () => {
    const first = await own.stories.list(caller, { limit: 3 });
    const second = await own.stories.list(caller, { limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual(Object.values(ids).sort());
    expect(second.nextCursor).toBeNull();
    await expect(own.stories.list(caller, { limit: 3, cursor: 'x' })).rejects.toThrow('CURSOR_INVALID');
  });

  it('gives what changed after a place, in order', async () => {
    const first = await own.stories.changedAfter(caller.organisationId, { at: '2020-01-01T00:00:00Z', id: '', limit: 2 });
    expect(first.map(({ id }) => id)).toEqual([ids['apple'], ids['moutai']]);
    const last = first.at(-1);
    const rest = await own.stories.changedAfter(caller.organisationId, { at: last?.lastIngestedAt ?? '', id: last?.id ?? '', limit: 9 });
    expect(rest.map(({ id }) => id)).toEqual([ids['fine'], ids['unsure']]);
  });

  it('finds the stories of a company by any of its names', async () => {
    const range = { from: new Date('2026-01-01'), to: new Date('2026-04-01'), limit: 5 };
    for (const entity of ['AAPL', 'Apple Inc', 'アップル'])
      expect((await own.stories.ofEntity(caller.organisationId, { entity, ...range })).map(({ id }) => id)).toEqual([ids['apple']]);
  });

  it('finds them, and what stands beside a story, as known at a moment', async () => {
    const range = { from: new Date('2026-01-01'), to: new Date('2026-04-01'), limit: 5, entity: 'Kestrel Bio' };
    const reader = testReader(4);
    const take = (title: string) => own.intake.take(reader.organisationId, { sourceId: null, items: [newsItem(title)] });
    const [id = ''] = (await take('Kestrel Bio recalls 40,000 inhalers')).storyIds;
    const before = new Date((nowMs += 1_000));
    await take('Kestrel Bio names a new chief executive');
    const titles = async (asOf?: Date) => (await own.stories.ofEntity(reader.organisationId, { ...range, asOf })).map(({ title }) => title);
    expect(await titles()).toHaveLength(2);
    expect(await titles(before)).toEqual(['Kestrel Bio recalls 40,000 inhalers']);
    expect(await own.stories.related(reader, id)).toHaveLength(1);
    expect(await own.stories.related(reader, id, { asOf: before.toISOString() })).toEqual([]);
  });

  it('tells the date as its source wrote it and why another one holds, also in exports', async () => {
    const reader = testReader(5);
    const publishedAt = new Date(nowMs);
    const item = newsItem('Vale Rail opens a depot', {
      publishedAt,
      publishedText: 'Fri, 01 Jan 2100 00:00:00 +0800',
      dateDoubt: 'future',
    });
    await own.intake.take(reader.organisationId, { sourceId: null, items: [item] });
    const { items } = await own.stories.list(reader, { limit: 5 });
    expect(items[0]?.items[0]).toMatchObject({ publishedText: 'Fri, 01 Jan 2100 00:00:00 +0800', dateDoubt: 'future' });
    const csv = new TextDecoder().decode((await own.exports.export(reader, { format: 'csv' })).bytes);
    expect(csv).toContain('"Fri, 01 Jan 2100 00:00:00 +0800",future,');
  });

  it('tells of which items the whole article may be read, of the story as it is now', async () => {
    const permitting = {
      namesOf: async () => new Map(),
      permittingFullText: async (_: string, sourceIds: readonly string[]) => new Set(sourceIds.filter((id) => id === SOURCE)),
    };
    const { stories } = createTestStories(test.database, { now: () => new Date(nowMs) }, permitting);
    const permitted = async (name: string, asOf?: string) =>
      (await stories.find(caller, ids[name] ?? '', asOf === undefined ? {} : { asOf })).items.map(({ mayReadFullText }) => mayReadFullText);
    expect(await permitted('apple')).toEqual([true]);
    expect(await permitted('fine')).toEqual([undefined]);
    expect(await permitted('apple', new Date(nowMs).toISOString())).toEqual([undefined]);
  });

  it('says by its name that a file does not hold all stories', async () => {
    const { fileName, bytes } = await own.exports.export(caller, { format: 'json' }, 3);
    expect(fileName).toBe('stories-latest-3.json');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ isCut: true, items: [{}, {}, {}] });
    expect((await own.exports.export(caller, { format: 'csv' })).fileName).toBe('stories.csv');
  });

  it('counts by label, language, event and hour', async () => {
    const summary = await own.summaries.summary(caller, {});
    expect(summary).toMatchObject({ stories: 4, items: 4, sources: 1, labels: { positive: 2, negative: 1, neutral: 0, abstained: 1 } });
    expect(summary.languages).toEqual([{ language: 'en', count: 3 }, { language: 'zh', count: 1 }]); // prettier-ignore
    expect(summary.hours).toHaveLength(24);
    expect(summary.hours.filter(({ positive, abstained }) => positive + abstained > 0).map(({ at }) => at)).toEqual([
      '2026-03-02T09:00:00.000Z',
      '2026-03-02T10:00:00.000Z',
    ]);
    const { items } = await own.summaries.trends(caller, { entity: ['AAPL', 'ZZZZ'] });
    expect(items.map(({ entity }) => entity)).toEqual(['AAPL']);
    expect(items[0]?.points.filter(({ count }) => count > 0)).toMatchObject([{ score: 0.7, count: 1 }]);
  });

  it('exports cells that no spreadsheet takes for a formula', async () => {
    await own.intake.take(testReader(2).organisationId, { sourceId: null, items: [newsItem('=HYPERLINK("http://x") "quoted", and more')] });
    const csv = new TextDecoder().decode((await own.exports.export(testReader(2), { format: 'csv' })).bytes);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"") ""quoted"", and more"`);
    const { bytes } = await own.exports.export(caller, { format: 'xlsx' });
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    const json = JSON.parse(new TextDecoder().decode((await own.exports.export(caller, { format: 'json' })).bytes)) as { items: unknown[] };
    expect(json.items).toHaveLength(4);
  });

  it('tells a reader what changed, and after a break what was missed', async () => {
    const gone = new AbortController();
    const events: ServerSentEvent[] = [];
    const take = (title: string) => own.intake.take(caller.organisationId, { sourceId: null, items: [newsItem(title)] });
    const read = async (lastEventId: string | undefined, most: number): Promise<void> => {
      for await (const event of own.stream.follow(caller, { entity: ['NVDA'] }, { lastEventId, signal: gone.signal })) {
        events.push(event);
        if (event.event === 'meta') void take('Nvidia wins contract').then(() => take('Vale Rail cuts 3% of workforce'));
        if (events.filter(({ event: name }) => name === 'story').length >= most) break;
      }
    };
    await read(undefined, 1);
    const seen = events.find(({ event }) => event === 'story');
    expect(seen).toMatchObject({ data: { title: 'Nvidia wins contract' } });
    await take('Nvidia fined $300 million');
    events.length = 0;
    await read(seen?.id, 1);
    expect(events.filter(({ event }) => event === 'story')).toMatchObject([{ data: { title: 'Nvidia fined $300 million' } }]);
  });

  it('answers posted news with their stories', async () => {
    const item = (title: string) => ({
      title,
      url: `https://x.example/${encodeURIComponent(title)}`,
      publishedAt: '2026-03-02T10:00:00+02:00',
    });
    const answer = await own.posted.post(testReader(3), {
      items: [item('Kestrel Bio cuts 34% of workforce'), item('Job cuts at Kestrel Bio: 34% of employees affected')],
    });
    expect(answer.items[0]?.storyId).toBe(answer.items[1]?.storyId);
    expect(answer.stories).toHaveLength(1);
    const future = await own.posted.post(testReader(3), {
      items: [{ ...item('Polar Shipping names chief'), publishedAt: '2126-01-01T00:00:00Z' }],
    });
    expect(future.stories[0]?.firstPublishedAt.startsWith('2026-03-02')).toBe(true);
    expect(future.stories[0]?.items[0]).toMatchObject({ publishedText: '2126-01-01T00:00:00Z', dateDoubt: 'future' });
    const ancient = await own.posted.post(testReader(3), {
      items: [{ ...item('Orbit Foods moves its seat'), publishedAt: '0001-01-01T00:00:00Z' }],
    });
    expect(ancient.stories[0]).toMatchObject({ items: [{ dateDoubt: 'ancient' }] });
    expect(ancient.stories[0]?.firstPublishedAt.startsWith('2026-03-02')).toBe(true);
    const marked = await own.posted.post(testReader(3), {
      items: [{ ...item('<script>alert(1)</script>Vale &amp; Rail <b>halts</b> line'), text: '<p>Loss &lt; 5%</p>' }],
    });
    expect(marked.stories[0]).toMatchObject({ title: 'Vale & Rail halts line', items: [{ excerpt: 'Loss < 5%' }] });
    for (const none of ['\u0000', '<i></i>'])
      await expect(own.posted.post(testReader(3), { items: [item('Good one'), item(none)] })).rejects.toThrow('STORY_ITEM_REFUSED');
  });
});
