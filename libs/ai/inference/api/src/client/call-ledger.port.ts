import type { DataClass, EndpointPlace, TokenRates, Usage } from '@trivium/ai/inference/protocol';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { RouteDecision } from '../routing/route-decision';

/** One engine about to be asked: what a fallback or a hedge asks besides is a planned call of its own. */
export interface PlannedCall {
  /** Shared by all attempts of one call. */
  readonly callId: string;
  /** 1 for the first engine that is asked. */
  readonly attempt: number;
  readonly organisationId: OrganisationId;
  /** Undefined for work that no user waits for. */
  readonly userId: UserId | undefined;
  /** What it is for, as the caller names it: `tutor.answer`. */
  readonly purpose: string;
  readonly template: { readonly id: string; readonly version: string } | undefined;
  /** Entry of `MODEL_ENDPOINTS`. */
  readonly endpointId: string;
  readonly model: string;
  readonly place: EndpointPlace;
  /** What the entry itself says of its price; undefined where it says nothing. */
  readonly price?: TokenRates;
  readonly dataClass: DataClass;
  /** An estimate; pictures, tools and schema included. */
  readonly promptTokens: number;
  /** Undefined when the request sets no limit: the model's own holds. */
  readonly maxCompletionTokens: number | undefined;
  /** The moment by which the call is priced. */
  readonly at: Date;
  readonly route: RouteDecision;
}

/** Money set aside for one planned call; given back by exactly one `settle` or `release`. */
export interface CallReservation {
  readonly id: string;
}

/** What became of an attempt that reached its engine. */
export interface AttemptOutcome {
  /** `answered`, or the code of the error that ended it. */
  readonly code: string;
  readonly usage: Usage;
  /** Whether the engine did not tell and the usage is estimated from the texts. */
  readonly isUsageEstimated: boolean;
  readonly startedAt: Date;
  /** Undefined when nothing arrived. */
  readonly firstTokenAt: Date | undefined;
  readonly finishedAt: Date;
}

export interface SettledCall {
  /** Whole millionths of a US dollar; `unknown` where no price is on record. */
  readonly costMicroUsd: number | 'unknown';
}

/** Budgets and the books of what models cost. */
export interface CallLedger {
  /**
   * Sets the most that the call can cost aside.
   *
   * @throws AppError INFERENCE_BUDGET_EXHAUSTED when a budget of the organisation or user does not hold it; nothing is then set aside
   */
  reserve(call: PlannedCall): Promise<CallReservation>;

  /** Books what the attempt used and gives the rest back. */
  settle(reservation: CallReservation, outcome: AttemptOutcome): Promise<SettledCall>;

  /** Gives all of it back: the attempt was refused or never sent, and costs nothing. `code` says by which error. */
  release(reservation: CallReservation, code: string): Promise<void>;
}
