import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { VirtualTiming } from '../testing/virtual-timing';
import { WatchedStream, type WatchOptions } from './watched-stream';

const LIMITS = { firstEventMs: 90_000, idleMs: 30_000 };

function rig(change: Partial<WatchOptions<string>> = {}) {
  const timing = new VirtualTiming();
  const caller = new AbortController();
  return { timing, caller, options: { timing, signal: caller.signal, ...LIMITS, ...change } };
}

/** Falls silent for good, and does not listen to its signal. */
async function* deaf(events: readonly string[]): AsyncGenerator<string> {
  yield* events;
  await new Promise(() => undefined);
}

async function collect(stream: AsyncIterable<string>, into: string[] = []): Promise<string[]> {
  for await (const event of stream) into.push(event);
  return into;
}

describe('WatchedStream', () => {
  it('passes on what comes, and the end', async () => {
    const { timing, options } = rig();
    const source = async function* () {
      yield 'a';
      await timing.wait(29_000);
      yield 'b';
    };
    await expect(timing.run(collect(new WatchedStream(source, options)))).resolves.toEqual(['a', 'b']);
    expect(timing.pending).toBe(0);
  });

  it('passes on an error', async () => {
    const { timing, options } = rig();
    const source = async function* (): AsyncGenerator<string> {
      yield 'a';
      await Promise.reject(new Error('broken'));
    };
    await expect(collect(new WatchedStream(source, options))).rejects.toThrow('broken');
    expect(timing.pending).toBe(0);
  });

  it('ends a stream that falls silent in the middle, at its limit', async () => {
    const { timing, options } = rig();
    const seen: string[] = [];
    let stopped: AbortSignal | undefined;
    const stream = new WatchedStream((signal) => ((stopped = signal), deaf(['a'])), options);
    await timing.advance(5_000);
    await expect(timing.run(collect(stream, seen))).rejects.toThrow('INFERENCE_STREAM_IDLE');
    expect([seen, timing.monotonicMs(), stopped?.aborted]).toEqual([['a'], 35_000, true]);
  });

  it('counts silence from the last event, not from the beginning', async () => {
    const { timing, options } = rig();
    const source = async function* () {
      await timing.wait(1_000);
      yield 'a';
      await new Promise(() => undefined);
    };
    await expect(timing.run(collect(new WatchedStream(source, options)))).rejects.toThrow('INFERENCE_STREAM_IDLE');
    expect(timing.monotonicMs()).toBe(31_000);
  });

  it('waits longer for the first event', async () => {
    const { timing, options } = rig();
    await expect(timing.run(collect(new WatchedStream(() => deaf([]), options)))).rejects.toThrow('INFERENCE_STREAM_IDLE');
    expect(timing.monotonicMs()).toBe(90_000);
  });

  it('does not take the news that the request was taken for the beginning of the answer', async () => {
    const { timing, options } = rig({ isAnswer: (event) => event !== 'taken' });
    const source = async function* () {
      yield 'taken';
      await timing.wait(80_000);
      yield 'a';
      await new Promise(() => undefined);
    };
    const seen: string[] = [];
    await expect(timing.run(collect(new WatchedStream(source, options), seen))).rejects.toThrow('INFERENCE_STREAM_IDLE');
    expect([seen, timing.monotonicMs()]).toEqual([['taken', 'a'], 110_000]);
  });

  it('does not take a slow reader for a silent source', async () => {
    const { timing, options } = rig();
    const source = async function* () {
      yield 'a';
      yield 'b';
    };
    const stream = new WatchedStream(source, options);
    await stream.next();
    await timing.advance(600_000);
    await expect(stream.next()).resolves.toEqual({ done: false, value: 'b' });
  });

  it('does not mind a clock that is set', async () => {
    const { timing, options } = rig();
    const source = async function* () {
      await timing.wait(1_000);
      yield 'a';
    };
    const reading = timing.run(collect(new WatchedStream(source, options)));
    timing.jumpClock(86_400_000);
    await expect(reading).resolves.toEqual(['a']);
  });

  it('tells reader and source at once when the call ends, though the source is deaf', async () => {
    const { timing, caller, options } = rig();
    let stopped: AbortSignal | undefined;
    const reading = collect(new WatchedStream((signal) => ((stopped = signal), deaf(['a'])), options)).catch((error: unknown) => error);
    await timing.advance(1);
    const reason = inferenceErrors.INFERENCE_CANCELLED();
    caller.abort(reason);
    await expect(reading).resolves.toBe(reason);
    expect([stopped?.reason, timing.monotonicMs(), timing.pending]).toEqual([reason, 1, 0]);
  });

  it('asks nobody when the call has ended before', async () => {
    const { caller, options } = rig();
    caller.abort(inferenceErrors.INFERENCE_CANCELLED());
    let asked = 0;
    const stream = new WatchedStream(() => (asked++, deaf([])), options);
    await expect(stream.next()).rejects.toThrow('INFERENCE_CANCELLED');
    expect(asked).toBe(0);
  });

  it('stops the source when the reader leaves', async () => {
    const { timing, options } = rig();
    let stopped: AbortSignal | undefined;
    for await (const event of new WatchedStream((signal) => ((stopped = signal), deaf(['a', 'b'])), options)) {
      expect(event).toBe('a');
      break;
    }
    expect([stopped?.aborted, timing.pending]).toEqual([true, 0]);
  });

  it('lets a source that is done clean up without calling it a failure', async () => {
    const { timing, options } = rig();
    let stopped: AbortSignal | undefined;
    let isClean = false;
    const source = async function* (signal: AbortSignal) {
      stopped = signal;
      try {
        yield await Promise.resolve('a');
      } finally {
        isClean = true;
      }
    };
    const stream = new WatchedStream(source, options);
    await stream.next();
    stream.leave();
    await timing.advance(0);
    expect([isClean, stopped?.aborted, timing.pending]).toEqual([true, false, 0]);
  });
});
