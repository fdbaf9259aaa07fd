import { createTestStories, storiesTestSchema, testReader, type TestStories } from '@trivium/finance/news/api/testing';
import { openTestDatabase, type TestDatabase, TableStatistics } from '@trivium/platform/database/testing';
import type { Figure } from '../eval/figures';
import { weekOf } from './finance-feeds-window';
import { type BenchDatabase, databaseName, onBoth, onDatabase } from './on-database';
import { processorMs, Timings } from './timings';

const MOST = 100_000;
const DAY_MS = 24 * 3_600_000;
const TIMES = 15;
const PAGE = 30;
const PAGES = 20;
/** Items that come one by one, past the filling and by the way of all news. */
const ARRIVALS = 50;
/** What is judged anew of the hundred thousand; the rest would take as long again for each of its thousands. */
const JUDGED = 2_000;
/** A job of judging waits until every process has heard of the new version. */
const LATER_MS = 60_000;

/**
 * What the board, its counts, a search and a moment of the past cost while a hundred thousand items lie in the window, on both databases; filled past the intake, read
 * as the API reads. `BENCH_SCALE` takes a share of the items, `BENCH_DATABASE` one of the two databases.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const count = Math.round(MOST * Number(process.env['BENCH_SCALE'] ?? 1));
  const only = process.env['BENCH_DATABASE'];
  if (only === 'pglite' || only === 'postgres') return onDatabase(only, () => measure(only, count, progress));
  return onBoth((database) => measure(database, count, progress));
}

async function measure(on: BenchDatabase, count: number, progress: (what: string) => void): Promise<readonly Figure[]> {
  const name = databaseName(on);
  const test = await openTestDatabase(storiesTestSchema);
  try {
    const all = weekOf(count + ARRIVALS);
    const [items, arrivals] = [all.slice(0, count), all.slice(count)];
    let nowMs = Date.parse(items.at(-1)?.publishedAt ?? '') + 1_000;
    const own = createTestStories(test.database, { now: () => new Date((nowMs += 1)) });
    const filled = await fill(own, items, (done) => done % 10_000 === 0 && progress(`${name}: ${done} items in`));
    progress(`${name}: reading`);
    // What autovacuum does within a minute on a server, and the program itself on the embedded database.
    const analysing = new Timings();
    await analysing.of(() =>
      on === 'postgres' ? test.owner.query('ANALYZE') : new TableStatistics(test.owner, { warn: progress }).refresh(),
    );
    const set = `board on ${name}`;
    const size = `${items.length} items`;
    const read = await reading(own, {
      set,
      size,
      isEmbedded: on === 'pglite',
      middle: new Date(Date.parse(items[Math.floor(items.length / 2)]?.publishedAt ?? '')),
    });
    progress(`${name}: arrivals and judging anew`);
    const taken = await arriving(own, arrivals, { set, size, isEmbedded: on === 'pglite' });
    return [
      { set, name: 'filling, past the intake', value: filled, unit: 'items/s', size },
      { set, name: 'statistics of all tables', value: analysing.median(), unit: 'ms', size, isCost: true },
      ...read,
      ...taken,
      ...(await judging(own, test, { set, size, later: () => (nowMs += LATER_MS) })),
    ];
  } finally {
    await test.close();
  }
}

async function fill(own: TestStories, items: ReturnType<typeof weekOf>, progress: (done: number) => void): Promise<number> {
  const started = performance.now();
  await own.filling.fill(
    testReader().organisationId,
    items.map(({ cluster, title, url, publishedAt }) => ({
      story: cluster,
      item: { guid: url, title, url, publishedAt: new Date(publishedAt) },
    })),
    progress,
  );
  return (items.length * 1_000) / (performance.now() - started);
}

interface Reading {
  readonly set: string;
  readonly size: string;
  readonly isEmbedded: boolean;
  readonly middle: Date;
}

async function reading(own: TestStories, { set, size, isEmbedded, middle }: Reading): Promise<Figure[]> {
  const caller = testReader();
  const first = await own.stories.list(caller, { limit: PAGE });
  const entity = first.items.flatMap(({ entities }) => entities.map((one) => one.name)).slice(0, 1);
  const asOf = middle.toISOString();
  const cases: Readonly<Record<string, () => Promise<unknown>>> = {
    'first page': () => own.stories.list(caller, { limit: PAGE }),
    'first page, one language': () => own.stories.list(caller, { limit: PAGE, language: ['ko'] }),
    'first page, one company': () => own.stories.list(caller, { limit: PAGE, entity }),
    'first page, search of two words': () => own.stories.list(caller, { limit: PAGE, q: 'Holdings profit' }),
    'first page, a search that finds nothing': () => own.stories.list(caller, { limit: PAGE, q: 'zzz' }),
    'first page as known in the middle': () => own.stories.list(caller, { limit: PAGE, asOf }),
    'first page as known in the middle, one company': () => own.stories.list(caller, { limit: PAGE, asOf, entity }),
    'a story with its history': () => own.stories.find(caller, first.items[0]?.id ?? ''),
    'related stories': () => own.stories.related(caller, first.items[0]?.id ?? ''),
    'counts of the board': () => own.summaries.summary(caller, {}),
    'counts of the last day': () =>
      own.summaries.summary(caller, { from: new Date(Date.parse(first.items[0]?.lastIngestedAt ?? asOf) - DAY_MS).toISOString() }),
    'counts as known in the middle': () => own.summaries.summary(caller, { asOf }),
    'a company over fourteen days': () => own.summaries.trends(caller, { entity }),
  };
  const figures: Figure[] = [];
  for (const [name, call] of Object.entries(cases)) {
    const timings = new Timings();
    await call();
    for (let time = 0; time < TIMES; time += 1) await timings.of(call);
    figures.push(...timings.figures({ set, name, size }, { isEmbedded }));
  }
  const pages = new Timings();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const place = cursor;
    const next = await pages.of(() => own.stories.list(caller, { limit: PAGE, asOf, ...(place === undefined ? {} : { cursor: place }) }));
    cursor = next.nextCursor ?? undefined;
  }
  figures.push(...pages.figures({ set, name: 'twenty pages one after the other, as known in the middle', size }, { isEmbedded }));
  return figures;
}

/** Items that come by themselves, divided among what lies in the window, stories told anew and written. */
async function arriving(
  own: TestStories,
  arrivals: ReturnType<typeof weekOf>,
  { set, size, isEmbedded }: Omit<Reading, 'middle'>,
): Promise<Figure[]> {
  const timings = new Timings();
  for (const { title, url, publishedAt } of arrivals) {
    const item = { guid: url, title, url, publishedAt: new Date(publishedAt) };
    await timings.of(() => own.intake.takeAll(testReader().organisationId, [{ sourceId: null, items: [item] }]));
  }
  return timings.figures({ set, name: 'taking in one item by itself', size }, { isEmbedded });
}

/** A part of the items, as if the organisation had changed its model while the rest was judged by the new one already. */
async function judging(
  own: TestStories,
  { owner }: TestDatabase,
  { set, size, later }: Pick<Reading, 'set' | 'size'> & { later: () => void },
): Promise<Figure[]> {
  await owner.query(
    `UPDATE news_item SET model = 'next' WHERE id NOT IN (SELECT id FROM news_item ORDER BY ingested_at DESC LIMIT ${JUDGED})`,
  );
  own.analyst.version = 'next';
  const count = (await own.judging.start(testReader())).byOthers;
  later();
  const started = performance.now();
  const startedMs = processorMs();
  await own.jobs.worker.runDue();
  const seconds = (performance.now() - started) / 1_000;
  const judged = count - (await own.judging.state(testReader())).byOthers;
  return [
    { set, name: 'judging anew, without the model', value: judged / seconds, unit: 'items/s', size: `${judged} items of ${size}` },
    {
      set,
      name: 'judging anew, without the model, processor time of an item',
      value: (processorMs() - startedMs) / judged,
      unit: 'ms',
      size: `${judged} items of ${size}`,
      isCost: true,
    },
  ];
}
