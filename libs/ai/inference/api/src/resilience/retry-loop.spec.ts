import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { VirtualTiming } from '../testing/virtual-timing';
import { isPassing, retryDelayMs, type RetryOptions, withRetries } from './retry-loop';

const limited = (parameters: Record<string, number> = {}) => inferenceErrors.INFERENCE_RATE_LIMITED({ status: 429, ...parameters });

function rig(change: Partial<RetryOptions> = {}) {
  const timing = new VirtualTiming();
  const delays: number[] = [];
  const options: RetryOptions = {
    timing,
    signal: new AbortController().signal,
    maxAttempts: 3,
    longestWaitMs: 60_000,
    endsAtMs: 100_000,
    onRetry: ({ delayMs }) => void delays.push(delayMs),
    ...change,
  };
  let attempts = 0;
  const run = (errors: readonly (Error | undefined)[]) =>
    timing.run(
      withRetries(() => {
        const error = errors[attempts++];
        return error === undefined ? Promise.resolve('answer') : Promise.reject(error);
      }, options),
    );
  return { timing, delays, run, attempts: () => attempts };
}

describe('withRetries', () => {
  it('asks again after 429, 500 and 503', async () => {
    const { run, attempts, delays } = rig();
    await expect(run([limited(), inferenceErrors.INFERENCE_OVERLOADED({ status: 500 })])).resolves.toBe('answer');
    expect([attempts(), delays]).toEqual([3, [250, 500]]);
  });

  it.each([
    inferenceErrors.INFERENCE_BALANCE_EMPTY(),
    inferenceErrors.INFERENCE_KEY_REJECTED(),
    inferenceErrors.INFERENCE_REQUEST_REFUSED({ status: 422 }),
    inferenceErrors.INFERENCE_UNREACHABLE(),
    inferenceErrors.INFERENCE_STREAM_IDLE(),
    inferenceErrors.INFERENCE_OVERLOADED({ status: 501 }),
    new TypeError('a defect'),
  ])('does not ask again after %s', async (error) => {
    const { run, attempts } = rig();
    await expect(run([error])).rejects.toBe(error);
    expect(attempts()).toBe(1);
  });

  it('gives up after the last attempt, with its error', async () => {
    const { run, attempts } = rig();
    const last = limited({ attempt: 3 });
    await expect(run([limited(), limited(), last])).rejects.toBe(last);
    expect(attempts()).toBe(3);
  });

  it('waits as long as the service asks, and a little more', async () => {
    const { run, delays, timing } = rig();
    await run([limited({ retryAfterMs: 7_000 })]);
    expect(delays).toEqual([7_125]);
    expect(timing.monotonicMs()).toBe(7_125);
  });

  it('does not wait for longer than is worth it', async () => {
    const { run, attempts, timing } = rig({ longestWaitMs: 2_000 });
    await expect(run([limited({ retryAfterMs: 7_000 })])).rejects.toThrow('RATE_LIMITED');
    expect([attempts(), timing.monotonicMs()]).toEqual([1, 0]);
  });

  it('does not wait past the deadline', async () => {
    const { run, attempts } = rig({ endsAtMs: 7_125 });
    await expect(run([limited({ retryAfterMs: 7_000 })])).rejects.toThrow('RATE_LIMITED');
    expect(attempts()).toBe(1);
  });

  it('does not ask again when a breaker has opened', async () => {
    const { run, attempts } = rig({ mayRepeat: () => false });
    await expect(run([limited()])).rejects.toThrow('RATE_LIMITED');
    expect(attempts()).toBe(1);
  });

  it('stops waiting at once when the call ends', async () => {
    const controller = new AbortController();
    const { run, timing, attempts } = rig({ signal: controller.signal });
    const waiting = run([limited({ retryAfterMs: 7_000 })]).catch((error: unknown) => error);
    const reason = inferenceErrors.INFERENCE_CANCELLED();
    controller.abort(reason);
    await expect(waiting).resolves.toBe(reason);
    expect([timing.monotonicMs(), timing.pending, attempts()]).toEqual([0, 0, 1]);
  });
});

describe('retryDelayMs', () => {
  it('grows and is spread over its whole range', () => {
    const delays = (chance: number) => [0, 1, 2, 5, 9].map((repetition) => retryDelayMs(limited(), { repetition, random: () => chance }));
    expect(delays(0)).toEqual([0, 0, 0, 0, 0]);
    expect(delays(0.5)).toEqual([250, 500, 1_000, 8_000, 8_000]);
  });

  it('never waits a negative time', () => {
    expect(retryDelayMs(limited({ retryAfterMs: -5 }), { repetition: 0, random: () => 0 })).toBe(0);
  });
});

it('counts an overload without a status as passing', () => {
  expect([isPassing(inferenceErrors.INFERENCE_OVERLOADED()), isPassing('503')]).toEqual([true, false]);
});
