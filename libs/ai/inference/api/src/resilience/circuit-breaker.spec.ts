import { inferenceErrors } from '@trivium/ai/inference/protocol';
import { VirtualTiming } from '../testing/virtual-timing';
import { type BreakerChange, CircuitBreaker, DEFAULT_BREAKER_LIMITS, isEndpointFailure } from './circuit-breaker';

const overloaded = inferenceErrors.INFERENCE_OVERLOADED();
const OPEN_MS = 15_000;

function rig() {
  const timing = new VirtualTiming();
  const changes: BreakerChange[] = [];
  const breaker = new CircuitBreaker({
    timing,
    onChange: (change) => void changes.push(change),
    limits: { ...DEFAULT_BREAKER_LIMITS, minimumCalls: 5 },
  });
  const fail = (error: unknown = overloaded) => breaker.permit()?.failed(error);
  const failTimes = (times: number) => {
    for (let time = 0; time < times; time++) fail();
  };
  return { timing, changes, breaker, fail, failTimes };
}

describe('CircuitBreaker', () => {
  it('opens when half of the last calls failed, not sooner', () => {
    const { breaker, failTimes, changes } = rig();
    for (let call = 0; call < 5; call++) breaker.permit()?.succeeded();
    failTimes(4);
    expect([breaker.state, breaker.isPassable()]).toEqual(['closed', true]);
    failTimes(1);
    expect([breaker.state, breaker.isPassable(), breaker.permit()]).toEqual(['open', false, undefined]);
    expect(changes).toEqual([{ from: 'closed', to: 'open', code: 'INFERENCE_OVERLOADED', needsAttention: false }]);
  });

  it('does not open for a few failures alone', () => {
    const { breaker, failTimes } = rig();
    failTimes(4);
    expect(breaker.state).toBe('closed');
  });

  it.each([inferenceErrors.INFERENCE_BALANCE_EMPTY(), inferenceErrors.INFERENCE_KEY_REJECTED(), inferenceErrors.INFERENCE_KEY_MISSING()])(
    'opens at once, and calls for a person, after %s',
    (error) => {
      const { breaker, fail, changes } = rig();
      fail(error);
      expect([breaker.state, changes]).toEqual(['open', [{ from: 'closed', to: 'open', code: error.code, needsAttention: true }]]);
    },
  );

  it('does not ask an empty account again before long', async () => {
    const { breaker, fail, timing } = rig();
    fail(inferenceErrors.INFERENCE_BALANCE_EMPTY());
    await timing.advance(299_999);
    expect(breaker.isPassable()).toBe(false);
    await timing.advance(1);
    expect(breaker.isPassable()).toBe(true);
  });

  it('lets one probe through after its time, and closes when it succeeds', async () => {
    const { breaker, failTimes, timing } = rig();
    failTimes(5);
    await timing.advance(OPEN_MS - 1);
    expect(breaker.permit()).toBeUndefined();
    await timing.advance(1);
    const probe = breaker.permit();
    expect([breaker.state, breaker.permit()]).toEqual(['half-open', undefined]);
    probe?.succeeded();
    expect([breaker.state, breaker.isPassable()]).toEqual(['closed', true]);
    failTimes(4);
    expect(breaker.state).toBe('closed');
  });

  it('doubles its time with each probe that fails', async () => {
    const { breaker, fail, failTimes, timing } = rig();
    failTimes(5);
    await timing.advance(OPEN_MS);
    fail();
    expect(breaker.state).toBe('open');
    await timing.advance(OPEN_MS);
    expect(breaker.isPassable()).toBe(false);
    await timing.advance(OPEN_MS);
    expect(breaker.isPassable()).toBe(true);
    for (let probe = 0; probe < 10; probe++) {
      await timing.advance(300_000);
      expect(breaker.isPassable()).toBe(true);
      fail();
    }
  });

  it('lets the next probe through when one was cancelled', async () => {
    const { breaker, fail, failTimes, timing } = rig();
    failTimes(5);
    await timing.advance(OPEN_MS);
    fail(inferenceErrors.INFERENCE_CANCELLED());
    expect([breaker.state, breaker.isPassable()]).toEqual(['half-open', true]);
    breaker.permit()?.succeeded();
    expect(breaker.state).toBe('closed');
  });

  it('does not listen to calls that began before it opened', async () => {
    const { breaker, failTimes, timing, changes } = rig();
    const [late, later] = [breaker.permit(), breaker.permit()];
    failTimes(5);
    late?.succeeded();
    expect(breaker.state).toBe('open');
    await timing.advance(OPEN_MS);
    breaker.permit()?.succeeded();
    later?.failed(inferenceErrors.INFERENCE_BALANCE_EMPTY());
    expect([breaker.state, changes.length]).toEqual(['closed', 3]);
  });

  it('counts a call once', () => {
    const { breaker, failTimes } = rig();
    failTimes(3);
    const permit = breaker.permit();
    permit?.failed(overloaded);
    permit?.failed(overloaded);
    permit?.succeeded();
    expect(breaker.state).toBe('closed');
    failTimes(1);
    expect(breaker.state).toBe('open');
  });

  it('forgets what is long past', () => {
    const { breaker, failTimes } = rig();
    failTimes(4);
    for (let call = 0; call < 20; call++) breaker.permit()?.succeeded();
    failTimes(9);
    expect(breaker.state).toBe('closed');
    failTimes(1);
    expect(breaker.state).toBe('open');
  });
});

it.each([
  [inferenceErrors.INFERENCE_UNREACHABLE(), true],
  [new TypeError('a defect'), true],
  [inferenceErrors.INFERENCE_REQUEST_REFUSED({ status: 422 }), false],
  [inferenceErrors.INFERENCE_PROMPT_TOO_LONG(), false],
  [inferenceErrors.INFERENCE_DEADLINE_PASSED(), false],
  [inferenceErrors.INFERENCE_CANCELLED(), false],
])('%s speaks against the endpoint: %s', (error, isFailure) => {
  expect(isEndpointFailure(error)).toBe(isFailure);
});
