import { encodeSseComment, encodeSseEvent } from '@trivium/ai/inference/protocol';
import { type HeardBody, type ModelTurn, SCRIPTED_USAGE, type ScriptedPiece, type ScriptedUsage } from './chat-script';

/** A refusal of a scripted server. */
export interface ScriptedRefusal {
  readonly status: number;
  readonly message: string;
}

/** How one kind of server behaves and writes. */
export interface WireFlavour {
  readonly path: string;
  /** What it demands of a request. */
  refusalOf(request: { readonly authorization: string | undefined; readonly body: HeardBody }): ScriptedRefusal | undefined;
  /** What it makes of a turn that the request does not deserve. */
  turnFor(turn: ModelTurn, body: HeardBody): ModelTurn;
  /** The events of a turn, each with the blank line that ends it. */
  eventsOf(turn: ModelTurn, body: HeardBody): readonly string[];
}

const ROLE = { role: 'assistant', content: '' };

function chunk(body: HeardBody, choices: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): string {
  const data = { id: 'chat-1', object: 'chat.completion.chunk', created: 1_764_000_000, model: body.model, choices, ...more };
  return encodeSseEvent({ data: JSON.stringify(data) });
}

function choiceOf(delta: Readonly<Record<string, unknown>>, finish: string | null = null): readonly unknown[] {
  return [{ index: 0, delta, logprobs: null, finish_reason: finish }];
}

function callDelta({ call }: Extract<ScriptedPiece, { readonly call: unknown }>): Readonly<Record<string, unknown>> {
  const { index, id, name, args } = call;
  const type = id === undefined ? {} : { id, type: 'function' };
  return { tool_calls: [{ index, ...type, function: { ...(name === undefined ? {} : { name }), arguments: args ?? '' } }] };
}

function messagesText({ messages }: HeardBody): string {
  return JSON.stringify(messages.map(({ content }) => content));
}

const MODELS_OF_DEEPSEEK = ['deepseek-flash', 'deepseek-v4-pro', 'deepseek-v4-flash'];

/** As the documentation of the DeepSeek API describes it, November 2026. */
export const DEEPSEEK_FLAVOUR: WireFlavour = {
  path: '/chat/completions',
  refusalOf: ({ authorization, body }) => {
    if (authorization !== 'Bearer key-of-the-test') return { status: 401, message: 'Authentication Fails' };
    if (!MODELS_OF_DEEPSEEK.includes(body.model)) return { status: 400, message: 'Model Not Exist' };
    if (formatOf(body) === 'json_schema') return { status: 400, message: 'This response_format type is unavailable now' };
    if (isThinking(body) && body.messages.some(lacksReasoning))
      return { status: 400, message: 'The reasoning_content in the thinking mode must be passed back to the API.' };
    return undefined;
  },
  turnFor: (turn, body) => {
    const hasWord = /json/i.test(messagesText(body));
    return formatOf(body) === 'json_object' && !hasWord ? { ...turn, pieces: [{ text: ' '.repeat(40) }] } : turn;
  },
  eventsOf: ({ pieces, finish = 'stop', usage = SCRIPTED_USAGE, isLeftOpen = false }, body) => [
    encodeSseComment(),
    encodeSseComment(),
    chunk(body, choiceOf(isThinking(body) ? { ...ROLE, content: null, reasoning_content: '' } : ROLE)),
    ...pieces.map((piece) => chunk(body, choiceOf(deepSeekDelta(piece)))),
    ...(isLeftOpen
      ? []
      : [chunk(body, choiceOf({ content: '', reasoning_content: null }, finish), { usage: deepSeekUsage(usage) }), LAST_WORD]),
  ],
};

const LAST_WORD = encodeSseEvent({ data: '[DONE]' });

function formatOf({ response_format: format }: HeardBody): unknown {
  return typeof format === 'object' && format !== null && 'type' in format ? format.type : undefined;
}

function isThinking({ thinking }: HeardBody): boolean {
  return typeof thinking !== 'object' || thinking === null || !('type' in thinking) || thinking.type === 'enabled';
}

function lacksReasoning(message: Readonly<Record<string, unknown>>): boolean {
  return message['role'] === 'assistant' && message['tool_calls'] !== undefined && message['reasoning_content'] === undefined;
}

function deepSeekDelta(piece: ScriptedPiece): Readonly<Record<string, unknown>> {
  if ('text' in piece) return { content: piece.text, reasoning_content: null };
  if ('thought' in piece) return { content: null, reasoning_content: piece.thought };
  return callDelta(piece);
}

function deepSeekUsage({ promptTokens, cacheHitTokens, completionTokens, reasoningTokens }: ScriptedUsage): unknown {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cacheHitTokens },
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
    prompt_cache_hit_tokens: cacheHitTokens,
    prompt_cache_miss_tokens: promptTokens - cacheHitTokens,
  };
}

const MODELS_OF_OPENAI = ['some-local-model', 'olmoe-1b-7b', 'deepseek-chat'];

/** As vLLM and its like serve the OpenAI API: no key, thinking in `reasoning`, usage in an event of its own without a choice. */
export const OPENAI_FLAVOUR: WireFlavour = {
  path: '/v1/chat/completions',
  refusalOf: ({ body }) =>
    MODELS_OF_OPENAI.includes(body.model) ? undefined : { status: 404, message: `The model \`${body.model}\` does not exist.` },
  turnFor: (turn) => turn,
  eventsOf: ({ pieces, finish = 'stop', usage = SCRIPTED_USAGE, isLeftOpen = false }, body) => [
    chunk(body, choiceOf(ROLE)),
    ...pieces.map((piece) => chunk(body, choiceOf('thought' in piece ? { reasoning: piece.thought } : openAiDelta(piece)))),
    ...(isLeftOpen ? [] : [chunk(body, choiceOf({}, finish)), ...usageEvents(usage, body), LAST_WORD]),
  ],
};

function openAiDelta(piece: Exclude<ScriptedPiece, { readonly thought: string }>): Readonly<Record<string, unknown>> {
  return 'text' in piece ? { content: piece.text } : callDelta(piece);
}

function usageEvents({ promptTokens, cacheHitTokens, completionTokens, reasoningTokens }: ScriptedUsage, body: HeardBody): string[] {
  const options = body['stream_options'];
  const isAsked = typeof options === 'object' && options !== null && 'include_usage' in options && options.include_usage === true;
  if (!isAsked) return [];
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cacheHitTokens },
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
  };
  return [chunk(body, [], { usage })];
}
