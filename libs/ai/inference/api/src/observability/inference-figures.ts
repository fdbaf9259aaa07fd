import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { InferenceObservation, InferenceObserver } from '../client/inference-observer.port';
import type { BreakerState } from '../resilience/circuit-breaker';
import type { ObservabilityResponse } from './dto/observability.dto';
import { type CallMarks, type EngineSums, engineKey, FigureBucket } from './figure-bucket';

const MINUTE_MS = 60_000;
/** A day. */
const KEPT_MINUTES = 1_440;
const MOST_POINTS = 60;
/** The organisations that called last; figures of others are forgotten. */
const MOST_ORGANISATIONS = 500;
/** Calls under way; an end that is never observed must not fill the memory. */
const MOST_OPEN_CALLS = 20_000;
const MOST_BREAKERS = 1_000;

interface OpenCall extends CallMarks {
  readonly organisationId: OrganisationId;
}

interface BreakerNow {
  readonly state: BreakerState;
  readonly changedAtMs: number;
}

type Figures = Omit<ObservabilityResponse, 'export'>;

/**
 * What calls did in the last day, by organisation and minute, in the memory of this process: for a screen, where the ledger keeps the books. Holds numbers and codes, no text.
 */
export class InferenceFigures implements InferenceObserver {
  private readonly startedAtMs: number;
  private readonly organisations = new Map<OrganisationId, Map<number, FigureBucket>>();
  private readonly open = new Map<string, OpenCall>();
  private readonly breakers = new Map<string, BreakerNow>();

  constructor(private readonly clock: Clock) {
    this.startedAtMs = clock.now().getTime();
  }

  observe(observation: InferenceObservation): void {
    switch (observation.type) {
      case 'started': {
        const { callId, organisationId } = observation;
        dropOldest(this.open, MOST_OPEN_CALLS);
        this.open.set(callId, { organisationId, isCached: false, hasFallenBack: false, isHedged: false, isRetried: false });
        return;
      }
      case 'attempt-ended':
        return this.bucketNow(observation.organisationId).endAttempt(observation);
      case 'breaker': {
        const { engine, change } = observation;
        dropOldest(this.breakers, MOST_BREAKERS);
        this.breakers.set(engineKey(engine), { state: change.to, changedAtMs: this.nowMs() });
        return;
      }
      default: {
        const call = this.open.get(observation.callId);
        if (call !== undefined) this.observeCall(call, observation);
      }
    }
  }

  /**
   * The figures of one organisation, and of no other.
   *
   * @param minutes how far to look back, up to a day; rounded outwards to whole minutes
   */
  of(organisationId: OrganisationId, minutes: number): Figures {
    const nowMs = this.nowMs();
    const lastMinute = Math.floor(nowMs / MINUTE_MS);
    const firstMinute = lastMinute - Math.min(minutes, KEPT_MINUTES) + 1;
    const step = Math.ceil(minutes / MOST_POINTS);
    const kept = this.organisations.get(organisationId);
    const total = new FigureBucket();
    const series: Figures['series'] = [];
    for (let from = firstMinute; from <= lastMinute; from += step) {
      const point = new FigureBucket();
      for (let minute = from; minute < from + step && minute <= lastMinute; minute++) {
        const bucket = kept?.get(minute);
        if (bucket !== undefined) point.add(bucket);
      }
      total.add(point);
      const p95 = point.firstTokens().quantile(0.95);
      series.push({ at: isoOf(from * MINUTE_MS), calls: point.calls.total, failed: point.calls.failed, firstTokenP95Ms: p95 ?? null });
    }
    return {
      from: isoOf(firstMinute * MINUTE_MS),
      to: isoOf(nowMs),
      isSinceStart: this.startedAtMs > firstMinute * MINUTE_MS,
      calls: total.calls,
      cache: total.cache,
      engines: [...total.engines.values()].map((sums) => this.engineOf(sums)).toSorted((first, second) => second.attempts - first.attempts),
      failures: [...total.failures]
        .map(([code, { count, lastAtMs }]) => ({ code, count, lastAt: isoOf(lastAtMs) }))
        .toSorted((first, second) => second.count - first.count),
      series,
    };
  }

  private observeCall(
    call: OpenCall,
    observation: Exclude<InferenceObservation, { readonly type: 'started' | 'attempt-ended' | 'breaker' }>,
  ): void {
    switch (observation.type) {
      case 'cache-hit':
        call.isCached = true;
        this.bucketNow(call.organisationId).cache.hits++;
        return;
      case 'cache-miss':
        this.bucketNow(call.organisationId).cache.misses++;
        return;
      case 'fell-back':
        call.hasFallenBack = true;
        return;
      case 'hedged':
        call.isHedged = true;
        return;
      case 'retried':
        call.isRetried = true;
        return;
      case 'finished':
      case 'failed': {
        this.open.delete(observation.callId);
        const code = observation.type === 'failed' ? observation.code : 'answered';
        this.bucketNow(call.organisationId).endCall(call, { code, atMs: this.nowMs() });
      }
    }
  }

  private engineOf({ engine, costMicroUsd, firstTokenMs, tokensPerSecond, ...sums }: EngineSums): Figures['engines'][number] {
    const breaker = this.breakers.get(engineKey(engine));
    const [p50, p95, p99, speed] = [
      firstTokenMs.quantile(0.5),
      firstTokenMs.quantile(0.95),
      firstTokenMs.quantile(0.99),
      tokensPerSecond.quantile(0.5),
    ];
    return {
      endpoint: engine.endpointId,
      model: engine.model,
      place: engine.place,
      breaker: breaker?.state ?? 'closed',
      breakerChangedAt: breaker === undefined ? null : isoOf(breaker.changedAtMs),
      ...sums,
      costMicroUsd: costMicroUsd === 'unknown' ? null : costMicroUsd,
      firstTokenMs: p50 === undefined || p95 === undefined || p99 === undefined ? null : { p50, p95, p99 },
      tokensPerSecond: speed === undefined ? null : { p50: speed },
    };
  }

  private bucketNow(organisationId: OrganisationId): FigureBucket {
    const minute = Math.floor(this.nowMs() / MINUTE_MS);
    const kept = this.organisations.get(organisationId) ?? new Map<number, FigureBucket>();
    const known = kept.get(minute);
    if (known !== undefined) return known;
    // Once a minute: out with the old, and the organisation becomes the one that called last.
    for (const old of kept.keys()) if (old <= minute - KEPT_MINUTES) kept.delete(old);
    this.organisations.delete(organisationId);
    dropOldest(this.organisations, MOST_ORGANISATIONS);
    this.organisations.set(organisationId, kept);
    const bucket = new FigureBucket();
    kept.set(minute, bucket);
    return bucket;
  }

  private nowMs(): number {
    return this.clock.now().getTime();
  }
}

/** Makes room for one more; a map keeps the order in which its keys were put in. */
function dropOldest<Key, Value>(map: Map<Key, Value>, most: number): void {
  if (map.size < most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
