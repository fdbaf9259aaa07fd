import type { Usage } from '@trivium/ai/inference/protocol';
import type { RouteDecision, RoutedEngine } from '../routing/route-decision';

export interface AttemptRecord {
  readonly attempt: number;
  readonly engine: RoutedEngine;
  readonly isHedge: boolean;
  /** `answered`, or the code of the error that ended it. */
  readonly code: string;
  /** Undefined when the attempt cost nothing. */
  readonly usage: Usage | undefined;
  readonly isUsageEstimated: boolean;
  readonly costMicroUsd: number | 'unknown';
}

/** What a call did, for provenance: plain JSON, without a word of prompt or answer. */
export interface CallRecord {
  readonly callId: string;
  readonly purpose: string;
  /** Undefined until the call has begun. */
  readonly route: RouteDecision | undefined;
  /** Whether an equal earlier answer stood in. */
  readonly isCached: boolean;
  /** The engine whose text the reader has; the last one after a fallback. */
  readonly answeredBy: RoutedEngine | undefined;
  /** In the order in which they ended. */
  readonly attempts: readonly AttemptRecord[];
  /** Of all attempts; `unknown` when one of them has no price on record. */
  readonly costMicroUsd: number | 'unknown';
}

/** Two costs together. */
export function addCost(first: number | 'unknown', second: number | 'unknown'): number | 'unknown' {
  return first === 'unknown' || second === 'unknown' ? 'unknown' : first + second;
}
