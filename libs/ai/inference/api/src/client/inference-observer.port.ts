import type { DataClass, FinishReason, Usage } from '@trivium/ai/inference/protocol';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { BreakerChange } from '../resilience/circuit-breaker';
import type { RoutedEngine } from '../routing/route-decision';

interface OfCall {
  readonly callId: string;
}

interface OfAttempt extends OfCall {
  readonly attempt: number;
  readonly engine: RoutedEngine;
}

/** How long an attempt took, and how its answer ended. */
export interface AttemptTimes {
  /** From the request to the first piece of the answer; undefined when none came. */
  readonly firstTokenMs: number | undefined;
  /** From the request to the end of the answer; undefined when nothing was sent. */
  readonly durationMs: number | undefined;
  /** Of an answer that is complete. */
  readonly finishReason: FinishReason | undefined;
}

/** What happens to calls, for metrics and traces. No event holds a word of prompt or answer. */
export type InferenceObservation =
  | (OfCall & {
      readonly type: 'started';
      readonly organisationId: OrganisationId;
      readonly purpose: string;
      readonly dataClass: DataClass;
      readonly candidates: number;
    })
  | (OfCall & { readonly type: 'cache-hit'; readonly engine: RoutedEngine })
  /** A call that the cache was asked for, and did not know. */
  | (OfCall & { readonly type: 'cache-miss' })
  | (OfAttempt & { readonly type: 'sent' })
  | (OfAttempt & { readonly type: 'first-token'; readonly afterMs: number })
  | (OfAttempt & { readonly type: 'retried'; readonly repetition: number; readonly delayMs: number; readonly code: string })
  | (OfAttempt & { readonly type: 'hedged'; readonly afterMs: number })
  | (OfAttempt & {
      readonly type: 'attempt-ended';
      /** An attempt may end after its call: a ledger that hangs does not hold the answer back. */
      readonly organisationId: OrganisationId;
      /** `answered`, or the code of an error. */
      readonly code: string;
      /** Undefined when the attempt cost nothing. */
      readonly usage: Usage | undefined;
      readonly costMicroUsd: number | 'unknown';
    } & AttemptTimes)
  /** Another engine takes over; `mode` says whether what the reader has seen is void (`restart`), goes on (`continue`), or was nothing yet (`first`). */
  | (OfCall & {
      readonly type: 'fell-back';
      readonly from: RoutedEngine;
      readonly to: RoutedEngine;
      readonly code: string;
      readonly mode: 'first' | 'restart' | 'continue';
    })
  | (OfCall & { readonly type: 'finished'; readonly durationMs: number; readonly attempts: number })
  | (OfCall & { readonly type: 'failed'; readonly durationMs: number; readonly attempts: number; readonly code: string })
  | { readonly type: 'breaker'; readonly engine: RoutedEngine; readonly change: BreakerChange }
  /** Books, cache or the like failed beside a call that went on. */
  | (OfCall & { readonly type: 'side-failure'; readonly part: 'ledger' | 'cache'; readonly error: unknown });

export interface InferenceObserver {
  /** Must not throw and not wait: it is called in the middle of a stream. */
  observe(observation: InferenceObservation): void;
}
