import type {
  ChatRequest,
  ChatStreamEvent,
  DataClass,
  EndpointPlace,
  EndpointReach,
  MetaEvent,
  ModelEntry,
  ModelMode,
  ParameterName,
  ParameterSupport,
  TokenRates,
} from '@trivium/ai/inference/protocol';

/** Who answers, and what of the request was left out because the model would not have honoured it. */
export interface EngineMetaEvent extends MetaEvent {
  readonly unsentParameters: readonly ParameterName[];
}

/** What an attempt is made of. An engine throws its errors; `error` events are for those who pass a stream on. */
export type ChatEvent = Exclude<ChatStreamEvent, { readonly type: 'meta' | 'error' }> | EngineMetaEvent;

/** What came together, in its order; never empty. Services send many words in one packet, and each hand-over costs turns through the queue of promises. */
export type ChatEvents = readonly [ChatEvent, ...ChatEvent[]];

/** What an engine can do, for the interface to show and for routing to choose by. `unknown` is said where nobody has looked. */
export interface EngineCapabilities {
  readonly tools: ParameterSupport;
  /** An answer that is JSON of any shape. */
  readonly json: ParameterSupport;
  /** An answer that follows a schema. */
  readonly jsonSchema: ParameterSupport;
  readonly images: 'yes' | 'no' | 'unknown';
  readonly reasoning: 'always' | 'switchable' | 'never' | 'unknown';
  readonly contextTokens: number | 'unknown';
  readonly maxOutputTokens: number | 'unknown';
  /** Whether it takes the beginning of its answer as the last message and goes on from there, thinking left aside. */
  readonly continuation: ParameterSupport;
  /** Which parameters work in which mode; empty for a model that the registry does not know. The flags above are those of the default mode. */
  readonly modes: readonly ModelMode[];
  /** What the registry holds of the model. */
  readonly registryEntry: ModelEntry | undefined;
}

/**
 * A model at a place, asked once. Says itself how far texts may go (`EndpointReach`), so that `mayUse(engine, dataClass)` decides before it is asked; it refuses
 * what it must not see all the same.
 */
export interface ChatEngine extends EndpointReach {
  /** Entry of `MODEL_ENDPOINTS`. */
  readonly endpointId: string;
  /** Name in the registry, or as the server has it. The engine asks this model: `request.model` has been resolved by whoever chose the engine. */
  readonly model: string;
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  /** What its entry says of its price; undefined: the registry's list holds. */
  readonly price?: TokenRates;
  capabilities(): EngineCapabilities;
  /**
   * One attempt, no retry. Opens with `meta`, once the model has taken the request; ends with `finish` as the last event, or throws. `usage` comes before it,
   * also when the answer turns out to be of no use: it was paid for.
   *
   * An error of `INFERENCE_RATE_LIMITED` or `INFERENCE_OVERLOADED` has the parameters `status` (HTTP) and, where the service named a time, `retryAfterMs`.
   *
   * @throws AppError of `inferenceErrors`. Once `signal` is aborted: its reason when that is an AppError, else INFERENCE_CANCELLED; the upstream connection is
   * closed within 100 ms
   */
  stream(request: ChatRequest, options: { readonly signal: AbortSignal }): AsyncIterable<ChatEvents>;
  close?(): Promise<void>;
}
