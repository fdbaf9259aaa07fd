import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { ManualTimers } from '../testing/manual-timers';
import { DEFAULT_PATIENCE, StreamWatch } from './stream-watch';

const never = new Promise<never>(() => undefined);

function watching(callerSignal = new AbortController().signal) {
  const timers = new ManualTimers();
  const watch = new StreamWatch({
    timers,
    patience: { ...DEFAULT_PATIENCE, firstByteMs: 100, idleMs: 10, progressMs: 50 },
    deadlineMs: 1_000,
    callerSignal,
  });
  const reason = () => (watch.signal.aborted ? (watch.signal.reason as { code: string }).code : undefined);
  return { timers, watch, reason };
}

describe('StreamWatch', () => {
  it('waits longer for the first byte than for the next', async () => {
    const { timers, watch, reason } = watching();
    const first = watch.waiting(Promise.resolve());
    timers.advance(49);
    watch.hearByte();
    await first;
    watch.hearProgress();
    void watch.waiting(never);
    timers.advance(9);
    expect(reason()).toBeUndefined();
    timers.advance(1);
    expect(reason()).toBe('INFERENCE_STREAM_IDLE');
  });

  it('counts no time in which nobody waits for the upstream', async () => {
    const { timers, watch, reason } = watching();
    watch.hearByte();
    await watch.waiting(Promise.resolve());
    watch.hearProgress();
    timers.advance(900);
    expect(reason()).toBeUndefined();
  });

  it('does not take comments for an answer', async () => {
    const { timers, watch, reason } = watching();
    for (let comment = 0; comment < 5; comment++) {
      const next = Promise.resolve();
      const waited = watch.waiting(next);
      timers.advance(9);
      watch.hearByte();
      await waited;
    }
    expect(reason()).toBeUndefined();
    void watch.waiting(never);
    timers.advance(5);
    expect(reason()).toBe('INFERENCE_STREAM_IDLE');
  });

  it('begins anew with each piece of the answer', async () => {
    const { timers, watch, reason } = watching();
    watch.hearByte();
    for (let piece = 0; piece < 20; piece++) {
      const waited = watch.waiting(Promise.resolve());
      timers.advance(9);
      await waited;
      watch.hearProgress();
    }
    expect(reason()).toBeUndefined();
  });

  it('waits for an end no longer than it was told, the shortest time first', () => {
    const { timers, watch, reason } = watching();
    watch.expectEndWithin(3);
    watch.expectEndWithin(7);
    void watch.waiting(never);
    timers.advance(3);
    expect(reason()).toBe('INFERENCE_STREAM_IDLE');
  });

  it('keeps the deadline, whatever comes', () => {
    const { timers, reason } = watching();
    timers.advance(1_000);
    expect(reason()).toBe('INFERENCE_DEADLINE_PASSED');
  });

  it.each([
    ['an error of ours', inferenceErrors.INFERENCE_OVERLOADED(), 'INFERENCE_OVERLOADED'],
    ['anything else', new Error('left'), 'INFERENCE_CANCELLED'],
    ['no reason', undefined, 'INFERENCE_CANCELLED'],
  ])('gives up with the caller: %s', (_, given, code) => {
    const caller = new AbortController();
    const { watch, reason } = watching(caller.signal);
    caller.abort(given);
    expect([reason(), watch.isCalledOff]).toEqual([code, true]);
  });

  it('gives up at once when the caller already has', () => {
    expect(watching(AbortSignal.abort()).reason()).toBe('INFERENCE_CANCELLED');
  });

  it('lets go of everything at the end', () => {
    const { timers, watch } = watching();
    void watch.waiting(never);
    watch.end();
    expect([timers.count, watch.signal.aborted]).toEqual([0, true]);
  });
});
