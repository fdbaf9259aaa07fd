import { type ChatStreamEvent, inferenceErrors } from '@trivium/ai/inference/protocol';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { VirtualTiming } from '../testing/virtual-timing';
import { MemoryStreamStore } from './memory-stream-store';
import { ResumableStreams } from './resumable-streams';
import type { StreamOwner } from './stream-store';

const owner: StreamOwner = { organisationId: 'organisation-1' as OrganisationId, userId: 'user-1' as UserId };
const stranger: StreamOwner = { ...owner, userId: 'user-2' as UserId };

function rig() {
  const timing = new VirtualTiming();
  const defects: unknown[] = [];
  const streams = new ResumableStreams({ store: new MemoryStreamStore({ timing }), timing, onDefect: (error) => void defects.push(error) });
  const stopped = new AbortController();
  const start = (events: AsyncIterable<ChatStreamEvent>) =>
    streams.start({ streamId: 's', owner, events, cancel: () => stopped.abort(inferenceErrors.INFERENCE_CANCELLED()) });
  const read = async (lastSequence: number | undefined, signal = new AbortController().signal, into: ChatStreamEvent[] = []) => {
    for await (const { event } of streams.read('s', { owner, lastSequence, signal })) into.push(event);
    return into;
  };
  /** One letter each second, until it is stopped. */
  const letters = async function* (text: string): AsyncGenerator<ChatStreamEvent> {
    for (const delta of text) {
      await timing.wait(1_000, stopped.signal);
      yield { type: 'text', delta };
    }
  };
  return { timing, streams, defects, stopped: stopped.signal, start, read, letters };
}

const textOf = (events: readonly ChatStreamEvent[]) => events.map((event) => (event.type === 'text' ? event.delta : event.type)).join('');

describe('ResumableStreams', () => {
  it('goes on while the tab is reloaded', async () => {
    const { timing, start, read, letters, stopped } = rig();
    await start(letters('a long answer of forty letters, or so ...'));
    const tab = new AbortController();
    const first: ChatStreamEvent[] = [];
    const reading = read(undefined, tab.signal, first).catch(() => undefined);
    await timing.advance(10_500);
    tab.abort(new Error('reloaded'));
    await reading;
    expect(textOf(first)).toBe('a long ans');
    await timing.advance(20_000);
    const second = await timing.run(read(first.length - 1));
    expect(textOf([...first, ...second])).toBe('a long answer of forty letters, or so ...');
    expect(stopped.aborted).toBe(false);
  });

  it('stops an answer that nobody reads any more', async () => {
    const { timing, start, read, letters, stopped } = rig();
    await start(letters('x'.repeat(200)));
    const tab = new AbortController();
    const reading = read(undefined, tab.signal).catch(() => undefined);
    await timing.advance(100_000);
    expect(stopped.aborted).toBe(false);
    tab.abort(new Error('closed'));
    await reading;
    await timing.advance(29_999);
    expect(stopped.aborted).toBe(false);
    await timing.advance(1);
    expect(stopped.aborted).toBe(true);
  });

  it('stops an answer that nobody ever came to read', async () => {
    const { timing, start, letters, stopped } = rig();
    await start(letters('x'.repeat(200)));
    await timing.advance(30_000);
    expect([stopped.aborted, timing.pending]).toEqual([true, 0]);
  });

  it('leaves no timer behind an answer that is complete', async () => {
    const { streams, timing, start, read, letters } = rig();
    await start(letters('ab'));
    await timing.run(read(undefined));
    await timing.advance(0);
    expect(timing.pending).toBe(0);
    await streams.start({ streamId: 'unread', owner, events: letters('ab'), cancel: () => undefined });
    await timing.advance(2_000);
    expect(timing.pending).toBe(0);
  });

  it('makes a failure the last event', async () => {
    const { timing, start, read, defects } = rig();
    const failing = async function* (): AsyncGenerator<ChatStreamEvent> {
      yield { type: 'text', delta: 'half' };
      await Promise.reject(inferenceErrors.INFERENCE_STREAM_IDLE({ seconds: 30 }));
    };
    await start(failing());
    expect(await timing.run(read(undefined))).toMatchObject([{ delta: 'half' }, { type: 'error', code: 'INFERENCE_STREAM_IDLE' }]);
    expect(defects).toEqual([]);
  });

  it('does not show a defect to the reader', async () => {
    const { timing, start, read, defects } = rig();
    const failing = async function* (): AsyncGenerator<ChatStreamEvent> {
      yield await Promise.reject<ChatStreamEvent>(new TypeError('secret of the house'));
    };
    await start(failing());
    const seen = await timing.run(read(undefined));
    expect(seen).toMatchObject([{ type: 'error', code: 'INFERENCE_STREAM_BROKEN' }]);
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(defects).toHaveLength(1);
  });

  it('is stopped by its owner only', async () => {
    const { streams, start, letters, stopped, timing, read } = rig();
    await start(letters('abc'));
    expect(() => streams.cancel('s', stranger)).toThrow('INFERENCE_STREAM_GONE');
    expect(() => streams.cancel('other', owner)).toThrow('INFERENCE_STREAM_GONE');
    expect(stopped.aborted).toBe(false);
    streams.cancel('s', owner);
    expect(await timing.run(read(undefined))).toMatchObject([{ type: 'error', code: 'INFERENCE_CANCELLED' }]);
  });

  it('is not kept alive by somebody else', async () => {
    const { streams, start, letters, stopped, timing } = rig();
    await start(letters('x'.repeat(100)));
    await timing.advance(20_000);
    const foreign = streams.read('s', { owner: stranger, lastSequence: undefined, signal: new AbortController().signal });
    await expect(foreign[Symbol.asyncIterator]().next()).rejects.toThrow('INFERENCE_STREAM_GONE');
    await timing.advance(10_000);
    expect(stopped.aborted).toBe(true);
  });
});
