import type { ChatEngine } from '../engines/chat-engine';
import { type BreakerLimits, DEFAULT_BREAKER_LIMITS } from '../resilience/circuit-breaker';
import { DEFAULT_HEDGE_BUDGET, type HedgeBudgetOptions } from '../resilience/hedge-budget';

export interface ClientLimits {
  /** For requests that name none. */
  readonly deadlineMs: number;
  /** Longest silence before the first event; DeepSeek keeps requests waiting while it is busy. */
  readonly firstEventMs: number;
  /** Longest silence within an answer. */
  readonly idleMs: number;
  /** At one engine, the first attempt included. */
  readonly maxAttempts: number;
  /** Longest wait before an engine is asked again, when it is the last one. */
  readonly longestWaitMs: number;
  /** The same while another engine is left to ask. */
  readonly longestWaitBesideOthersMs: number;
  /** Calls of one organisation that may wait for one endpoint. */
  readonly maxWaiting: number;
  /** Calls that an endpoint is given at the same time. */
  concurrencyOf(engine: ChatEngine): number;
  /** Slower first tokens than this share of the last ones are hedged. */
  readonly hedgeQuantile: number;
  readonly hedgeBudget: HedgeBudgetOptions;
  readonly breaker: BreakerLimits;
}

export const DEFAULT_CLIENT_LIMITS: ClientLimits = {
  deadlineMs: 120_000,
  firstEventMs: 90_000,
  idleMs: 30_000,
  maxAttempts: 3,
  longestWaitMs: 30_000,
  longestWaitBesideOthersMs: 2_000,
  maxWaiting: 1_000,
  // A provider has many machines; one's own answers few at a time without slowing all of them down.
  concurrencyOf: ({ place }) => (place === 'cloud' ? 32 : 2),
  hedgeQuantile: 0.95,
  hedgeBudget: DEFAULT_HEDGE_BUDGET,
  breaker: DEFAULT_BREAKER_LIMITS,
};
