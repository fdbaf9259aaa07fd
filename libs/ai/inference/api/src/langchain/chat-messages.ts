import {
  AIMessage,
  type BaseMessage,
  ChatMessage as RoleMessage,
  HumanMessage,
  type MessageContent,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import type { ChatRequestInput } from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { chatModelErrors } from './chat-model.errors';

type MessageInput = ChatRequestInput['messages'][number];
type PartInput = Exclude<Extract<MessageInput, { role: 'user' }>['content'], string>[number];

/**
 * A conversation of LangChain's as one of the protocol's. Thinking is taken from `additional_kwargs.reasoning_content`, where LangChain keeps it.
 *
 * @throws AppError CHAT_MESSAGE_UNSUPPORTED, CHAT_CONTENT_UNSUPPORTED
 */
export function chatMessagesOf(messages: readonly BaseMessage[]): readonly MessageInput[] {
  const answered = new Set(messages.flatMap((message) => (ToolMessage.isInstance(message) ? [message.tool_call_id] : [])));
  return messages.map((message) => chatMessageOf(message, answered));
}

function chatMessageOf(message: BaseMessage, answered: ReadonlySet<string>): MessageInput {
  if (HumanMessage.isInstance(message)) return { role: 'user', content: userContentOf(message.content) };
  if (SystemMessage.isInstance(message)) return { role: 'system', content: textOfContent(message.content) };
  if (ToolMessage.isInstance(message)) return { role: 'tool', toolCallId: message.tool_call_id, content: textOfContent(message.content) };
  if (AIMessage.isInstance(message)) return assistantMessageOf(message, answered);
  if (RoleMessage.isInstance(message)) return roleMessageOf(message);
  throw chatModelErrors.CHAT_MESSAGE_UNSUPPORTED({ kind: message.type });
}

function assistantMessageOf(message: AIMessage, answered: ReadonlySet<string>): MessageInput {
  const reasoning: unknown = message.additional_kwargs['reasoning_content'];
  const calls = (message.tool_calls ?? []).map(({ id, name, args }) => ({ id: id ?? '', name, argumentsJson: JSON.stringify(args) }));
  // A call whose arguments could not be read belongs to the history only where something has answered it.
  const unread = (message.invalid_tool_calls ?? []).filter(({ id }) => id !== undefined && answered.has(id));
  const toolCalls = [...calls, ...unread.map(({ id = '', name = '', args = '' }) => ({ id, name, argumentsJson: args }))];
  return {
    role: 'assistant',
    content: textOfContent(message.content),
    ...(typeof reasoning === 'string' && reasoning !== '' ? { reasoning } : {}),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
  };
}

function roleMessageOf({ role, content }: RoleMessage): MessageInput {
  if (role === 'system' || role === 'developer') return { role: 'system', content: textOfContent(content) };
  if (role === 'user' || role === 'human') return { role: 'user', content: userContentOf(content) };
  if (role === 'assistant' || role === 'ai') return { role: 'assistant', content: textOfContent(content) };
  throw chatModelErrors.CHAT_MESSAGE_UNSUPPORTED({ kind: role });
}

/** Blocks that stand beside the text of an AI message and are kept elsewhere in it. */
const KEPT_ELSEWHERE = new Set(['reasoning', 'thinking', 'tool_call', 'tool_use']);

function textOfContent(content: MessageContent): string {
  if (typeof content === 'string') return content;
  return content
    .filter(({ type }) => !KEPT_ELSEWHERE.has(type))
    .map((block) => {
      const text = textBlock.safeParse(block);
      if (!text.success) throw chatModelErrors.CHAT_CONTENT_UNSUPPORTED({ kind: block.type });
      return text.data.text;
    })
    .join('');
}

function userContentOf(content: MessageContent): string | PartInput[] {
  return typeof content === 'string' ? content : content.map(partOf);
}

const textBlock = z.object({ type: z.enum(['text', 'text-plain', 'text_delta']), text: z.string() });
/** The forms in which LangChain writes a picture: OpenAI's, its own until 0.3, its own since 1.0. */
const imageBlock = z.union([
  z
    .object({ type: z.literal('image_url'), image_url: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]) })
    .transform(({ image_url: url }) => url),
  z
    .object({ type: z.literal('image'), source_type: z.literal('base64'), mime_type: z.string(), data: z.string() })
    .transform(({ mime_type: type, data }) => `data:${type};base64,${data}`),
  z
    .object({ type: z.literal('image'), mimeType: z.string(), data: z.string() })
    .transform(({ mimeType, data }) => `data:${mimeType};base64,${data}`),
]);

const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;

function partOf(block: Exclude<MessageContent, string>[number]): PartInput {
  const text = textBlock.safeParse(block);
  if (text.success) return { type: 'text', text: text.data.text };
  const image = imageBlock.safeParse(block);
  // An address of a picture is not taken: the provider would fetch it.
  const [, type, dataBase64 = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(image.data ?? '') ?? [];
  const mediaType = MEDIA_TYPES.find((known) => known === type);
  if (mediaType === undefined) throw chatModelErrors.CHAT_CONTENT_UNSUPPORTED({ kind: block.type });
  return { type: 'image', mediaType, dataBase64 };
}
