import { NO_USAGE, type Usage } from '@trivium/ai/inference/protocol';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { AttemptTimes, InferenceObservation } from '../client/inference-observer.port';
import { observabilityResponse } from './dto/observability.dto';
import { DurationHistogram } from './duration-histogram';
import { InferenceFigures } from './inference-figures';

const [one, two] = ['one', 'two'].map((name) => name as OrganisationId) as [OrganisationId, OrganisationId];
const engine = { endpointId: 'cloud', model: 'deepseek-flash', place: 'cloud' } as const;
const START = Date.parse('2026-11-26T12:00:30Z');
const usage: Usage = { ...NO_USAGE, promptTokens: 100, cacheHitTokens: 40, cacheMissTokens: 60, completionTokens: 51 };

function rig() {
  let nowMs = START;
  let calls = 0;
  const figures = new InferenceFigures({ now: () => new Date(nowMs) });
  /** One call with one attempt. */
  const call = ({
    organisationId = one,
    code = 'answered',
    costMicroUsd = 7,
    between = () => [],
    times = {},
  }: {
    organisationId?: OrganisationId;
    code?: string;
    costMicroUsd?: number | 'unknown';
    between?: (callId: string) => readonly InferenceObservation[];
    times?: Partial<AttemptTimes>;
  } = {}) => {
    const callId = `call-${++calls}`;
    const told = { firstTokenMs: 100, durationMs: 1_100, finishReason: 'stop', ...times } as const;
    figures.observe({ type: 'started', callId, organisationId, purpose: 'p', dataClass: 'public', candidates: 1 });
    for (const observation of between(callId)) figures.observe(observation);
    figures.observe({ ...told, type: 'attempt-ended', callId, organisationId, attempt: 1, engine, code, usage, costMicroUsd });
    figures.observe(
      code === 'answered'
        ? { type: 'finished', callId, durationMs: 1_100, attempts: 1 }
        : { type: 'failed', callId, durationMs: 1_100, attempts: 1, code },
    );
  };
  const later = (minutes: number) => void (nowMs += minutes * 60_000);
  return { figures, call, later };
}

describe('InferenceFigures', () => {
  it('counts calls by how they ended and what happened on the way', () => {
    const { figures, call } = rig();
    call();
    call({ code: 'INFERENCE_OVERLOADED' });
    call({ code: 'INFERENCE_CANCELLED' });
    call({
      between: (callId) => [
        { type: 'cache-miss', callId },
        { type: 'retried', callId, attempt: 1, engine, repetition: 1, delayMs: 1, code: 'X' },
        { type: 'retried', callId, attempt: 1, engine, repetition: 2, delayMs: 1, code: 'X' },
        { type: 'hedged', callId, attempt: 2, engine, afterMs: 1 },
        { type: 'fell-back', callId, from: engine, to: engine, code: 'X', mode: 'first' },
      ],
    });
    call({ between: (callId) => [{ type: 'cache-hit', callId, engine }] });
    const { calls, cache, failures } = figures.of(one, 60);
    expect(calls).toEqual({ total: 5, answered: 3, failed: 1, cancelled: 1, cached: 1, fellBack: 1, hedged: 1, retried: 1 });
    expect(cache).toEqual({ hits: 1, misses: 1 });
    expect(failures).toEqual([{ code: 'INFERENCE_OVERLOADED', count: 1, lastAt: '2026-11-26T12:00:30.000Z' }]);
  });

  it('adds up an engine: times within 5 %, tokens, cost, breaker', () => {
    const { figures, call } = rig();
    for (let count = 1; count <= 100; count++) call({ times: { firstTokenMs: count * 10, durationMs: count * 10 + 1_000 } });
    call({ code: 'INFERENCE_OVERLOADED', times: { firstTokenMs: undefined } });
    figures.observe({ type: 'breaker', engine, change: { from: 'closed', to: 'open', code: 'X', needsAttention: false } });
    const [found] = figures.of(one, 60).engines;
    expect(found).toMatchObject({
      endpoint: 'cloud',
      breaker: 'open',
      breakerChangedAt: '2026-11-26T12:00:30.000Z',
      attempts: 101,
      failures: 1,
    });
    expect(found).toMatchObject({ inputTokens: 10_100, outputTokens: 5_151, cacheHitTokens: 4_040, costMicroUsd: 707 });
    for (const [name, exact] of [
      ['p50', 500],
      ['p95', 950],
      ['p99', 990],
    ] as const) {
      const measured = found?.firstTokenMs?.[name] ?? 0;
      expect([name, measured >= exact && measured <= exact * 1.05]).toEqual([name, true]);
    }
    const speed = found?.tokensPerSecond?.p50 ?? 0;
    expect(speed >= 50 && speed <= 52.5).toBe(true);
  });

  it('does not know a cost that one attempt does not know', () => {
    const { figures, call } = rig();
    call();
    call({ costMicroUsd: 'unknown' });
    expect(figures.of(one, 60).engines[0]?.costMicroUsd).toBeNull();
  });

  it('shows an organisation nothing of another one', () => {
    const { figures, call } = rig();
    call({ code: 'INFERENCE_OVERLOADED' });
    const { calls, engines, failures, series } = figures.of(two, 60);
    expect([calls.total, engines, failures, series.some((point) => point.calls > 0)]).toEqual([0, [], [], false]);
  });

  it('books an attempt that ends after its call', () => {
    const { figures, call } = rig();
    call();
    figures.observe({
      type: 'attempt-ended',
      callId: 'call-1',
      organisationId: one,
      attempt: 2,
      engine,
      code: 'INFERENCE_CANCELLED',
      usage: undefined,
      costMicroUsd: 0,
      firstTokenMs: undefined,
      durationMs: undefined,
      finishReason: undefined,
    });
    expect(figures.of(one, 60).engines[0]).toMatchObject({ attempts: 2, failures: 0 });
  });

  it.each([5, 60, 61, 1_440])('looks back %s minutes in at most sixty points, the last of them now', (minutes) => {
    const { figures, call, later } = rig();
    call();
    later(minutes - 1);
    call();
    const before = figures.of(one, minutes);
    expect([before.calls.total, before.series.reduce((sum, point) => sum + point.calls, 0)]).toEqual([2, 2]);
    expect(before.series.length).toBeLessThanOrEqual(60);
    expect(observabilityResponse.safeParse({ ...before, export: { traces: null, metrics: null } }).error).toBeUndefined();
    later(1);
    expect(figures.of(one, minutes).calls.total).toBe(1);
  });

  it('says whether the process is younger than the time that is looked back on', () => {
    const { figures, later } = rig();
    expect(figures.of(one, 5).isSinceStart).toBe(true);
    later(10);
    expect([figures.of(one, 5).isSinceStart, figures.of(one, 60).isSinceStart]).toEqual([false, true]);
  });

  it('keeps a day of minutes and the organisations that called last', () => {
    const { figures, call, later } = rig();
    for (let minute = 0; minute < 3_000; minute++) {
      call();
      later(1);
    }
    expect(figures.of(one, 1_440).calls.total).toBe(1_439);
    for (let other = 0; other < 500; other++) call({ organisationId: `other-${other}` as OrganisationId });
    expect([figures.of(one, 1_440).calls.total, figures.of('other-499' as OrganisationId, 5).calls.total]).toEqual([0, 1]);
  });
});

describe('DurationHistogram', () => {
  it('counts what is out of all bounds, and nothing as nothing', () => {
    const histogram = new DurationHistogram();
    expect(histogram.quantile(0.5)).toBeUndefined();
    for (const value of [0, 0.01, 1e12]) histogram.add(value);
    expect(histogram.quantile(0.5)).toBe(0.1);
    expect(histogram.quantile(1)).toBeGreaterThan(3_600_000);
  });
});
