import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../eval/figures';
import { buildDesk, Desk } from './finance-feeds-desk';
import { isReadable, Publisher } from './finance-feeds-publisher';

interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly lastFetchedAt: string | null;
  readonly itemCount: number;
  readonly health: string;
}

interface Round {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly memoryMb: number;
  readonly sources: readonly SourceRow[];
}

const FEEDS = 240;
/** Looking costs the desk time of its own. */
const LOOK_EVERY_MS = 250;
/** A round's items are written in a few seconds. */
const KILL_LOOK_MS = 50;
const PATIENCE_MS = 300_000;

/**
 * A list of 240 feeds on the loopback address, a third of them slow, broken or hostile, read by the whole program with its database, its intake and its threads. Between the two rounds
 * the process is killed, and once in the middle of a round.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  progress('building the desk');
  await buildDesk();
  const folder = mkdtempSync(join(tmpdir(), 'trivium-feeds-'));
  const publisher = await new Publisher().listen();
  let desk = await Desk.start({ folder, allowed: publisher.host });
  try {
    const idleMb = desk.memoryMb;
    const recorded = await itemsOnBoard(desk);
    progress('first round');
    const first = await roundOf(desk, async () => {
      await desk.call('POST', '/api/sources/import', publisher.opml(FEEDS));
      return new Date(0);
    });
    progress(told(first));
    const taken = (await itemsOnBoard(desk)) - recorded;
    await desk.kill();
    desk = await Desk.start({ folder, allowed: publisher.host });
    progress('second round, after a kill');
    const second = await roundOf(desk, async () => {
      const since = new Date();
      await desk.call('POST', '/api/sources/refresh', {});
      return since;
    });
    progress(told(second));
    progress('killed while items of a round are written');
    publisher.generation = 1;
    const asked = new Date();
    await desk.call('POST', '/api/sources/refresh', {});
    while ((await itemsOnBoard(desk)) === recorded + taken) await new Promise((resolve) => setTimeout(resolve, KILL_LOOK_MS));
    const atKill = (await itemsOnBoard(desk)) - recorded - taken;
    await desk.kill();
    desk = await Desk.start({ folder, allowed: publisher.host });
    // What was asked for before the kill goes on by itself.
    const third = await roundOf(desk, () => Promise.resolve(asked));
    const inAll = (await itemsOnBoard(desk)) - recorded;
    progress('a change');
    const changeSeconds = await changeToBoard(desk, publisher, third.sources);
    return figuresOf({ first, second, idleMb, changeSeconds, publisher, items: { taken, atKill, inAll } });
  } finally {
    await desk.kill();
    publisher.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function told({ seconds, processorSeconds, memoryMb }: Round): string {
  return `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of processor time, ${memoryMb.toFixed(0)} MB`;
}

/** From the act to the last source that was due; those whose publisher asked to wait, or is gone, are due no more. */
async function roundOf(desk: Desk, act: () => Promise<Date>): Promise<Round> {
  const startedMs = performance.now();
  const processorSeconds = desk.processorSeconds;
  const since = await act();
  let memoryMb = 0;
  for (;;) {
    const sources = await allSources(desk);
    memoryMb = Math.max(memoryMb, desk.memoryMb);
    const isDone = ({ lastFetchedAt, health }: SourceRow) =>
      lastFetchedAt !== null && (new Date(lastFetchedAt) >= since || health === 'stopped' || health === 'failing');
    const seconds = (performance.now() - startedMs) / 1_000;
    if (sources.length >= FEEDS && sources.every(isDone))
      return { seconds, processorSeconds: desk.processorSeconds - processorSeconds, memoryMb, sources };
    if (seconds * 1_000 > PATIENCE_MS) throw new Error(`${sources.filter((source) => !isDone(source)).length} sources were not read`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function allSources(desk: Desk): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  let cursor = '';
  for (;;) {
    const page = await desk.call<{ items: SourceRow[]; nextCursor: string | null }>(
      'GET',
      `/api/sources?limit=100&q=127.0.0.1${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    rows.push(...page.items);
    if (page.nextCursor === null) return rows;
    cursor = encodeURIComponent(page.nextCursor);
  }
}

/** Items of all stories; each is in one. */
async function itemsOnBoard(desk: Desk): Promise<number> {
  const { items } = await desk.call<{ items: number }>('GET', '/api/stories/summary');
  return items;
}

/** Seconds from a refresh of the changed feed to the story on the board. */
async function changeToBoard(desk: Desk, publisher: Publisher, sources: readonly SourceRow[]): Promise<number> {
  const changed = sources.find(({ title }) => title.startsWith('Feed 1 '));
  publisher.news = 'takeover bid confirmed';
  const startedMs = performance.now();
  await desk.call('POST', '/api/sources/refresh', { ids: [changed?.id] });
  for (;;) {
    const { items } = await desk.call<{ items: unknown[] }>('GET', '/api/stories?q=takeover&limit=5');
    const seconds = (performance.now() - startedMs) / 1_000;
    if (items.length > 0 || seconds > 60) return seconds;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

interface Measured {
  readonly first: Round;
  readonly second: Round;
  /** Of the first round; of the next generation when the process was killed; and of both in the end. */
  readonly items: { readonly taken: number; readonly atKill: number; readonly inAll: number };
  readonly idleMb: number;
  readonly changeSeconds: number;
  readonly publisher: Publisher;
}

function figuresOf({ first, second, items, idleMb, changeSeconds, publisher }: Measured): readonly Figure[] {
  const set = '240 loopback feeds';
  const size = `${FEEDS} feeds`;
  const readable = Array.from({ length: FEEDS }, (_, index) => index).filter(isReadable).length;
  const withItems = first.sources.filter(({ itemCount }) => itemCount > 0).length;
  return [
    { set, name: 'first round', value: first.seconds, unit: 's', size, must: 15, aim: 8, isCost: true },
    { set, name: 'first round, processor time', value: first.processorSeconds, unit: 's', size },
    { set, name: 'second round, after kill -9', value: second.seconds, unit: 's', size, must: 3, aim: 2, isCost: true },
    { set, name: 'second round, processor time', value: second.processorSeconds, unit: 's', size },
    {
      set,
      name: 'memory over idle, at most',
      value: Math.max(first.memoryMb, second.memoryMb) - idleMb,
      unit: 'MB',
      size,
      must: 250,
      isCost: true,
    },
    { set, name: 'readable feeds that gave items', value: withItems / readable, unit: 'share', size: `${readable} feeds`, must: 1 },
    {
      set,
      name: 'items lost or taken twice, killed between rounds and while items are written',
      value: Math.abs(items.inAll - 2 * items.taken),
      unit: 'rows',
      size: `${items.taken} twice, ${items.atKill} of the second at the kill`,
      must: 0,
      isCost: true,
    },
    { set, name: 'answers “not modified”', value: publisher.notModified, unit: 'rows', size: `${publisher.requests} requests` },
    { set, name: 'refresh of a changed feed to the board', value: changeSeconds, unit: 's', size: '1 feed', must: 5, isCost: true },
  ];
}
