import {
  begunAnswerOf,
  checkRequest,
  type ChatRequest,
  type DataClass,
  type EndpointPlace,
  findModel,
  inferenceErrors,
  isContinuable,
  type TokenRates,
} from '@trivium/ai/inference/protocol';
import { isLoopbackUrl } from '@trivium/platform/config';
import { type Clock, systemClock } from '@trivium/shared/kernel';
import { ChatCompletions, type ChatCompletionsOptions, type PreparedCompletion } from './chat-completions';
import type { ChatEngine, ChatEvents, EngineCapabilities } from './chat-engine';
import { capabilitiesOf, unsentParameters } from './known-capabilities';
import { DEFAULT_PATIENCE, type Patience } from './stream-watch';
import { systemTimers, type Timers } from './timers';
import { bodyGoneOnWith, type ContinuationForm } from './wire/wire-continuation';
import { type ChatDialect, wireRequest } from './wire/wire-request';

export interface HttpChatEngineOptions extends Pick<
  ChatCompletionsOptions,
  'endpointId' | 'baseUrl' | 'model' | 'apiKey' | 'fetcher' | 'ids' | 'mayBePrivate'
> {
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  readonly price?: TokenRates;
  /** How the server is told to go on with an answer; undefined: it is not known that it does. */
  readonly continuation?: ContinuationForm;
  readonly clock?: Clock;
  readonly timers?: Timers;
  /** What is left out is `DEFAULT_PATIENCE`. */
  readonly patience?: Partial<Patience>;
}

/** An engine over a chat completions API; the dialect says which. */
export class ChatCompletionsEngine implements ChatEngine {
  readonly endpointId: string;
  readonly model: string;
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  readonly isOnThisMachine: boolean;
  readonly price: TokenRates | undefined;
  private readonly continuation: ContinuationForm | undefined;
  private readonly hasKey: boolean;
  private readonly completions: ChatCompletions;
  private readonly clock: Clock;

  constructor(
    options: HttpChatEngineOptions,
    private readonly dialect: ChatDialect,
  ) {
    const { clock = systemClock, timers = systemTimers, patience, maxDataClass, price, continuation, ...connection } = options;
    this.endpointId = options.endpointId;
    this.model = options.model;
    this.place = options.place;
    this.maxDataClass = maxDataClass;
    this.price = price;
    this.continuation = continuation;
    this.isOnThisMachine = isLoopbackUrl(options.baseUrl);
    this.hasKey = options.apiKey !== undefined && options.apiKey !== '';
    this.clock = clock;
    this.completions = new ChatCompletions({ ...connection, clock, timers, patience: { ...DEFAULT_PATIENCE, ...patience } });
  }

  capabilities(): EngineCapabilities {
    const found = findModel(this.model, { at: this.clock.now() });
    const continuation = this.continuation === undefined ? this.dialect.continuation : 'honoured';
    return { ...capabilitiesOf(found.kind === 'known' ? found.model : undefined), continuation };
  }

  stream(request: ChatRequest, { signal }: { readonly signal: AbortSignal }): AsyncGenerator<ChatEvents, void, undefined> {
    return this.completions.stream({ request, signal, prepare: () => this.preparedFor(request) });
  }

  /** What is sent for a request. @throws AppError for one that this endpoint must not or cannot answer */
  private preparedFor(request: ChatRequest): PreparedCompletion {
    const { dialect, endpointId: id, place, maxDataClass, isOnThisMachine } = this;
    const model = dialect.lookUp(this.model, this.clock.now());
    checkRequest(request, { endpoint: { id, place, maxDataClass, isOnThisMachine }, model });
    if (dialect.isKeyRequired && !this.hasKey) throw inferenceErrors.INFERENCE_KEY_MISSING({ endpoint: id });
    const unsent = unsentParameters(model, request);
    const body = wireRequest(request, {
      model: this.model,
      dialect,
      unsentParameters: unsent,
      isReasoningRequired: dialect.isReasoningRequired(model, request),
    });
    const { continuation } = this;
    const isBegun = isContinuable(request) && begunAnswerOf(request.messages) !== undefined;
    return { body: isBegun && continuation !== undefined ? bodyGoneOnWith(body, continuation) : body, unsentParameters: unsent };
  }
}
