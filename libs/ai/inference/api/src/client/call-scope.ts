import type { ChatRequest } from '@trivium/ai/inference/protocol';
import type { ChatEngine } from '../engines/chat-engine';
import type { EngineBreakers } from '../resilience/engine-breakers';
import type { FairQueue } from '../resilience/fair-queue';
import type { Timing } from '../resilience/timing';
import type { RouteDecision } from '../routing/route-decision';
import type { CallContext } from './call-context';
import type { CallLedger } from './call-ledger.port';
import type { AttemptRecord } from './call-record';
import type { ClientLimits } from './client-limits';
import type { InferenceObservation } from './inference-observer.port';

/** What all calls share. */
export interface SharedParts {
  readonly timing: Timing;
  readonly ledger: CallLedger;
  readonly breakers: EngineBreakers;
  readonly limits: ClientLimits;
  queueOf(engine: ChatEngine): FairQueue;
  observe(observation: InferenceObservation): void;
}

/** What the attempts of one call share. */
export interface CallScope extends SharedParts {
  readonly callId: string;
  readonly request: ChatRequest;
  readonly context: CallContext;
  readonly route: RouteDecision;
  /** Speaks when the caller stops or the deadline passes; its reason is an AppError. */
  readonly signal: AbortSignal;
  /** By `timing.monotonicMs`. */
  readonly endsAtMs: number;
  /** A new attempt's number, from 1. */
  nextAttempt(): number;
  ended(attempt: AttemptRecord): void;
}
