import { AppError } from '@trivium/shared/kernel';
import type { Timing } from './timing';

/** `closed`: calls go through. `open`: none does. `half-open`: one probe does, and decides. */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerChange {
  readonly from: BreakerState;
  readonly to: BreakerState;
  /** Code of the error that opened it. */
  readonly code: string | undefined;
  /** Whether a person must act: waiting does not fill an account or mend a key. */
  readonly needsAttention: boolean;
}

export interface BreakerOptions {
  readonly timing: Timing;
  readonly onChange?: (change: BreakerChange) => void;
  readonly limits?: BreakerLimits;
}

export interface BreakerLimits {
  /** Outcomes that are looked back on. */
  readonly window: number;
  /** Fewer outcomes than this open nothing. */
  readonly minimumCalls: number;
  /** Share of failures, 0 to 1, that opens it. */
  readonly failureShare: number;
  readonly firstOpenMs: number;
  /** Each failed probe doubles the time up to this. */
  readonly longestOpenMs: number;
}

export const DEFAULT_BREAKER_LIMITS: BreakerLimits = {
  window: 20,
  minimumCalls: 10,
  failureShare: 0.5,
  firstOpenMs: 15_000,
  longestOpenMs: 300_000,
};

/** Leave for one call; exactly one of its endings is told, later ones do nothing. */
export interface Permit {
  succeeded(): void;
  /** Also for a call that was stopped or refused for its own sake: the error tells whether it speaks against the endpoint. */
  failed(error: unknown): void;
}

const LASTING: ReadonlySet<string> = new Set(['INFERENCE_BALANCE_EMPTY', 'INFERENCE_KEY_REJECTED', 'INFERENCE_KEY_MISSING']);
const FAILURES: ReadonlySet<string> = new Set([
  ...LASTING,
  'INFERENCE_RATE_LIMITED',
  'INFERENCE_OVERLOADED',
  'INFERENCE_UNREACHABLE',
  'INFERENCE_STREAM_IDLE',
  'INFERENCE_STREAM_BROKEN',
  'INFERENCE_ANSWER_TOO_LARGE',
  'INFERENCE_ANSWER_UNREADABLE',
]);

/** Whether an error speaks against the endpoint rather than against the request: what is not a typed error is a defect of the engine. */
export function isEndpointFailure(error: unknown): boolean {
  return !(error instanceof AppError) || FAILURES.has(error.code);
}

/**
 * Keeps calls away from one model at one endpoint while it fails (Nygard, "Release It!", 2007). Opens when half of the last calls failed, or at once when the account is empty or
 * the key refused; then lets single probes through, ever more rarely.
 */
export class CircuitBreaker {
  private current: BreakerState = 'closed';
  /** True for a failure. */
  private outcomes: boolean[] = [];
  private openedAtMs = 0;
  private openForMs: number;
  private isProbing = false;
  /** Counts the openings: what began before one says nothing about the time after it. */
  private generation = 0;
  private readonly limits: BreakerLimits;

  constructor(private readonly options: BreakerOptions) {
    this.limits = options.limits ?? DEFAULT_BREAKER_LIMITS;
    this.openForMs = this.limits.firstOpenMs;
  }

  get state(): BreakerState {
    return this.current;
  }

  /** Whether `permit` would give leave now. Changes nothing. */
  isPassable(): boolean {
    if (this.current === 'closed') return true;
    return !this.isProbing && this.options.timing.monotonicMs() - this.openedAtMs >= this.openForMs;
  }

  /** Leave for one call, or undefined while the endpoint is to be left alone. */
  permit(): Permit | undefined {
    if (!this.isPassable()) return undefined;
    const isProbe = this.current !== 'closed';
    if (isProbe) {
      this.isProbing = true;
      if (this.current === 'open') this.change('half-open', undefined);
    }
    return this.permitFor({ isProbe, generation: this.generation });
  }

  private permitFor({ isProbe, generation }: { readonly isProbe: boolean; readonly generation: number }): Permit {
    let isTold = false;
    const once = (tell: () => void) => (): void => {
      if (isTold) return;
      isTold = true;
      if (isProbe) this.isProbing = false;
      if (generation === this.generation) tell();
    };
    return {
      succeeded: once(() => (isProbe ? this.close() : this.count(false))),
      failed: (error) =>
        once(() => {
          if (!isEndpointFailure(error)) return;
          if (isProbe) this.reopen(error);
          else if (isLasting(error)) this.open(error);
          else this.count(true, error);
        })(),
    };
  }

  private count(hasFailed: boolean, error?: unknown): void {
    const { window, minimumCalls, failureShare } = this.limits;
    this.outcomes = [...this.outcomes.slice(1 - window), hasFailed];
    const failures = this.outcomes.filter(Boolean).length;
    if (hasFailed && this.outcomes.length >= minimumCalls && failures / this.outcomes.length >= failureShare) this.open(error);
  }

  private reopen(error: unknown): void {
    this.openForMs = Math.min(this.limits.longestOpenMs, this.openForMs * 2);
    this.open(error);
  }

  private open(error: unknown): void {
    this.openedAtMs = this.options.timing.monotonicMs();
    this.generation++;
    if (isLasting(error)) this.openForMs = this.limits.longestOpenMs;
    this.change('open', error);
  }

  private close(): void {
    this.outcomes = [];
    this.openForMs = this.limits.firstOpenMs;
    this.generation++;
    this.change('closed', undefined);
  }

  private change(to: BreakerState, error: unknown): void {
    const from = this.current;
    this.current = to;
    const code = error instanceof AppError ? error.code : undefined;
    this.options.onChange?.({ from, to, code, needsAttention: isLasting(error) });
  }
}

function isLasting(error: unknown): boolean {
  return error instanceof AppError && LASTING.has(error.code);
}
