import type { ChatStreamEvent, NumberedChatEvent } from '@trivium/ai/inference/protocol';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { VirtualTiming } from '../testing/virtual-timing';
import { MemoryStreamStore, type MemoryStreamStoreOptions } from './memory-stream-store';
import type { StreamOwner, StreamReading } from './stream-store';

const owner: StreamOwner = { organisationId: 'organisation-1' as OrganisationId, userId: 'user-1' as UserId };
const text = (delta: string): ChatStreamEvent => ({ type: 'text', delta });

function rig(options: Partial<MemoryStreamStoreOptions> = {}) {
  const timing = new VirtualTiming();
  const store = new MemoryStreamStore({ timing, ...options });
  const read = (id: string, change: Partial<StreamReading> = {}) =>
    store.read(id, { owner, lastSequence: undefined, signal: new AbortController().signal, ...change });
  const write = async (id: string, deltas: readonly string[]) => {
    const writer = await store.open(id, owner);
    for (const delta of deltas) await writer.append(text(delta));
    await writer.end();
  };
  return { timing, store, read, write };
}

async function collect(events: AsyncIterable<NumberedChatEvent>, into: NumberedChatEvent[] = []): Promise<NumberedChatEvent[]> {
  for await (const event of events) into.push(event);
  return into;
}

const textsOf = (events: readonly NumberedChatEvent[]) =>
  events.map(({ event }) => (event.type === 'text' ? event.delta : event.type)).join('');

describe('MemoryStreamStore', () => {
  it('gives what is there and what comes, numbered', async () => {
    const { store, read } = rig();
    const writer = await store.open('s', owner);
    await writer.append(text('a'));
    const reading = collect(read('s'));
    await writer.append(text('b'));
    await writer.end();
    await expect(reading).resolves.toEqual([
      { sequence: 0, event: text('a') },
      { sequence: 1, event: text('b') },
    ]);
  });

  it('loses and doubles nothing for a reader who reloads at every event, while it is written', async () => {
    const { store, read } = rig();
    const letters = [...'The answer, as long as it takes. 答案。'];
    const writer = await store.open('s', owner);
    const writing = (async () => {
      for (const delta of letters) {
        await writer.append(text(delta));
        await Promise.resolve();
      }
      await writer.end();
    })();
    const seen: NumberedChatEvent[] = [];
    for (let tab = 0; tab < letters.length; tab++) {
      for await (const event of read('s', { lastSequence: seen.at(-1)?.sequence })) {
        seen.push(event);
        break;
      }
    }
    await writing;
    expect(await collect(read('s', { lastSequence: seen.at(-1)?.sequence }))).toEqual([]);
    expect(seen.map(({ sequence }) => sequence)).toEqual(letters.map((_, index) => index));
    expect(textsOf(seen)).toBe(letters.join(''));
  });

  it('serves two tabs at a time', async () => {
    const { store, read } = rig();
    const writer = await store.open('s', owner);
    const tabs = [collect(read('s')), collect(read('s'))];
    for (const delta of 'abc') await writer.append(text(delta));
    await writer.end();
    expect((await Promise.all(tabs)).map(textsOf)).toEqual(['abc', 'abc']);
  });

  it.each([
    ['another user', { owner: { ...owner, userId: 'user-2' as UserId } }],
    ['another organisation', { owner: { ...owner, organisationId: 'organisation-2' as OrganisationId } }],
    ['a number that no event has', { lastSequence: 3 }],
    ['a negative number', { lastSequence: -2 }],
    ['no number at all', { lastSequence: Number.NaN }],
  ])('is not read by %s', async (_, change) => {
    const { read, write } = rig();
    await write('s', ['a', 'b', 'c']);
    await expect(collect(read('s', change))).rejects.toThrow('INFERENCE_STREAM_GONE');
  });

  it('does not know what was never written', async () => {
    await expect(collect(rig().read('s'))).rejects.toThrow('INFERENCE_STREAM_GONE');
  });

  it('forgets an answer some time after its end', async () => {
    const { read, write, timing, store } = rig({ keepMs: 1_000 });
    await write('s', ['a']);
    await timing.advance(999);
    await expect(collect(read('s'))).resolves.toHaveLength(1);
    await timing.advance(1);
    await expect(collect(read('s'))).rejects.toThrow('INFERENCE_STREAM_GONE');
    expect([store.keptStreams, store.keptBytes]).toEqual([0, 0]);
  });

  it('keeps a running answer however long it takes', async () => {
    const { store, read, timing } = rig({ keepMs: 1_000 });
    const writer = await store.open('s', owner);
    await writer.append(text('a'));
    await timing.advance(100_000);
    const reading = collect(read('s'));
    await writer.end();
    await expect(reading).resolves.toHaveLength(1);
  });

  it('stays within its memory: the longest finished answers go first', async () => {
    const { store, read, write, timing } = rig({ maxBytes: 1_000 });
    for (let id = 0; id < 50; id++) {
      await write(String(id), ['a', 'b']);
      await timing.advance(1);
      expect(store.keptBytes).toBeLessThanOrEqual(1_000);
    }
    await expect(collect(read('0'))).rejects.toThrow('INFERENCE_STREAM_GONE');
    expect(textsOf(await collect(read('49')))).toBe('ab');
  });

  it('stays within its memory with one endless answer, and tells a reader who is too far behind', async () => {
    const { store, read } = rig({ maxStreamBytes: 1_000 });
    const writer = await store.open('s', owner);
    for (let count = 0; count < 100; count++) await writer.append(text('a'));
    expect(store.keptBytes).toBeLessThanOrEqual(1_000);
    await writer.end();
    await expect(collect(read('s'))).rejects.toThrow('INFERENCE_STREAM_GONE');
    expect((await collect(read('s', { lastSequence: 97 }))).map(({ sequence }) => sequence)).toEqual([98, 99]);
  });

  it('lets a reader who waits leave at once', async () => {
    const { store, read } = rig();
    await store.open('s', owner);
    const controller = new AbortController();
    const reading = collect(read('s', { signal: controller.signal }));
    controller.abort(new Error('left'));
    await expect(reading).rejects.toThrow('left');
  });

  it('does not write an id twice, nor after the end', async () => {
    const { store, read } = rig();
    const writer = await store.open('s', owner);
    await expect(store.open('s', owner)).rejects.toThrow('kept already');
    await writer.end();
    await writer.append(text('late'));
    await expect(collect(read('s'))).resolves.toEqual([]);
  });
});
