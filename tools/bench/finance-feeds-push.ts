import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../eval/figures';
import { buildDesk, Desk } from './finance-feeds-desk';
import { Hub } from './finance-feeds-hub';

const PUSHES = 20;
const PUSH_LOOK_MS = 20;
const POLL_MINUTES = 1;
const POLL_LOOK_MS = 250;
const PATIENCE_MS = 200_000;

/**
 * How soon a change is on the board: told by a hub that asked back and signs what it sends, and found by polling, over one real interval of a minute. All over
 * HTTP on the loopback address, against the whole program.
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  progress('building the desk');
  await buildDesk();
  const folder = mkdtempSync(join(tmpdir(), 'trivium-push-'));
  const hub = await new Hub().listen();
  const desk = await Desk.start({ folder, allowed: hub.host, isPublic: true });
  try {
    progress('a subscription');
    for (const name of ['told', 'found']) hub.publish(name, 'Harbour Bank opens a branch');
    await desk.call('POST', '/api/sources', { url: hub.feedUrl('told') });
    const startedMs = performance.now();
    while (!hub.isFollowed('told')) await pause(startedMs, PUSH_LOOK_MS);
    const handshakeSeconds = secondsSince(startedMs);
    progress(`${PUSHES} pushes`);
    const seconds: number[] = [];
    for (let push = 0; push < PUSHES; push += 1) {
      const word = `zq${push}xj`;
      hub.publish('told', `Castor Mining opens shaft ${word}`);
      const pushedMs = performance.now();
      const [, boardSeconds] = await Promise.all([hub.push('told'), onBoard(desk, word, { sinceMs: pushedMs, lookMs: PUSH_LOOK_MS })]);
      seconds.push(boardSeconds);
    }
    progress('a poll interval');
    return [...pushFigures(seconds, handshakeSeconds), await pollFigure(desk, hub)];
  } finally {
    await desk.kill();
    hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The change comes right after a read, so that all of the interval is waited for. The feed names no hub. */
async function pollFigure(desk: Desk, hub: Hub): Promise<Figure> {
  const { id } = await desk.call<{ id: string }>('POST', '/api/sources', { url: hub.plainUrl('found'), pollMinutes: POLL_MINUTES });
  const startedMs = performance.now();
  while ((await desk.call<{ lastFetchedAt: string | null }>('GET', `/api/sources/${id}`)).lastFetchedAt === null)
    await pause(startedMs, POLL_LOOK_MS);
  const word = 'zqpolledxj';
  hub.publish('found', `Castor Mining opens shaft ${word}`);
  const value = await onBoard(desk, word, { sinceMs: performance.now(), lookMs: POLL_LOOK_MS });
  return {
    set: 'a feed that is polled each minute',
    name: 'change to the board',
    value,
    unit: 's',
    size: '1 change, right after a read',
    must: POLL_MINUTES * 60 + 5,
    isCost: true,
  };
}

async function onBoard(
  desk: Desk,
  word: string,
  { sinceMs, lookMs }: { readonly sinceMs: number; readonly lookMs: number },
): Promise<number> {
  for (;;) {
    const { items } = await desk.call<{ items: unknown[] }>('GET', `/api/stories?q=${word}&limit=5`);
    if (items.length > 0) return secondsSince(sinceMs);
    await pause(sinceMs, lookMs);
  }
}

async function pause(sinceMs: number, ms: number): Promise<void> {
  if (performance.now() - sinceMs > PATIENCE_MS) throw new Error('Nothing came');
  await new Promise((resolve) => setTimeout(resolve, ms));
}

function secondsSince(ms: number): number {
  return (performance.now() - ms) / 1_000;
}

function pushFigures(seconds: readonly number[], handshakeSeconds: number): Figure[] {
  const set = 'a feed with a hub (WebSub)';
  const sorted = [...seconds].sort((first, second) => first - second);
  const size = `${seconds.length} pushes`;
  return [
    { set, name: 'new source to verified subscription', value: handshakeSeconds, unit: 's', size: '1 feed' },
    { set, name: 'push to the board, median', value: sorted[Math.floor(sorted.length / 2)] ?? 0, unit: 's', size },
    { set, name: 'push to the board, worst', value: sorted.at(-1) ?? 0, unit: 's', size, must: 3, aim: 1, isCost: true },
  ];
}
