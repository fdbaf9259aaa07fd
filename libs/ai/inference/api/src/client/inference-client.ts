import { ChatAssembler, type ChatRequest, type ChatResult, type ChatStreamEvent, inferenceErrors } from '@trivium/ai/inference/protocol';
import { AppError, type IdSource, type OrganisationId } from '@trivium/shared/kernel';
import type { ChatEngine } from '../engines/chat-engine';
import { EngineBreakers } from '../resilience/engine-breakers';
import { FairQueue } from '../resilience/fair-queue';
import { systemTiming, type Timing } from '../resilience/timing';
import type { RouteDecision } from '../routing/route-decision';
import { planRoute, type RoutePlan } from '../routing/route-plan';
import type { AnswerCache } from './answer-cache.port';
import type { CallContext } from './call-context';
import { CallEnd } from './call-end';
import type { CallLedger } from './call-ledger.port';
import { addCost, type AttemptRecord, type CallRecord } from './call-record';
import type { CallScope, SharedParts } from './call-scope';
import { type ChatCall, chatCallOf } from './chat-call';
import { ChatRun } from './chat-run';
import { type ClientLimits, DEFAULT_CLIENT_LIMITS } from './client-limits';
import { HedgeChoice } from './hedge-choice';
import type { InferenceObservation, InferenceObserver } from './inference-observer.port';

/** The engines of an organisation, and whether those in the cloud may be among them. */
export interface OrganisationModels {
  /** In the order in which they stand in for one another. */
  readonly engines: readonly ChatEngine[];
  readonly isCloudAllowed: boolean;
}

export interface InferenceClientOptions {
  /** What an organisation may ask; looked up anew for every call, since administrators change it. */
  modelsOf(organisationId: OrganisationId): OrganisationModels | Promise<OrganisationModels>;
  readonly ledger: CallLedger;
  readonly ids: IdSource;
  readonly cache?: AnswerCache;
  readonly observer?: InferenceObserver;
  readonly timing?: Timing;
  readonly limits?: Partial<ClientLimits>;
  /** Ends every call: the program is told to stop, and an answer that streams on would hold the server open until its deadline. */
  readonly closing?: AbortSignal;
  /** Whether an engine takes the beginning of its answer as the last message and goes on from there; as its capabilities say unless told. */
  canContinue?(engine: ChatEngine): boolean;
}

/**
 * The one way to any model: routes by data class, asks the cache, sets money aside, asks engines with repetition, hedge and fallback, and books what it cost. Every call ends by its
 * deadline, in an answer or in an AppError.
 */
export class InferenceClient {
  readonly breakers: EngineBreakers;
  private readonly shared: SharedParts;
  private readonly hedging: HedgeChoice;
  private readonly queues = new Map<string, FairQueue>();

  constructor(private readonly options: InferenceClientOptions) {
    const limits = { ...DEFAULT_CLIENT_LIMITS, ...options.limits };
    const timing = options.timing ?? systemTiming;
    const observe = (observation: InferenceObservation): void => {
      try {
        options.observer?.observe(observation);
      } catch {
        // Whoever only watches must not end a call. Nobody is left to tell: the observer is where such things are told.
      }
    };
    this.breakers = new EngineBreakers({
      timing,
      limits: limits.breaker,
      onChange: (engine, change) => observe({ type: 'breaker', engine, change }),
    });
    this.hedging = new HedgeChoice(limits);
    this.shared = { timing, limits, observe, ledger: options.ledger, breakers: this.breakers, queueOf: (engine) => this.queueOf(engine) };
  }

  /** How a request would go at this moment, without sending it. */
  async plan(
    request: ChatRequest,
    { organisationId, fallback = 'any-model' }: Pick<CallContext, 'organisationId' | 'fallback'>,
  ): Promise<RoutePlan> {
    const models = await this.options.modelsOf(organisationId);
    return planRoute(request, { ...models, health: this.breakers, fallback, at: this.shared.timing.clock.now() });
  }

  /** Forgets how an endpoint fared: it was changed, and may now be another one. */
  forget(endpointId: string): void {
    this.breakers.forget(endpointId);
    this.queues.delete(endpointId);
  }

  /**
   * One answer as it comes. The events are those of the protocol: `meta` opens each engine's part, and after a `meta` with attempt `restart` all earlier text is void. The reader
   * meets an AppError when nobody could answer: INFERENCE_NO_MODEL when no model is configured at all.
   */
  stream(request: ChatRequest, context: CallContext): ChatCall {
    const id = this.options.ids.next<'inference-call'>();
    const stopped = new AbortController();
    const attempts: AttemptRecord[] = [];
    let route: RouteDecision | undefined;
    let run: ChatRun | undefined;
    return chatCallOf({
      id,
      cancel: () => stopped.abort(inferenceErrors.INFERENCE_CANCELLED()),
      record: () => ({
        callId: id,
        purpose: context.purpose,
        route,
        isCached: run?.isCached ?? false,
        answeredBy: run?.answeredBy,
        attempts: [...attempts],
        costMicroUsd: attempts.reduce<CallRecord['costMicroUsd']>((sum, { costMicroUsd }) => addCost(sum, costMicroUsd), 0),
      }),
      events: () =>
        this.events({
          id,
          request,
          context,
          stopped: stopped.signal,
          attempts,
          begin: (begun) => {
            ({ route, run } = begun);
          },
        }),
    });
  }

  /**
   * The whole answer.
   *
   * @throws AppError when nobody could answer
   */
  async complete(request: ChatRequest, context: CallContext): Promise<ChatResult & { readonly record: CallRecord }> {
    const call = this.stream(request, context);
    const assembler = new ChatAssembler();
    for await (const event of call) assembler.add(event);
    return { ...assembler.result(), record: call.record };
  }

  private async *events({ id, request, context, stopped, attempts, begin }: CallParts): AsyncGenerator<readonly ChatStreamEvent[]> {
    const { timing, limits, observe } = this.shared;
    const beganAtMs = timing.monotonicMs();
    const deadlineMs = request.deadlineMs ?? limits.deadlineMs;
    const callers = [stopped, context.signal, this.options.closing].filter((signal) => signal !== undefined);
    const end = new CallEnd(callers, { timing, deadlineMs });
    const outcome = () => ({ callId: id, durationMs: timing.monotonicMs() - beganAtMs, attempts: attempts.length });
    let code = 'INFERENCE_CANCELLED';
    try {
      end.signal.throwIfAborted();
      const { candidates, decision, refusal } = await this.plan(request, context);
      observe({
        type: 'started',
        callId: id,
        organisationId: context.organisationId,
        purpose: context.purpose,
        dataClass: request.dataClass,
        candidates: candidates.length,
      });
      let numbers = 0;
      const scope: CallScope = {
        ...this.shared,
        callId: id,
        request,
        context,
        route: decision,
        signal: end.signal,
        endsAtMs: beganAtMs + deadlineMs,
        nextAttempt: () => ++numbers,
        ended: (attempt) => void attempts.push(attempt),
      };
      const { cache, canContinue = goesOn } = this.options;
      const run = new ChatRun({ scope, candidates, cache, hedging: this.hedging, canContinue });
      begin({ route: decision, run });
      if (refusal !== undefined) throw refusal;
      yield* run.events();
      code = 'answered';
    } catch (error) {
      code = error instanceof AppError ? error.code : 'INTERNAL';
      throw error;
    } finally {
      end.dispose();
      observe(code === 'answered' ? { type: 'finished', ...outcome() } : { type: 'failed', ...outcome(), code });
    }
  }

  private queueOf(engine: ChatEngine): FairQueue {
    const { endpointId } = engine;
    const { concurrencyOf, maxWaiting } = this.shared.limits;
    const known = this.queues.get(endpointId);
    if (known !== undefined) return known;
    const queue = new FairQueue({
      concurrency: concurrencyOf(engine),
      maxWaiting,
      tooMany: () => inferenceErrors.INFERENCE_OVERLOADED({ endpoint: endpointId }),
    });
    this.queues.set(endpointId, queue);
    return queue;
  }
}

/** Whoever only answers after a thought cannot go on without one. */
function goesOn(engine: ChatEngine): boolean {
  const { continuation, reasoning } = engine.capabilities();
  return continuation === 'honoured' && reasoning !== 'always';
}

interface CallParts {
  readonly id: string;
  readonly request: ChatRequest;
  readonly context: CallContext;
  readonly stopped: AbortSignal;
  readonly attempts: AttemptRecord[];
  begin(begun: { readonly route: RouteDecision; readonly run: ChatRun }): void;
}
