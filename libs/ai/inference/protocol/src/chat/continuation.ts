import type { ChatRequest } from './chat-request';
import { type ChatMessage, textOf } from './message';

/** The beginning of an answer that a conversation ends with: to be gone on with, not to be answered. Undefined where it ends otherwise. */
export function begunAnswerOf(messages: readonly ChatMessage[]): string | undefined {
  const last = messages.at(-1);
  if (last?.role !== 'assistant' || (last.toolCalls ?? []).length > 0) return undefined;
  return textOf(last) || undefined;
}

/**
 * Whether an answer to a request can be gone on with where it broke off, by whoever can do that. JSON begins at its beginning, also by a grammar; and nobody has said what becomes of a
 * beginning where tools are in play.
 */
export function isContinuable({
  responseFormat,
  tools = [],
  messages,
}: Pick<ChatRequest, 'responseFormat' | 'tools' | 'messages'>): boolean {
  const isText = responseFormat === undefined || responseFormat.type === 'text';
  return isText && tools.length === 0 && messages.every(({ role }) => role !== 'tool');
}
