import { addCost } from '../client/call-record';
import type { InferenceObservation } from '../client/inference-observer.port';
import type { RoutedEngine } from '../routing/route-decision';
import { DurationHistogram } from './duration-histogram';

export interface CallMarks {
  isCached: boolean;
  hasFallenBack: boolean;
  isHedged: boolean;
  isRetried: boolean;
}

export interface EngineSums {
  readonly engine: RoutedEngine;
  attempts: number;
  failures: number;
  inputTokens: number;
  outputTokens: number;
  cacheHitTokens: number;
  costMicroUsd: number | 'unknown';
  readonly firstTokenMs: DurationHistogram;
  readonly tokensPerSecond: DurationHistogram;
}

type AttemptEnded = Extract<InferenceObservation, { readonly type: 'attempt-ended' }>;

/** Says nothing against an engine: the caller left, or another attempt was faster. */
const CANCELLED = 'INFERENCE_CANCELLED';
/** More engines than an installation has; what is beyond is not told apart. */
const MOST_ENGINES = 100;

/** What happened in some time. Two of them can be added. */
export class FigureBucket {
  readonly calls = { total: 0, answered: 0, failed: 0, cancelled: 0, cached: 0, fellBack: 0, hedged: 0, retried: 0 };
  readonly cache = { hits: 0, misses: 0 };
  readonly engines = new Map<string, EngineSums>();
  readonly failures = new Map<string, { count: number; lastAtMs: number }>();

  /** @param code `answered`, or the code of the error that ended the call */
  endCall(marks: CallMarks, { code, atMs }: { readonly code: string; readonly atMs: number }): void {
    const { calls } = this;
    calls.total++;
    if (code === 'answered') calls.answered++;
    else if (code === CANCELLED) calls.cancelled++;
    else {
      calls.failed++;
      this.addFailure(code, { count: 1, lastAtMs: atMs });
    }
    if (marks.isCached) calls.cached++;
    if (marks.hasFallenBack) calls.fellBack++;
    if (marks.isHedged) calls.hedged++;
    if (marks.isRetried) calls.retried++;
  }

  endAttempt({ engine, code, usage, costMicroUsd, firstTokenMs, durationMs }: AttemptEnded): void {
    const sums = this.sumsOf(engine);
    if (sums === undefined) return;
    sums.attempts++;
    if (code !== 'answered' && code !== CANCELLED) sums.failures++;
    if (firstTokenMs !== undefined) sums.firstTokenMs.add(firstTokenMs);
    sums.costMicroUsd = addCost(sums.costMicroUsd, costMicroUsd);
    if (usage === undefined) return;
    sums.inputTokens += usage.promptTokens;
    sums.outputTokens += usage.completionTokens;
    sums.cacheHitTokens += usage.cacheHitTokens;
    if (firstTokenMs === undefined || durationMs === undefined || durationMs <= firstTokenMs || usage.completionTokens < 2) return;
    sums.tokensPerSecond.add((usage.completionTokens - 1) / ((durationMs - firstTokenMs) / 1_000));
  }

  add(other: FigureBucket): void {
    for (const name of Object.keys(this.calls) as (keyof FigureBucket['calls'])[]) this.calls[name] += other.calls[name];
    this.cache.hits += other.cache.hits;
    this.cache.misses += other.cache.misses;
    for (const [code, failure] of other.failures) this.addFailure(code, failure);
    for (const from of other.engines.values()) this.addEngine(from);
  }

  /** Times to the first token, of all engines. */
  firstTokens(): DurationHistogram {
    const all = new DurationHistogram();
    for (const { firstTokenMs } of this.engines.values()) all.addAll(firstTokenMs);
    return all;
  }

  private addEngine(from: EngineSums): void {
    const sums = this.sumsOf(from.engine);
    if (sums === undefined) return;
    for (const name of ['attempts', 'failures', 'inputTokens', 'outputTokens', 'cacheHitTokens'] as const) sums[name] += from[name];
    sums.costMicroUsd = addCost(sums.costMicroUsd, from.costMicroUsd);
    sums.firstTokenMs.addAll(from.firstTokenMs);
    sums.tokensPerSecond.addAll(from.tokensPerSecond);
  }

  private addFailure(code: string, { count, lastAtMs }: { readonly count: number; readonly lastAtMs: number }): void {
    const known = this.failures.get(code);
    this.failures.set(code, { count: (known?.count ?? 0) + count, lastAtMs: Math.max(known?.lastAtMs ?? 0, lastAtMs) });
  }

  private sumsOf({ endpointId, model, place }: RoutedEngine): EngineSums | undefined {
    const key = engineKey({ endpointId, model });
    const known = this.engines.get(key);
    if (known !== undefined) return known;
    if (this.engines.size >= MOST_ENGINES) return undefined;
    const none = { attempts: 0, failures: 0, inputTokens: 0, outputTokens: 0, cacheHitTokens: 0, costMicroUsd: 0 };
    const engine = { endpointId, model, place };
    const sums = { engine, ...none, firstTokenMs: new DurationHistogram(), tokensPerSecond: new DurationHistogram() };
    this.engines.set(key, sums);
    return sums;
  }
}

export function engineKey({ endpointId, model }: Pick<RoutedEngine, 'endpointId' | 'model'>): string {
  return JSON.stringify([endpointId, model]);
}
