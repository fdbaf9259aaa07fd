import { type ChatRequest, estimatePromptTokens } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import { orAborted } from '../embeddings/or-aborted';
import type { ChatEngine } from '../engines/chat-engine';
import { routedEngineOf } from '../routing/route-plan';
import { AttemptUsage } from './attempt-usage';
import type { AttemptOutcome, CallReservation } from './call-ledger.port';
import type { CallScope } from './call-scope';
import type { AttemptTimes } from './inference-observer.port';

export interface AttemptBooksOptions {
  readonly attempt: number;
  readonly engine: ChatEngine;
  readonly request: ChatRequest;
  readonly isHedge: boolean;
}

export interface AttemptEnd extends Pick<AttemptOutcome, 'code' | 'startedAt' | 'firstTokenAt'> {
  /** Whether the request went out and was not refused: only then may it be charged. */
  readonly wasSent: boolean;
  readonly times: AttemptTimes;
}

/** The money of one attempt: set aside before it, booked or given back after it, and told to the record of the call. */
export class AttemptBooks {
  readonly usage: AttemptUsage;
  private reservation: CallReservation | undefined;

  constructor(
    private readonly scope: CallScope,
    private readonly options: AttemptBooksOptions,
  ) {
    this.usage = new AttemptUsage(options.request);
  }

  /**
   * Sets aside what the attempt can cost at most.
   *
   * @throws AppError INFERENCE_BUDGET_EXHAUSTED; the reason of `signal`, and then nothing stays set aside
   */
  async reserve(signal: AbortSignal): Promise<void> {
    const { ledger } = this.scope;
    const reserving = ledger.reserve(this.plannedCall());
    try {
      const reservation = await orAborted(reserving, signal);
      signal.throwIfAborted();
      this.reservation = reservation;
    } catch (error) {
      // Money that is set aside after the end still has to go back.
      if (signal.aborted)
        reserving.then((late) => ledger.release(late, codeOf(error))).catch((failure: unknown) => this.ledgerFailed(failure));
      throw error;
    }
  }

  /** Never fails: the reader has the answer, and books that fail beside it must not take it away. */
  async end(end: AttemptEnd): Promise<void> {
    const { reservation, scope, options } = this;
    const { code, wasSent, times } = end;
    const isFree = reservation === undefined || !wasSent;
    const used = isFree ? undefined : this.usage.result();
    const costMicroUsd = reservation === undefined ? 0 : await this.settle(reservation, { end, used });
    const { attempt, isHedge } = options;
    const told = { attempt, engine: routedEngineOf(options.engine), code, usage: used?.usage, costMicroUsd };
    scope.ended({ ...told, isHedge, isUsageEstimated: used?.isUsageEstimated ?? false });
    scope.observe({ ...told, ...times, type: 'attempt-ended', callId: scope.callId, organisationId: scope.context.organisationId });
  }

  private async settle(
    reservation: CallReservation,
    { end, used }: { readonly end: AttemptEnd; readonly used: ReturnType<AttemptUsage['result']> | undefined },
  ): Promise<number | 'unknown'> {
    const { ledger, timing } = this.scope;
    const { code, startedAt, firstTokenAt } = end;
    try {
      if (used !== undefined) {
        const outcome = { code, ...used, startedAt, firstTokenAt, finishedAt: timing.clock.now() };
        return (await ledger.settle(reservation, outcome)).costMicroUsd;
      }
      await ledger.release(reservation, code);
      return 0;
    } catch (failure) {
      this.ledgerFailed(failure);
      return used === undefined ? 0 : 'unknown';
    }
  }

  private plannedCall(): Parameters<CallScope['ledger']['reserve']>[0] {
    const { scope, options } = this;
    const { context, callId, route, timing } = scope;
    const { engine, request, attempt } = options;
    return {
      ...routedEngineOf(engine),
      price: engine.price,
      callId,
      attempt,
      organisationId: context.organisationId,
      userId: context.userId,
      purpose: context.purpose,
      template: context.template,
      dataClass: request.dataClass,
      promptTokens: estimatePromptTokens(request),
      maxCompletionTokens: request.maxTokens,
      at: timing.clock.now(),
      route,
    };
  }

  private ledgerFailed(error: unknown): void {
    this.scope.observe({ type: 'side-failure', callId: this.scope.callId, part: 'ledger', error });
  }
}

/** What stands in the books for an error. */
export function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : 'INTERNAL';
}
