import {
  type ChatMessage,
  type ChatRequest,
  type ChatRequestInput,
  chatRequestSchema,
  type ContentPart,
  type DataClass,
} from '@trivium/ai/inference/protocol';
import { ValidationError } from '@trivium/platform/http';
import { type ChatCompletionRequest, NOT_HONOURED, type WireMessage } from './dto/chat-completion.dto';
import { facadeErrors } from './facade.errors';

export interface FacadeTerms {
  readonly dataClass: DataClass;
  readonly readerPseudonym: string;
}

/** What our fields are called by OpenAI's clients, so that a refusal names the field that was sent. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  topP: 'top_p',
  maxTokens: 'max_tokens',
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  responseFormat: 'response_format',
  toolChoice: 'tool_choice',
};

/**
 * The request that a body of OpenAI's kind asks for.
 *
 * @throws ValidationError with the names that were sent; AppError INFERENCE_FACADE_FIELD_UNSUPPORTED, INFERENCE_FACADE_PICTURE_ADDRESS
 */
export function chatRequestOfWire(body: ChatCompletionRequest, { dataClass, readerPseudonym }: FacadeTerms): ChatRequest {
  refuseNotHonoured(body);
  const { stop } = body;
  const input: ChatRequestInput = {
    model: body.model,
    messages: body.messages.map(messageOf),
    temperature: body.temperature ?? undefined,
    topP: body.top_p ?? undefined,
    maxTokens: body.max_completion_tokens ?? body.max_tokens ?? undefined,
    stop: typeof stop === 'string' ? [stop] : (stop ?? undefined),
    seed: body.seed ?? undefined,
    frequencyPenalty: body.frequency_penalty ?? undefined,
    presencePenalty: body.presence_penalty ?? undefined,
    thinking: thinkingOf(body),
    responseFormat: responseFormatOf(body),
    tools: body.tools?.map(({ function: { name, description, parameters } }) => ({
      name,
      description: description ?? undefined,
      parameters: parameters ?? { type: 'object', properties: {} },
    })),
    toolChoice: toolChoiceOf(body),
    dataClass,
    readerPseudonym,
  };
  const parsed = chatRequestSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ValidationError(parsed.error.issues.map((issue) => ({ ...issue, path: issue.path.map(wireName) })));
}

function wireName(segment: PropertyKey): PropertyKey {
  return typeof segment === 'string' ? (WIRE_NAMES[segment] ?? segment) : segment;
}

function refuseNotHonoured(body: ChatCompletionRequest): void {
  for (const [field, harmless] of NOT_HONOURED) {
    const value = body[field] ?? null;
    if (value !== null && JSON.stringify(value) !== harmless) throw facadeErrors.INFERENCE_FACADE_FIELD_UNSUPPORTED({ field });
  }
}

function messageOf(message: WireMessage): ChatMessage {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content: textOf(message.content) };
    case 'user':
      return { role: 'user', content: typeof message.content === 'string' ? message.content : message.content.map(partOf) };
    case 'assistant':
      return assistantMessageOf(message);
    case 'tool':
      return { role: 'tool', toolCallId: message.tool_call_id, content: textOf(message.content) };
  }
}

function assistantMessageOf({
  content,
  reasoning_content: reasoning,
  tool_calls: calls,
}: Extract<WireMessage, { role: 'assistant' }>): ChatMessage {
  return {
    role: 'assistant',
    content: textOf(content ?? ''),
    ...(reasoning === null || reasoning === undefined ? {} : { reasoning }),
    ...(calls === null || calls === undefined
      ? {}
      : { toolCalls: calls.map(({ id, function: { name, arguments: argumentsJson } }) => ({ id, name, argumentsJson })) }),
  };
}

function textOf(content: string | readonly { readonly text: string }[]): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

type WirePart = Exclude<Extract<WireMessage, { role: 'user' }>['content'], string>[number];

function partOf(part: WirePart): ContentPart {
  if (part.type === 'text') return { type: 'text', text: part.text };
  const { url } = part.image_url;
  // No pattern over the whole: it is megabytes long.
  const comma = url.indexOf(',');
  const mediaType = /^data:(image\/[\w.+-]{1,40});base64$/i.exec(url.slice(0, Math.max(0, Math.min(comma, 80))))?.[1]?.toLowerCase();
  if (mediaType === undefined) throw facadeErrors.INFERENCE_FACADE_PICTURE_ADDRESS();
  // A kind of picture that models do not take is refused by the schema of the request.
  const known = (mediaType === 'image/jpg' ? 'image/jpeg' : mediaType) as Extract<ContentPart, { type: 'image' }>['mediaType'];
  return { type: 'image', mediaType: known, dataBase64: url.slice(comma + 1) };
}

function thinkingOf({ thinking, reasoning_effort: effort }: ChatCompletionRequest): ChatRequestInput['thinking'] {
  if (thinking) return thinking.type === 'enabled' ? 'on' : 'off';
  if (effort === null || effort === undefined) return undefined;
  return effort === 'none' ? 'off' : 'on';
}

function responseFormatOf({ response_format: format }: ChatCompletionRequest): ChatRequestInput['responseFormat'] {
  switch (format?.type) {
    case undefined:
      return undefined;
    case 'text':
      return { type: 'text' };
    case 'json_object':
      return { type: 'json' };
    case 'json_schema':
      return { type: 'json-schema', name: format.json_schema.name, schema: format.json_schema.schema };
  }
}

function toolChoiceOf({ tool_choice: choice }: ChatCompletionRequest): ChatRequestInput['toolChoice'] {
  if (choice === null || choice === undefined || typeof choice === 'string') return choice ?? undefined;
  return { name: choice.function.name };
}
