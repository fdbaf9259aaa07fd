import { type ChatMessage, type ChatRequest, textOf, type ToolCall } from '@trivium/ai/inference/protocol';

/** A message as OpenAI-compatible APIs take it. */
export type WireMessage = Readonly<Record<string, unknown>>;

export interface WireMessageOptions {
  /** Whether an assistant's turn with tool calls must hold `reasoning_content` although none is on record: a turn of another model, or one that was not thought about. */
  readonly isReasoningRequired: boolean;
}

/** What makes a model that is to write JSON know of it. */
const JSON_INSTRUCTION = 'Answer with one JSON value and nothing else.';

/**
 * The conversation on the wire. Thinking goes back only where tools are in play: there DeepSeek answers 400 without it, elsewhere it is dropped by the provider
 * and would only cost bandwidth (DeepSeek API, "Thinking Mode"). A request for JSON whose messages nowhere say so gets a sentence in its first message, the
 * same each time, so that the provider's prefix cache still holds.
 */
export function wireMessages(
  { messages, tools = [], responseFormat }: Pick<ChatRequest, 'messages' | 'tools' | 'responseFormat'>,
  options: WireMessageOptions,
): readonly WireMessage[] {
  const hasTools = tools.length > 0 || messages.some((message) => message.role === 'assistant' && hasToolCalls(message.toolCalls));
  const told = responseFormat?.type === 'json' ? tellingOfJson(messages) : messages;
  return told.map((message) => wireMessage(message, { ...options, hasTools }));
}

function tellingOfJson(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  if (messages.some((message) => /json/i.test(textOf(message)))) return messages;
  const [first, ...others] = messages;
  if (first?.role === 'system') return [{ role: 'system', content: `${first.content}\n\n${JSON_INSTRUCTION}` }, ...others];
  return [{ role: 'system', content: JSON_INSTRUCTION }, ...messages];
}

function wireMessage(message: ChatMessage, options: WireMessageOptions & { readonly hasTools: boolean }): WireMessage {
  switch (message.role) {
    case 'system':
      return { role: 'system', content: message.content };
    case 'user':
      return { role: 'user', content: typeof message.content === 'string' ? message.content : message.content.map(wirePart) };
    case 'assistant':
      return wireAssistantMessage(message, options);
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  }
}

type UserPart = Exclude<Extract<ChatMessage, { role: 'user' }>['content'], string>[number];

function wirePart(part: UserPart): Readonly<Record<string, unknown>> {
  if (part.type === 'text') return { type: 'text', text: part.text };
  return { type: 'image_url', image_url: { url: `data:${part.mediaType};base64,${part.dataBase64}` } };
}

function wireAssistantMessage(
  { content, reasoning, toolCalls }: Extract<ChatMessage, { role: 'assistant' }>,
  { hasTools, isReasoningRequired }: WireMessageOptions & { readonly hasTools: boolean },
): WireMessage {
  const calls = hasToolCalls(toolCalls) ? toolCalls : undefined;
  const sentReasoning = hasTools ? (reasoning ?? (isReasoningRequired && calls !== undefined ? '' : undefined)) : undefined;
  return {
    role: 'assistant',
    content,
    ...(sentReasoning === undefined ? {} : { reasoning_content: sentReasoning }),
    ...(calls === undefined ? {} : { tool_calls: calls.map(wireToolCall) }),
  };
}

function hasToolCalls(toolCalls: readonly ToolCall[] | undefined): toolCalls is readonly ToolCall[] {
  return toolCalls !== undefined && toolCalls.length > 0;
}

function wireToolCall({ id, name, argumentsJson }: ToolCall): Readonly<Record<string, unknown>> {
  return { id, type: 'function', function: { name, arguments: argumentsJson } };
}
