import {
  type Attributes,
  type Context,
  type Histogram,
  type Meter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { addUsage, NO_USAGE, type Usage } from '@trivium/ai/inference/protocol';
import type { InferenceObservation, InferenceObserver } from '../client/inference-observer.port';
import type { RoutedEngine } from '../routing/route-decision';

// Names of the OpenTelemetry semantic conventions for generative AI, 1.45. They are marked as in development: all that may change with them is in this file.
const OPERATION = 'gen_ai.operation.name';
const PROVIDER = 'gen_ai.provider.name';
const REQUEST_MODEL = 'gen_ai.request.model';
const RESPONSE_MODEL = 'gen_ai.response.model';
const FINISH_REASONS = 'gen_ai.response.finish_reasons';
const FIRST_CHUNK_S = 'gen_ai.response.time_to_first_chunk';
const INPUT_TOKENS = 'gen_ai.usage.input_tokens';
const CACHE_READ_TOKENS = 'gen_ai.usage.cache_read.input_tokens';
const OUTPUT_TOKENS = 'gen_ai.usage.output_tokens';
const REASONING_TOKENS = 'gen_ai.usage.reasoning.output_tokens';
const TOKEN_TYPE = 'gen_ai.token.type';
const ERROR_TYPE = 'error.type';
const CHAT = 'chat';
/** The conventions' word for what they have none for. */
const OTHER = '_OTHER';

// Bounds of the histograms, as the conventions advise them.
const DURATION_BOUNDS_S = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const FIRST_CHUNK_BOUNDS_S = [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 90];
const TOKEN_BOUNDS = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304];

/** More calls than a process has under way: beyond it, calls are counted and not traced. */
const MOST_OPEN_CALLS = 5_000;

export interface GenAiTelemetryOptions {
  readonly tracer: Tracer;
  readonly meter: Meter;
  /** `deepseek`, `openai` and the like, as the conventions name them; undefined where they have no name. */
  providerOf(engine: RoutedEngine): string | undefined;
}

interface OpenCall {
  readonly span: Span;
  readonly context: Context;
  readonly attempts: Map<number, Span>;
  engine: RoutedEngine | undefined;
  usage: Usage;
}

type Observed<Type extends InferenceObservation['type']> = Extract<InferenceObservation, { readonly type: Type }>;

/**
 * Tells calls to OpenTelemetry: a span `chat {model}` for each call with the usage of all its attempts, a child span for each attempt, events for what happened besides, and the
 * metrics of the conventions. Holds no word of prompt, answer or error text, and no name that a caller chose: a wish for a model may be any text.
 */
export class GenAiTelemetry implements InferenceObserver {
  private readonly calls = new Map<string, OpenCall>();
  private readonly duration: Histogram;
  private readonly firstChunk: Histogram;
  private readonly tokens: Histogram;

  constructor(private readonly options: GenAiTelemetryOptions) {
    const { meter } = options;
    const seconds = (name: string, explicitBucketBoundaries: number[]) =>
      meter.createHistogram(name, { unit: 's', advice: { explicitBucketBoundaries } });
    this.duration = seconds('gen_ai.client.operation.duration', DURATION_BOUNDS_S);
    this.firstChunk = seconds('gen_ai.client.operation.time_to_first_chunk', FIRST_CHUNK_BOUNDS_S);
    const advice = { explicitBucketBoundaries: TOKEN_BOUNDS };
    this.tokens = meter.createHistogram('gen_ai.client.token.usage', { unit: '{token}', advice });
  }

  /** Calls whose end was not observed yet. */
  get openCalls(): number {
    return this.calls.size;
  }

  observe(observation: InferenceObservation): void {
    switch (observation.type) {
      case 'started':
        return this.start(observation);
      case 'sent':
        return this.send(observation);
      case 'first-token':
        return this.begin(observation);
      case 'attempt-ended':
        return this.endAttempt(observation);
      case 'finished':
      case 'failed':
        return this.end(observation);
      case 'breaker':
        return;
      default:
        this.addEvent(observation);
    }
  }

  private start({ callId, purpose, dataClass }: Observed<'started'>): void {
    if (this.calls.size >= MOST_OPEN_CALLS) return;
    const attributes = { [OPERATION]: CHAT, 'trivium.purpose': purpose, 'trivium.data_class': dataClass };
    // A root: whoever waits for the answer may have left long before it ends.
    const span = this.options.tracer.startSpan(CHAT, { kind: SpanKind.CLIENT, attributes }, ROOT_CONTEXT);
    const context = trace.setSpan(ROOT_CONTEXT, span);
    this.calls.set(callId, { span, context, attempts: new Map(), engine: undefined, usage: NO_USAGE });
  }

  private send({ callId, attempt, engine }: Observed<'sent'>): void {
    const call = this.calls.get(callId);
    if (call === undefined) return;
    if (call.engine === undefined) this.nameAfter(call, engine);
    // Sent again after a refusal: the same attempt.
    if (call.attempts.has(attempt)) return;
    // Without the attributes of the conventions: a viewer that adds up usage would count it twice.
    const attributes = {
      'trivium.attempt': attempt,
      'trivium.endpoint': engine.endpointId,
      'trivium.model': engine.model,
      'trivium.place': engine.place,
    };
    call.attempts.set(attempt, this.options.tracer.startSpan(`attempt ${attempt}`, { kind: SpanKind.INTERNAL, attributes }, call.context));
  }

  private begin({ callId, attempt, engine, afterMs }: Observed<'first-token'>): void {
    const seconds = afterMs / 1_000;
    this.firstChunk.record(seconds, this.ofEngine(engine));
    this.calls.get(callId)?.attempts.get(attempt)?.addEvent('first token', { 'trivium.after_ms': afterMs });
    this.calls.get(callId)?.span.setAttribute(FIRST_CHUNK_S, seconds);
  }

  private endAttempt(ended: Observed<'attempt-ended'>): void {
    const { callId, attempt, engine, code, usage, finishReason } = ended;
    if (usage !== undefined) this.countTokens(ended, usage);
    const call = this.calls.get(callId);
    if (call === undefined) return;
    if (usage !== undefined) call.usage = addUsage(call.usage, usage);
    if (finishReason !== undefined) {
      this.nameAfter(call, engine);
      call.span.setAttributes({ [RESPONSE_MODEL]: engine.model, [FINISH_REASONS]: [finishReason] });
    }
    const span = call.attempts.get(attempt);
    if (span === undefined) return;
    if (code !== 'answered') failWith(span, code);
    span.end();
    call.attempts.delete(attempt);
  }

  private countTokens({ engine }: Observed<'attempt-ended'>, usage: Usage): void {
    const attributes = this.ofEngine(engine);
    this.tokens.record(usage.promptTokens, { ...attributes, [TOKEN_TYPE]: 'input' });
    this.tokens.record(usage.completionTokens, { ...attributes, [TOKEN_TYPE]: 'output' });
  }

  private end(ended: Observed<'finished' | 'failed'>): void {
    const { callId, durationMs } = ended;
    const call = this.calls.get(callId);
    const failure = ended.type === 'failed' ? { [ERROR_TYPE]: ended.code } : {};
    this.duration.record(durationMs / 1_000, { ...this.ofEngine(call?.engine), ...failure });
    if (call === undefined) return;
    this.calls.delete(callId);
    const { span, usage, attempts } = call;
    // Books that hang may end their attempt after the call.
    for (const attempt of attempts.values()) attempt.end();
    span.setAttributes({
      [INPUT_TOKENS]: usage.promptTokens,
      [CACHE_READ_TOKENS]: usage.cacheHitTokens,
      [OUTPUT_TOKENS]: usage.completionTokens,
      [REASONING_TOKENS]: usage.reasoningTokens,
      'trivium.attempts': ended.attempts,
    });
    if (call.engine === undefined) span.setAttribute(PROVIDER, OTHER);
    if (ended.type === 'failed') failWith(span, ended.code);
    span.end();
  }

  private addEvent(observation: Observed<'retried' | 'hedged' | 'fell-back' | 'cache-hit' | 'cache-miss' | 'side-failure'>): void {
    const call = this.calls.get(observation.callId);
    if (call === undefined) return;
    if (observation.type === 'cache-hit') this.nameAfter(call, observation.engine);
    call.span.addEvent(observation.type, attributesOf(observation));
  }

  private nameAfter(call: OpenCall, engine: RoutedEngine): void {
    call.engine = engine;
    call.span.updateName(`${CHAT} ${engine.model}`).setAttributes(this.ofEngine(engine));
  }

  private ofEngine(engine: RoutedEngine | undefined): Attributes {
    if (engine === undefined) return { [OPERATION]: CHAT, [PROVIDER]: OTHER };
    return { [OPERATION]: CHAT, [PROVIDER]: this.options.providerOf(engine) ?? OTHER, [REQUEST_MODEL]: engine.model };
  }
}

function attributesOf(observation: Observed<'retried' | 'hedged' | 'fell-back' | 'cache-hit' | 'cache-miss' | 'side-failure'>): Attributes {
  switch (observation.type) {
    case 'retried':
      return { [ERROR_TYPE]: observation.code, 'trivium.attempt': observation.attempt, 'trivium.delay_ms': observation.delayMs };
    case 'hedged':
      return {
        'trivium.attempt': observation.attempt,
        'trivium.endpoint': observation.engine.endpointId,
        'trivium.after_ms': observation.afterMs,
      };
    case 'fell-back':
      return {
        [ERROR_TYPE]: observation.code,
        'trivium.from': observation.from.endpointId,
        'trivium.to': observation.to.endpointId,
        'trivium.mode': observation.mode,
      };
    case 'side-failure':
      return { 'trivium.part': observation.part };
    case 'cache-hit':
    case 'cache-miss':
      return {};
  }
}

/** By the code alone: a message may quote what a model or a provider said. */
function failWith(span: Span, code: string): void {
  span.setAttribute(ERROR_TYPE, code).setStatus({ code: SpanStatusCode.ERROR });
}
