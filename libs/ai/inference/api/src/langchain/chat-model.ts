import type { CallbackManagerForLLMRun, Callbacks } from '@langchain/core/callbacks/manager';
import type { BaseLanguageModelInput, StructuredOutputMethodOptions } from '@langchain/core/language_models/base';
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
  type ToolChoice as LangChainToolChoice,
} from '@langchain/core/language_models/chat_models';
import {
  assembleStructuredOutputPipeline,
  createContentParser,
  createFunctionCallingParser,
} from '@langchain/core/language_models/structured_output';
import { AIMessageChunk, type BaseMessage, type MessageContent } from '@langchain/core/messages';
import { ChatGenerationChunk, type ChatResult as LangChainResult } from '@langchain/core/outputs';
import type { Runnable } from '@langchain/core/runnables';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import {
  ChatAssembler,
  type ChatRequest,
  type ChatRequestInput,
  chatRequestSchema,
  type ChatStreamEvent,
  errorOf,
  estimateTokens,
  inferenceErrors,
  readJsonAnswer,
  type ResponseFormat,
} from '@trivium/ai/inference/protocol';
import { aiMessageOf, lastChunkOf } from './answer-messages';
import { chatMessagesOf } from './chat-messages';
import { chatModelErrors } from './chat-model.errors';
import { jsonSchemaOf, type OutputSchema, schemaNameOf } from './output-schema';

/** Whatever answers requests of the protocol: the client with its routing and budgets, or one engine. It has the one retry loop. */
export interface ChatSource {
  stream(request: ChatRequest, options: { readonly signal: AbortSignal }): AsyncIterable<ChatStreamEvent>;
}

export interface TriviumChatModelOptions {
  readonly source: ChatSource;
  /** What each request has besides its messages, tools and form of answer; the data class is the caller's to name. */
  readonly request: Omit<ChatRequestInput, 'messages' | 'tools' | 'toolChoice' | 'responseFormat'>;
  readonly callbacks?: Callbacks;
}

export interface TriviumChatCallOptions extends BaseChatModelCallOptions {
  readonly tools?: BindToolsInput[];
  readonly responseFormat?: ResponseFormat;
}

/**
 * A model of this suite as a chat model of LangChain's, for chains and agents. Keeps what LangChain's own adapters lose: thinking goes back to the model after
 * tool calls, cache hits are counted, half-written arguments are no call. Neither retries nor counts tokens over the network.
 *
 * Sends nothing anywhere but to its source. LangChain itself traces every call to LangSmith once `LANGSMITH_TRACING`, `LANGSMITH_TRACING_V2`, `LANGCHAIN_TRACING`
 * or `LANGCHAIN_TRACING_V2` is `true`; that would send messages out of reach of the data class.
 */
export class TriviumChatModel extends BaseChatModel<TriviumChatCallOptions> {
  private readonly source: ChatSource;
  private readonly requestDefaults: TriviumChatModelOptions['request'];

  static override lc_name(): string {
    return 'TriviumChatModel';
  }

  constructor({ source, request, callbacks }: TriviumChatModelOptions) {
    super({ maxRetries: 0, callbacks });
    this.source = source;
    this.requestDefaults = request;
  }

  override _llmType(): string {
    return 'trivium';
  }

  /** An estimate: LangChain's own counting would load a tokenizer over the network. */
  override async getNumTokens(content: MessageContent): Promise<number> {
    return estimateTokens(
      typeof content === 'string' ? content : content.map((block) => ('text' in block ? String(block['text']) : '')).join('\n'),
    );
  }

  override bindTools(
    tools: BindToolsInput[],
    options: Partial<TriviumChatCallOptions> = {},
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, TriviumChatCallOptions> {
    return this.withConfig({ ...options, tools });
  }

  /**
   * @param config.method to be named: what a model honours differs, and a method that is chosen silently fails silently
   * @throws AppError CHAT_OUTPUT_METHOD_MISSING
   */
  override withStructuredOutput<Output extends Record<string, unknown>>(
    schema: OutputSchema<Output>,
    config?: StructuredOutputMethodOptions<false>,
  ): Runnable<BaseLanguageModelInput, Output>;
  override withStructuredOutput<Output extends Record<string, unknown>>(
    schema: OutputSchema<Output>,
    config?: StructuredOutputMethodOptions<true>,
  ): Runnable<BaseLanguageModelInput, { raw: BaseMessage; parsed: Output }>;
  override withStructuredOutput<Output extends Record<string, unknown>>(
    schema: OutputSchema<Output>,
    { method, name = schemaNameOf(schema), includeRaw }: StructuredOutputMethodOptions<boolean> = {},
  ): Runnable<BaseLanguageModelInput, Output> | Runnable<BaseLanguageModelInput, { raw: BaseMessage; parsed: Output }> {
    switch (method) {
      case 'functionCalling': {
        const tool = { type: 'function', function: { name, parameters: jsonSchemaOf(schema) } };
        const model = this.bindTools([tool], { tool_choice: name });
        return assembleStructuredOutputPipeline(model, createFunctionCallingParser<Output>(schema, name), includeRaw);
      }
      case 'jsonMode': {
        const model = this.withConfig({ responseFormat: { type: 'json' } });
        return assembleStructuredOutputPipeline(model, createContentParser<Output>(schema), includeRaw);
      }
      case 'jsonSchema': {
        const model = this.withConfig({ responseFormat: { type: 'json-schema', name, schema: jsonSchemaOf(schema) } });
        return assembleStructuredOutputPipeline(model, createContentParser<Output>(schema), includeRaw);
      }
      default:
        throw chatModelErrors.CHAT_OUTPUT_METHOD_MISSING();
    }
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<LangChainResult> {
    const request = this.requestOf(messages, options);
    const assembler = new ChatAssembler();
    for await (const event of this.source.stream(request, { signal: signalOf(options) })) assembler.add(taken(event));
    const message = aiMessageOf(wholeAnswer(assembler, request));
    return { generations: [{ text: message.text, message }] };
  }

  /** An answer that a fallback begins anew after some of it was handed over cannot go on as chunks: what was handed over cannot be taken back. */
  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const request = this.requestOf(messages, options);
    const assembler = new ChatAssembler();
    let hasChunks = false;
    for await (const event of this.source.stream(request, { signal: signalOf(options) })) {
      if (event.type === 'meta' && event.attempt === 'restart' && hasChunks) throw inferenceErrors.INFERENCE_STREAM_BROKEN();
      assembler.add(taken(event));
      const chunk = chunkOf(event);
      if (chunk === undefined) continue;
      hasChunks = true;
      yield chunk;
      await runManager?.handleLLMNewToken(chunk.text, undefined, undefined, undefined, undefined, { chunk });
    }
    yield new ChatGenerationChunk({ text: '', message: lastChunkOf(wholeAnswer(assembler, request)) });
  }

  private requestOf(
    messages: readonly BaseMessage[],
    { tools, tool_choice: choice, responseFormat, stop }: this['ParsedCallOptions'],
  ): ChatRequest {
    const parsed = chatRequestSchema.safeParse({
      ...this.requestDefaults,
      messages: chatMessagesOf(messages),
      ...(stop === undefined ? {} : { stop }),
      ...(tools === undefined ? {} : { tools: tools.map(toolOf) }),
      ...(choice === undefined ? {} : { toolChoice: toolChoiceOf(choice) }),
      ...(responseFormat === undefined ? {} : { responseFormat }),
    });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw chatModelErrors.CHAT_REQUEST_INVALID({ field: issue?.path.join('.') || 'request', problem: issue?.message ?? '' });
  }
}

function signalOf({ signal }: { readonly signal?: AbortSignal }): AbortSignal {
  return signal ?? new AbortController().signal;
}

function taken(event: ChatStreamEvent): ChatStreamEvent {
  if (event.type === 'error') throw errorOf(event);
  return event;
}

function wholeAnswer(assembler: ChatAssembler, { responseFormat }: ChatRequest) {
  const result = assembler.result();
  if (result.finishReason === 'missing') throw inferenceErrors.INFERENCE_STREAM_BROKEN();
  // LangChain's parsers complete JSON that was cut and would pass half of an answer on.
  const isJson = responseFormat !== undefined && responseFormat.type !== 'text';
  if (isJson && result.toolCalls.length === 0) readJsonAnswer(result.text);
  return result;
}

function chunkOf(event: ChatStreamEvent): ChatGenerationChunk | undefined {
  if (event.type === 'text') return new ChatGenerationChunk({ text: event.delta, message: new AIMessageChunk({ content: event.delta }) });
  if (event.type !== 'reasoning') return undefined;
  const message = new AIMessageChunk({ content: '', additional_kwargs: { reasoning_content: event.delta } });
  return new ChatGenerationChunk({ text: '', message });
}

function toolOf(tool: BindToolsInput): Readonly<Record<string, unknown>> {
  const { name, description, parameters } = convertToOpenAITool(tool).function;
  return { name, ...(description === undefined ? {} : { description }), parameters: parameters ?? {} };
}

function toolChoiceOf(choice: LangChainToolChoice): unknown {
  if (typeof choice !== 'string') return { name: String((choice['function'] as { name?: unknown } | undefined)?.name ?? '') };
  if (choice === 'any') return 'required';
  return choice === 'auto' || choice === 'none' || choice === 'required' ? choice : { name: choice };
}
