import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CompanyBook } from '@trivium/finance/companies/domain';
import {
  assignStories,
  divideLinked,
  type ItemFacts,
  linkedItems,
  MemoryFactIndex,
  type NewsItem,
  readFacts,
} from '@trivium/finance/news/domain';
import { createTestStories, storiesTestSchema, testReader, type TestStories } from '@trivium/finance/news/api/testing';
import { openTestDatabase } from '@trivium/platform/database/testing';
import type { Figure } from '../eval/figures';
import type { LabelledItem } from '../eval/finance-stories-clusters';
import { generatedStories } from '../eval/finance-stories-generated';
import { ASIDE, DEVELOPED, type InventedCompany } from '../eval/finance-stories-wordings';

const MOST = 100_000;
/** Of the window, at both ends: what one arrival costs while little is known, and while much is. All times are processor time. */
const TENTH = 0.1;
const BATCH = 250;
/** Arrivals by themselves, as one feed brings them between others. */
const SINGLES = 100;
const NAMES = 'Tor Bel Mar Quin Sil Ven Dor Kal Lun Pra Ost Rel Fen Gar Hol Jor Nam Wes Yor Zel'.split(' ');
const SET = 'own generator, one week, 4,000 companies';

/**
 * What an arrival costs while a hundred thousand items lie in the window: divided in memory, and taken in by the intake on the embedded database, with a scripted
 * judgement of sentiment, whose time is measured elsewhere. `BENCH_SCALE` takes a share of the items.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const count = Math.round(MOST * Number(process.env['BENCH_SCALE'] ?? 1));
  progress(`${count} items`);
  const items = weekOf(count);
  progress('in memory');
  const memory = await inMemory(items);
  progress('in the database');
  return [...memory, ...(await inDatabase(items, progress))];
}

/** Items of one week, oldest first, about five to a story. */
export function weekOf(count: number): LabelledItem[] {
  const companies = Array.from({ length: 4_000 }, (_, index): InventedCompany => {
    const [first, second, third] = [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400)];
    return { name: `${NAMES[first] ?? ''}${(NAMES[second] ?? '').toLowerCase()} ${NAMES[third] ?? ''} Holdings` };
  });
  return generatedStories([...DEVELOPED, ...ASIDE], companies, { stories: count / 5, seed: 3 })
    .slice(0, count)
    .sort((first, second) => (first.publishedAt < second.publishedAt ? -1 : 1));
}

async function inMemory(items: readonly LabelledItem[]): Promise<Figure[]> {
  const book = new CompanyBook();
  const facts = items.map(
    ({ title, url, publishedAt }, index): ItemFacts =>
      readFacts({ id: `i${index}`, key: url, title, language: 'en', publishedAtMs: Date.parse(publishedAt) }, book).facts,
  );
  const before = heldMb();
  const index = new MemoryFactIndex();
  const storyOf = new Map<string, string>();
  const stamps: number[] = [processorMs()];
  let next = 0;
  for (const item of facts) {
    index.add(item);
    const { stories } = assignStories(divideLinked(await linkedItems([item], index)), storyOf, () => `s${(next += 1)}`);
    for (const { storyId, items: told } of stories) for (const { id } of told) storyOf.set(id, storyId);
    stamps.push(processorMs());
  }
  const size = `${facts.length} items`;
  return [
    { set: SET, name: 'dividing an arrival in memory, first tenth', value: meanMs(stamps, 'first'), unit: 'ms', size },
    { set: SET, name: 'dividing an arrival in memory, last tenth', value: meanMs(stamps, 'last'), unit: 'ms', size },
    { set: SET, name: 'memory of the index', value: heldMb() - before, unit: 'MB', size },
  ];
}

async function inDatabase(items: readonly LabelledItem[], progress: (what: string) => void): Promise<Figure[]> {
  const test = await openTestDatabase(storiesTestSchema);
  try {
    let nowMs = Date.parse(items.at(-1)?.publishedAt ?? '') + 1_000;
    const own = createTestStories(test.database, { now: () => new Date((nowMs += 1)) });
    const singles = items.slice(-SINGLES);
    const batched = items.slice(0, -SINGLES);
    const stamps: number[] = [processorMs()];
    const heldBefore = heldMb();
    let early = 0;
    for (let from = 0; from < batched.length; from += BATCH) {
      if (early === 0 && from >= batched.length * TENTH) early = await singleMs(own, singles.slice(0, SINGLES / 2));
      const startedMs = processorMs();
      await own.intake.takeAll(testReader().organisationId, batchesOf(batched.slice(from, from + BATCH)));
      stamps.push((stamps.at(-1) ?? 0) + processorMs() - startedMs);
      if ((from / BATCH) % 40 === 0) progress(`${from} items, ${(processorMs() - startedMs).toFixed(0)} ms a batch`);
    }
    const late = await singleMs(own, singles.slice(SINGLES / 2));
    const size = `${items.length} items`;
    return [
      { set: SET, name: `taking in an item, ${BATCH} together, first tenth`, value: meanMs(stamps, 'first') / BATCH, unit: 'ms', size },
      { set: SET, name: `taking in an item, ${BATCH} together, last tenth`, value: meanMs(stamps, 'last') / BATCH, unit: 'ms', size },
      { set: SET, name: 'taking in one item by itself, after a tenth', value: early, unit: 'ms', size: `${SINGLES / 2} items` },
      { set: SET, name: 'taking in one item by itself, at the end', value: late, unit: 'ms', size: `${SINGLES / 2} items` },
      { set: SET, name: 'memory of the intake, without the database', value: heldMb() - heldBefore, unit: 'MB', size },
    ];
  } finally {
    await test.close();
  }
}

async function singleMs(own: TestStories, items: readonly LabelledItem[]): Promise<number> {
  const startedMs = processorMs();
  for (const item of items) await own.intake.takeAll(testReader().organisationId, batchesOf([item]));
  return (processorMs() - startedMs) / items.length;
}

/** Ten items of a source. */
function batchesOf(items: readonly LabelledItem[]): { sourceId: null; items: NewsItem[] }[] {
  const batches: { sourceId: null; items: NewsItem[] }[] = [];
  for (let from = 0; from < items.length; from += 10)
    batches.push({
      sourceId: null,
      items: items
        .slice(from, from + 10)
        .map(({ title, url, publishedAt }) => ({ guid: url, title, url, publishedAt: new Date(publishedAt) })),
    });
  return batches;
}

function meanMs(stamps: readonly number[], end: 'first' | 'last'): number {
  const steps = stamps.length - 1;
  const some = Math.max(1, Math.floor(steps * TENTH));
  const [from, to] = end === 'first' ? [0, some] : [steps - some, steps];
  return ((stamps[to] ?? 0) - (stamps[from] ?? 0)) / some;
}

/** Of this process with the database in it: the same on a machine that does other things too. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What the program holds after the collector has been, in MB. */
function heldMb(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1_048_576;
}
