import { Inject, Injectable } from '@nestjs/common';
import { chatRequestSchema, type FinishReason, inferenceErrors, type MetaEvent, type Usage } from '@trivium/ai/inference/protocol';
import { ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { IdSource, OrganisationId } from '@trivium/shared/kernel';
import type { CallRecord } from '../client/call-record';
import type { ChatCall } from '../client/chat-call';
import { InferenceClient } from '../client/inference-client';
import { ChatEngines } from '../composition/chat-engines';
import { INFERENCE_TIMING } from '../composition/chat.providers';
import type { ChatEngine } from '../engines/chat-engine';
import { BudgetedCallLedger } from '../ledger/budgeted-call-ledger';
import { Observers } from '../observability/observers';
import type { Timing } from '../resilience/timing';
import type { ModelTrialEnd, ModelTrialStart, TryModel } from './dto/models.dto';

/** One event of a trial: `start`, pieces of `reasoning` and `text`, then `end`. */
export type ModelTrialEvent =
  | { readonly event: 'start'; readonly data: ModelTrialStart }
  | { readonly event: 'reasoning' | 'text'; readonly data: { readonly delta: string } }
  | { readonly event: 'end'; readonly data: ModelTrialEnd };

export interface TrialTerms {
  readonly caller: CallerIdentity;
  readonly engine: ChatEngine;
  readonly signal: AbortSignal;
}

/**
 * Asks one endpoint alone, once, and also while its breaker is open: whoever tries a model wants to see this one answer or fail, not what the client makes of it. Data
 * class and budgets hold as everywhere.
 */
@Injectable()
export class ModelTrials {
  constructor(
    private readonly engines: ChatEngines,
    private readonly ledger: BudgetedCallLedger,
    private readonly observer: Observers,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(INFERENCE_TIMING) private readonly timing: Timing,
  ) {}

  /** @throws AppError INFERENCE_MODEL_UNKNOWN */
  async engineOf(organisationId: OrganisationId, endpointId: string): Promise<ChatEngine> {
    const engine = await this.engines.find(organisationId, endpointId);
    if (engine === undefined) throw inferenceErrors.INFERENCE_MODEL_UNKNOWN({ model: endpointId });
    return engine;
  }

  /** Throws what the client throws. */
  async *events({ prompt, dataClass, maxTokens, temperature, thinking }: TryModel, terms: TrialTerms): AsyncGenerator<ModelTrialEvent> {
    const { caller, engine, signal } = terms;
    const request = chatRequestSchema.parse({
      model: engine.endpointId,
      messages: [{ role: 'user', content: prompt }],
      dataClass,
      maxTokens,
      temperature,
      thinking,
    });
    const beganAtMs = this.timing.monotonicMs();
    const call = this.clientFor(engine).stream(request, {
      organisationId: caller.organisationId,
      userId: caller.userId,
      purpose: 'models.try',
      signal,
    });
    yield* this.told(call, beganAtMs);
  }

  private async *told(call: ChatCall, beganAtMs: number): AsyncGenerator<ModelTrialEvent> {
    let firstTokenAtMs: number | undefined;
    let usage: Usage | undefined;
    for await (const event of call) {
      switch (event.type) {
        case 'meta':
          yield { event: 'start', data: startOf(event) };
          break;
        case 'text':
        case 'reasoning':
          firstTokenAtMs ??= this.timing.monotonicMs();
          yield { event: event.type, data: { delta: event.delta } };
          break;
        case 'usage':
          usage = event.usage;
          break;
        case 'finish':
          yield {
            event: 'end',
            data: endOf({
              reason: event.reason,
              usage,
              record: call.record,
              beganAtMs,
              firstTokenAtMs,
              endedAtMs: this.timing.monotonicMs(),
            }),
          };
          break;
        case 'tool-call':
        case 'error':
      }
    }
  }

  private clientFor(engine: ChatEngine): InferenceClient {
    const { ledger, ids, timing, observer } = this;
    const modelsOf = async (organisationId: OrganisationId) => ({ ...(await this.engines.of(organisationId)), engines: [engine] });
    return new InferenceClient({ modelsOf, ledger, ids, timing, observer, limits: { maxAttempts: 1 }, closing: this.engines.closing });
  }
}

function startOf({ endpoint, model, place, unsentParameters = [] }: MetaEvent): ModelTrialStart {
  return { endpoint, model, place, unsentParameters: [...unsentParameters] };
}

interface TrialFigures {
  readonly reason: FinishReason;
  readonly usage: Usage | undefined;
  readonly record: CallRecord;
  readonly beganAtMs: number;
  readonly firstTokenAtMs: number | undefined;
  readonly endedAtMs: number;
}

function endOf({ reason, usage, record, beganAtMs, firstTokenAtMs, endedAtMs }: TrialFigures): ModelTrialEnd {
  const booked = record.attempts.at(-1)?.usage;
  const used = usage ?? booked;
  const writingMs = firstTokenAtMs === undefined ? 0 : endedAtMs - firstTokenAtMs;
  return {
    finishReason: reason,
    usage: used ?? null,
    isUsageEstimated: usage === undefined,
    costMicroUsd: record.costMicroUsd === 'unknown' ? null : record.costMicroUsd,
    firstTokenMs: firstTokenAtMs === undefined ? null : firstTokenAtMs - beganAtMs,
    durationMs: endedAtMs - beganAtMs,
    tokensPerSecond: used === undefined || writingMs <= 0 ? null : (used.completionTokens * 1_000) / writingMs,
  };
}
