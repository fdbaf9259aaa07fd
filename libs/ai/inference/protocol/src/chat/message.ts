import { z } from 'zod';

// Looks for a character that does not belong: a pattern that has to match megabytes as a whole exhausts the engine's backtracking stack.
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''));
}

export const textPartSchema = z.strictObject({ type: z.literal('text'), text: z.string() });

/**
 * A picture inside the message. Never an address: the provider would fetch it, and with it learn what the data class may forbid.
 */
export const imagePartSchema = z.strictObject({
  type: z.literal('image'),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']),
  /** RFC 4648 with padding, no `data:` prefix. */
  dataBase64: z.string().min(1).refine(isBase64, 'not Base64'),
});

export const contentPartSchema = z.discriminatedUnion('type', [textPartSchema, imagePartSchema]);

export const toolCallSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** What the model wrote; may fail to parse. */
  argumentsJson: z.string(),
});

export const systemMessageSchema = z.strictObject({ role: z.literal('system'), content: z.string() });

export const userMessageSchema = z.strictObject({
  role: z.literal('user'),
  content: z.union([z.string(), z.array(contentPartSchema).min(1).readonly()]),
});

export const assistantMessageSchema = z.strictObject({
  role: z.literal('assistant'),
  content: z.string(),
  /** The model's thinking. Goes back to the model in every turn after a tool call, or DeepSeek answers 400. */
  reasoning: z.string().optional(),
  toolCalls: z.array(toolCallSchema).readonly().optional(),
});

export const toolMessageSchema = z.strictObject({ role: z.literal('tool'), toolCallId: z.string().min(1), content: z.string() });

/** One turn of a conversation. */
export const chatMessageSchema = z.discriminatedUnion('role', [
  systemMessageSchema,
  userMessageSchema,
  assistantMessageSchema,
  toolMessageSchema,
]);

export type TextPart = z.infer<typeof textPartSchema>;
export type ImagePart = z.infer<typeof imagePartSchema>;
export type ContentPart = z.infer<typeof contentPartSchema>;
export type ToolCall = z.infer<typeof toolCallSchema>;
export type SystemMessage = z.infer<typeof systemMessageSchema>;
export type UserMessage = z.infer<typeof userMessageSchema>;
export type AssistantMessage = z.infer<typeof assistantMessageSchema>;
export type ToolMessage = z.infer<typeof toolMessageSchema>;
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** The words of a message without its pictures, thinking and tool calls. */
export function textOf(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content;
  return message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
}

/** The pictures of a message. */
export function imagesOf(message: ChatMessage): readonly ImagePart[] {
  return typeof message.content === 'string' ? [] : message.content.filter((part) => part.type === 'image');
}

/**
 * What breaks the order that every provider demands: a tool's answer follows the call that it answers, once, and no turn comes between a call and its answers.
 *
 * @returns undefined when the order holds
 */
export function toolOrderProblem(messages: readonly ChatMessage[]): string | undefined {
  let open = new Set<string>();
  for (const message of messages) {
    if (message.role === 'tool') {
      if (!open.delete(message.toolCallId)) return `the answer to tool call "${message.toolCallId}" follows no open call of that id`;
      continue;
    }
    if (open.size > 0) return `tool call "${[...open][0]}" has no answer before the next message`;
    if (message.role !== 'assistant') continue;
    open = new Set(message.toolCalls?.map(({ id }) => id));
    if (open.size !== (message.toolCalls?.length ?? 0)) return 'two tool calls of one message have the same id';
  }
  return open.size > 0 ? `tool call "${[...open][0]}" has no answer` : undefined;
}
