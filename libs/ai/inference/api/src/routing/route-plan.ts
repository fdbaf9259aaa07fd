import { type ChatRequest, findModel, inferenceErrors } from '@trivium/ai/inference/protocol';
import type { AppError } from '@trivium/shared/kernel';
import type { ChatEngine } from '../engines/chat-engine';
import { type EngineRefusal, engineRefusal } from './engine-refusal';
import { ANY_MODEL, REJECTION_REASONS, type RouteDecision, type RoutedEngine } from './route-decision';

/** What a plan needs to know of how engines fare. */
export interface EngineHealth {
  /** Whether a call would be let through at this moment. */
  isPassable(engine: RoutedEngine): boolean;
}

export interface RoutingOptions {
  /** In the order of the configuration. */
  readonly engines: readonly ChatEngine[];
  readonly health: EngineHealth;
  /** Whether the organisation lets its texts go to models in the cloud at all. */
  readonly isCloudAllowed: boolean;
  /** Whether an engine with another model than the one that is wished for may answer when that one cannot. */
  readonly fallback: 'any-model' | 'same-model';
  readonly at: Date;
}

/** Who is asked, one after the other. Everything that sends a request on (first attempt, fallback, hedge) takes its engine from `candidates` and from nowhere else. */
export interface RoutePlan {
  readonly candidates: readonly ChatEngine[];
  readonly decision: RouteDecision;
  /** Why nobody can be asked; set exactly when there are no candidates. */
  readonly refusal: AppError | undefined;
}

/** How well an engine meets the wish: its endpoint is named, its model is, or neither. */
type WishRank = 0 | 1 | 2;

/**
 * Chooses the engines of a call: those that may see its text, can do what it asks for and are well, in the order of the configuration, those that meet the wish for a model
 * before the others.
 */
export function planRoute(request: ChatRequest, { engines, health, isCloudAllowed, fallback, at }: RoutingOptions): RoutePlan {
  const ranked = engines.map((engine) => ({ engine, rank: wishRank(engine, request.model) }));
  const isWishServed = ranked.some(({ rank }) => rank < 2);
  const ordered = ranked.toSorted((first, second) => first.rank - second.rank);
  const candidates: ChatEngine[] = [];
  const refusals: (EngineRefusal & { readonly engine: ChatEngine })[] = [];
  for (const { engine, rank } of ordered) {
    const isOtherModel = rank === 2 && (fallback === 'same-model' || !isWishServed);
    const refusal = isOtherModel
      ? otherModel(request.model, at)
      : (engineRefusal(engine, { request, at, isCloudAllowed }) ?? healthRefusal(engine, health));
    if (refusal === undefined) candidates.push(engine);
    else refusals.push({ ...refusal, engine });
  }
  return {
    candidates,
    decision: {
      dataClass: request.dataClass,
      wish: request.model,
      candidates: candidates.map(routedEngineOf),
      rejected: refusals.map(({ engine, reason }) => ({ ...routedEngineOf(engine), reason })),
      decidedAt: at.toISOString(),
    },
    refusal: candidates.length > 0 ? undefined : nearestRefusal(refusals),
  };
}

export function routedEngineOf({ endpointId, model, place }: ChatEngine): RoutedEngine {
  return { endpointId, model, place };
}

function wishRank(engine: ChatEngine, wish: string): WishRank {
  const wanted = wish.trim().toLowerCase();
  if (wanted === ANY_MODEL || engine.endpointId.toLowerCase() === wanted) return 0;
  const names = [engine.model, ...(engine.capabilities().registryEntry?.aliases ?? [])];
  return names.some((name) => name.toLowerCase() === wanted) ? 1 : 2;
}

function otherModel(wish: string, at: Date): EngineRefusal {
  const found = findModel(wish, { at });
  const error =
    found.kind === 'retired'
      ? inferenceErrors.INFERENCE_MODEL_RETIRED({
          model: wish,
          retiredOn: found.retiredAt.toISOString().slice(0, 10),
          successor: found.successor,
        })
      : inferenceErrors.INFERENCE_MODEL_UNKNOWN({ model: wish });
  return { reason: 'other-model', error };
}

function healthRefusal(engine: ChatEngine, health: EngineHealth): EngineRefusal | undefined {
  if (health.isPassable(engine)) return undefined;
  return { reason: 'breaker-open', error: inferenceErrors.INFERENCE_OVERLOADED({ endpoint: engine.endpointId }) };
}

/** The refusal of the engine that came closest: it tells best what to change. */
function nearestRefusal(refusals: readonly EngineRefusal[]): AppError {
  const distance = ({ reason }: EngineRefusal): number => (reason === 'other-model' ? -1 : REJECTION_REASONS.indexOf(reason));
  const [nearest] = refusals.toSorted((first, second) => distance(second) - distance(first));
  return nearest?.error ?? inferenceErrors.INFERENCE_NO_MODEL();
}
