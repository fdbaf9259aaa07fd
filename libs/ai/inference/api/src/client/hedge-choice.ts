import type { ChatRequest } from '@trivium/ai/inference/protocol';
import type { ChatEngine } from '../engines/chat-engine';
import { HedgeBudget } from '../resilience/hedge-budget';
import { routedEngineOf } from '../routing/route-plan';
import type { CallScope } from './call-scope';
import type { ClientLimits } from './client-limits';
import { EngineAttempt } from './engine-attempt';
import { EngineLatencies } from './engine-latencies';
import type { HedgedOpenOptions } from './hedged-open';

export interface HedgedAttempt {
  readonly attempt: EngineAttempt;
  /** Candidates of the same plan that come later: they may see the text as well. */
  readonly others: readonly ChatEngine[];
  requestFor(engine: ChatEngine): ChatRequest;
  readonly scope: CallScope;
}

/** Decides when a second engine is asked beside a slow one, and which: the same model, at another endpoint if there is one, else once more at the same provider. */
export class HedgeChoice {
  private readonly latencies = new EngineLatencies();
  private readonly budget: HedgeBudget;

  constructor(private readonly limits: Pick<ClientLimits, 'hedgeBudget' | 'hedgeQuantile'>) {
    this.budget = new HedgeBudget(limits.hedgeBudget);
  }

  /**
   * Remembers how long the first attempt of a call took to begin, or at least took until its hedge was faster. The hedge's own time would leave the slow ones out, and more and more
   * calls would seem slow.
   */
  measure({ engine, firstTokenMs }: EngineAttempt): void {
    if (firstTokenMs !== undefined) this.latencies.add(engine, firstTokenMs);
  }

  around({ attempt, others, requestFor, scope }: HedgedAttempt): Pick<HedgedOpenOptions, 'hedgeAfterMs' | 'hedge'> {
    this.budget.earn();
    const target = hedgeTarget(attempt.engine, others);
    const hedgeAfterMs = target && this.latencies.quantile(attempt.engine, this.limits.hedgeQuantile);
    return {
      hedgeAfterMs,
      hedge: () => {
        if (target === undefined || hedgeAfterMs === undefined || !scope.breakers.isPassable(target) || !this.budget.spend())
          return undefined;
        const second = new EngineAttempt(scope, { engine: target, request: requestFor(target), kind: 'hedge', longestWaitMs: 0 });
        scope.observe({
          type: 'hedged',
          callId: scope.callId,
          attempt: second.number,
          engine: routedEngineOf(target),
          afterMs: hedgeAfterMs,
        });
        return second;
      },
    };
  }
}

/** One's own machine gains nothing from computing the same twice. */
function hedgeTarget(engine: ChatEngine, others: readonly ChatEngine[]): ChatEngine | undefined {
  const elsewhere = others.find(({ model, endpointId }) => model === engine.model && endpointId !== engine.endpointId);
  return elsewhere ?? (engine.place === 'cloud' ? engine : undefined);
}
