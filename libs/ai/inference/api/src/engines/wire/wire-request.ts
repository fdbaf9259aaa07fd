import type {
  ChatRequest,
  ModelEntry,
  ParameterName,
  ParameterSupport,
  ResponseFormat,
  Thinking,
  ToolChoice,
  ToolDefinition,
} from '@trivium/ai/inference/protocol';
import { wireMessages } from './wire-messages';

/** In what an API differs from the others that call themselves compatible with OpenAI's. */
export interface ChatDialect {
  /** Field for the pseudonym of the reader. */
  readonly readerField: string;
  /** Whether nothing is answered without a key. */
  readonly isKeyRequired: boolean;
  /** Whether the beginning of an answer is gone on with, where an entry says nothing of it. */
  readonly continuation: ParameterSupport;
  /** The fields that switch thinking. */
  thinkingFields(thinking: Thinking): Readonly<Record<string, unknown>>;
  /**
   * What the registry says of a name that this API serves; undefined where it may serve what nobody else knows.
   *
   * @throws AppError INFERENCE_MODEL_UNKNOWN, INFERENCE_MODEL_RETIRED where it serves known models only
   */
  lookUp(model: string, at: Date): ModelEntry | undefined;
  /** See `WireMessageOptions`. */
  isReasoningRequired(model: ModelEntry | undefined, request: ChatRequest): boolean;
}

export interface WireRequestOptions {
  /** As the server names it. */
  readonly model: string;
  readonly dialect: ChatDialect;
  /** Parameters of the request to leave out. */
  readonly unsentParameters: readonly ParameterName[];
  /** See `WireMessageOptions`. */
  readonly isReasoningRequired: boolean;
}

/** The body of `POST /chat/completions`, always as a stream with usage. What is undefined is not sent. */
export function wireRequest(request: ChatRequest, options: WireRequestOptions): Readonly<Record<string, unknown>> {
  const { model, dialect, unsentParameters, isReasoningRequired } = options;
  const sent = <Name extends ParameterName & keyof ChatRequest>(name: Name): ChatRequest[Name] | undefined =>
    unsentParameters.includes(name) ? undefined : request[name];
  const { thinking, readerPseudonym, tools = [] } = request;
  const toolChoice = tools.length === 0 ? undefined : sent('toolChoice');
  return {
    model,
    messages: wireMessages(request, { isReasoningRequired }),
    stream: true,
    stream_options: { include_usage: true },
    temperature: sent('temperature'),
    top_p: sent('topP'),
    max_tokens: sent('maxTokens'),
    stop: sent('stop'),
    seed: sent('seed'),
    frequency_penalty: sent('frequencyPenalty'),
    presence_penalty: sent('presencePenalty'),
    response_format: wireResponseFormat(request.responseFormat),
    tools: tools.length === 0 ? undefined : tools.map(wireTool),
    tool_choice: toolChoice === undefined ? undefined : wireToolChoice(toolChoice),
    ...(thinking === undefined ? {} : dialect.thinkingFields(thinking)),
    ...(readerPseudonym === undefined ? {} : { [dialect.readerField]: readerPseudonym }),
  };
}

function wireResponseFormat(format: ResponseFormat | undefined): Readonly<Record<string, unknown>> | undefined {
  switch (format?.type) {
    case undefined:
    case 'text':
      return undefined;
    case 'json':
      return { type: 'json_object' };
    case 'json-schema':
      return { type: 'json_schema', json_schema: { name: format.name, schema: format.schema, strict: true } };
  }
}

function wireTool({ name, description, parameters }: ToolDefinition): Readonly<Record<string, unknown>> {
  return { type: 'function', function: { name, description, parameters } };
}

function wireToolChoice(choice: ToolChoice): unknown {
  return typeof choice === 'string' ? choice : { type: 'function', function: { name: choice.name } };
}
