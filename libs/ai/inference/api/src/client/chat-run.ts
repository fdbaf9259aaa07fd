import { ChatAssembler, type ChatStreamEvent, inferenceErrors, type MetaEvent } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import { orAborted } from '../embeddings/or-aborted';
import type { ChatEngine, ChatEvent } from '../engines/chat-engine';
import type { RoutedEngine } from '../routing/route-decision';
import { routedEngineOf } from '../routing/route-plan';
import type { AnswerCache, CacheQuestion } from './answer-cache.port';
import { eventsOfCached, isCacheable, isWorthKeeping } from './cached-answer';
import type { CallScope } from './call-scope';
import { Continuation } from './continuation';
import { EngineAttempt } from './engine-attempt';
import { openHedged } from './hedged-open';
import type { HedgeChoice } from './hedge-choice';

export interface ChatRunParts {
  readonly scope: CallScope;
  /** The plan's, in its order; at least one. */
  readonly candidates: readonly ChatEngine[];
  readonly cache: AnswerCache | undefined;
  readonly hedging: HedgeChoice;
  /** Whether an engine takes the beginning of its answer as the last message and goes on from there. */
  canContinue(engine: ChatEngine): boolean;
}

/** Gets one answer: from the cache, or from the first candidate that gives one to the end. */
export class ChatRun {
  answeredBy: RoutedEngine | undefined;
  isCached = false;
  private readonly closing: Promise<void>[] = [];
  private readonly assembler = new ChatAssembler();
  private hasEmitted = false;
  private current: EngineAttempt | undefined;

  constructor(private readonly parts: ChatRunParts) {}

  /** @throws AppError of the first candidate when all have failed; of the call's end */
  async *events(): AsyncGenerator<readonly ChatStreamEvent[]> {
    const cached = await this.findCached();
    if (cached !== undefined) return yield [...cached];
    const { candidates, scope } = this.parts;
    let firstError: unknown;
    try {
      for (const [position, engine] of candidates.entries()) {
        try {
          return yield* this.askOne(engine, position);
        } catch (error) {
          firstError ??= error;
          // The call itself is over, or the program has a defect: no other engine mends that.
          if (scope.signal.aborted || !(error instanceof AppError)) throw scope.signal.aborted ? scope.signal.reason : error;
          this.tellFallback({ engine, next: candidates[position + 1], code: error.code });
        }
      }
      throw firstError;
    } finally {
      // A reader that leaves between two events.
      await this.current?.closed(scope.signal.reason ?? inferenceErrors.INFERENCE_CANCELLED());
    }
  }

  private async *askOne(engine: ChatEngine, position: number): AsyncGenerator<readonly ChatStreamEvent[]> {
    const { scope, hedging, candidates } = this.parts;
    const continuation = this.continuationFor(engine);
    const mode = this.modeOf(continuation);
    const requestFor = (other: ChatEngine) =>
      continuation?.requestFor(scope.request, other.model) ?? { ...scope.request, model: other.model };
    const isLast = position + 1 === candidates.length;
    const { longestWaitMs, longestWaitBesideOthersMs } = scope.limits;
    const attempt = new EngineAttempt(scope, {
      engine,
      request: requestFor(engine),
      kind: 'ordinary',
      longestWaitMs: isLast ? longestWaitMs : longestWaitBesideOthersMs,
      opensWithinMs: isLast ? undefined : (scope.endsAtMs - scope.timing.monotonicMs()) / 2,
    });
    const others = candidates.slice(position + 1).filter((other) => continuation === undefined || this.parts.canContinue(other));
    const winner = await openHedged({
      primary: attempt,
      timing: scope.timing,
      abandon: (loser) => void this.closing.push(loser.closed(inferenceErrors.INFERENCE_CANCELLED())),
      ...hedging.around({ attempt, others, requestFor, scope }),
    });
    this.current = winner;
    hedging.measure(attempt);
    this.answeredBy = routedEngineOf(winner.engine);
    for (let together = await winner.next(); together !== undefined; together = await winner.next()) {
      const told = (continuation?.told(together) ?? together).map((event) => this.toldEvent(event, mode));
      if (told.length === 0) continue;
      for (const event of told) this.assembler.add(event);
      if (told[told.length - 1]?.type === 'finish') await this.complete(winner);
      this.hasEmitted = true;
      yield told;
    }
  }

  /** Before the last event: whoever has it may look at the record. */
  private async complete(winner: EngineAttempt): Promise<void> {
    await Promise.all([winner.closed(undefined), ...this.closing]);
    this.current = undefined;
    const { cache, scope } = this.parts;
    const answer = this.assembler.result();
    if (cache === undefined || !isCacheable(scope.request) || !isWorthKeeping(answer)) return;
    // Not waited for: the reader's last event does not depend on it.
    cache.keep(this.questionFor(winner.engine), answer).catch((error: unknown) => this.cacheFailed(error));
  }

  private async findCached(): Promise<Iterable<ChatStreamEvent> | undefined> {
    const { cache, scope, candidates } = this.parts;
    const [engine] = candidates;
    if (cache === undefined || engine === undefined || !isCacheable(scope.request)) return undefined;
    try {
      const answer = await orAborted(cache.find(this.questionFor(engine)), scope.signal);
      if (answer === undefined) {
        scope.observe({ type: 'cache-miss', callId: scope.callId });
        return undefined;
      }
      this.isCached = true;
      this.answeredBy = routedEngineOf(engine);
      scope.observe({ type: 'cache-hit', callId: scope.callId, engine: this.answeredBy });
      return eventsOfCached(answer, { callId: scope.callId, engine: this.answeredBy });
    } catch (error) {
      scope.signal.throwIfAborted();
      // Without its cache the call costs more and is answered all the same.
      this.cacheFailed(error);
      return undefined;
    }
  }

  private questionFor({ endpointId, model }: ChatEngine): CacheQuestion {
    const { request, context } = this.parts.scope;
    return { organisationId: context.organisationId, template: context.template, endpointId, model, request };
  }

  private cacheFailed(error: unknown): void {
    const { callId, observe } = this.parts.scope;
    observe({ type: 'side-failure', callId, part: 'cache', error });
  }

  /** Undefined where the engine answers from the beginning. */
  private continuationFor(engine: ChatEngine): Continuation | undefined {
    const { context, request } = this.parts.scope;
    if (!this.hasEmitted || context.midStream !== 'continue' || !this.parts.canContinue(engine)) return undefined;
    return Continuation.of(request, this.assembler.result());
  }

  private modeOf(continuation: Continuation | undefined): MetaEvent['attempt'] {
    if (!this.hasEmitted) return 'first';
    return continuation === undefined ? 'restart' : 'continue';
  }

  private toldEvent(event: ChatEvent, attempt: MetaEvent['attempt']): ChatStreamEvent {
    return event.type === 'meta' ? { ...event, callId: this.parts.scope.callId, attempt } : event;
  }

  private tellFallback({
    engine,
    next,
    code,
  }: {
    readonly engine: ChatEngine;
    readonly next: ChatEngine | undefined;
    readonly code: string;
  }): void {
    if (next === undefined) return;
    const { callId, observe } = this.parts.scope;
    observe({
      type: 'fell-back',
      callId,
      from: routedEngineOf(engine),
      to: routedEngineOf(next),
      code,
      mode: this.modeOf(this.continuationFor(next)),
    });
  }
}
