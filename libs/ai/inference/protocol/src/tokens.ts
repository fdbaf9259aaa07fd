import type { ChatRequest } from './chat/chat-request';
import { type ChatMessage, imagesOf, textOf } from './chat/message';

/** Hundredths of a token per character, as measured with DeepSeek's tokenizer on running text; whole numbers, so that sums are exact. */
const HUNDREDTHS_PER_LATIN_CHARACTER = 25;
const HUNDREDTHS_PER_OTHER_CHARACTER = 70;
/** Role and delimiters that a chat template puts around each turn. */
const TOKENS_PER_MESSAGE = 4;
/** An allowance, no measurement: models that see cut a picture into patches, of the order of a thousand. */
const TOKENS_PER_IMAGE = 1_200;

/** End of Latin Extended-B: what comes before is Latin letters, digits and punctuation. */
const LAST_LATIN_CODE_POINT = 0x024f;

/**
 * How many tokens a text has, without a tokenizer: 0.25 per Latin character, 0.7 per Chinese, Japanese or Korean one. Other scripts count like the latter, which
 * is on the safe side. An estimate: for running text within some 20 %, for code, numbers and rare words lower than the truth.
 *
 * @returns a whole number, rounded up; 0 for an empty text
 */
export function estimateTokens(text: string): number {
  let latin = 0;
  let other = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= LAST_LATIN_CODE_POINT) latin++;
    // The second half of a pair belongs to the character that the first half has counted.
    else if (code < 0xdc00 || code > 0xdfff) other++;
  }
  return Math.ceil((latin * HUNDREDTHS_PER_LATIN_CHARACTER + other * HUNDREDTHS_PER_OTHER_CHARACTER) / 100);
}

/** The estimate for one turn, with its pictures, thinking and tool calls. */
export function estimateMessageTokens(message: ChatMessage): number {
  const written = message.role === 'assistant' ? [message.reasoning ?? '', ...(message.toolCalls ?? []).flatMap(callTexts)] : [];
  const words = [textOf(message), ...written].reduce((sum, text) => sum + estimateTokens(text), 0);
  return words + imagesOf(message).length * TOKENS_PER_IMAGE + TOKENS_PER_MESSAGE;
}

function callTexts({ name, argumentsJson }: { readonly name: string; readonly argumentsJson: string }): readonly string[] {
  return [name, argumentsJson];
}

/** The estimate for everything that a request makes the model read: turns, tools, schema. */
export function estimatePromptTokens({
  messages,
  tools = [],
  responseFormat,
}: Pick<ChatRequest, 'messages' | 'tools' | 'responseFormat'>): number {
  const definitions = tools.length === 0 ? '' : JSON.stringify(tools);
  const schema = responseFormat?.type === 'json-schema' ? JSON.stringify(responseFormat.schema) : '';
  return messages.reduce((sum, message) => sum + estimateMessageTokens(message), estimateTokens(definitions) + estimateTokens(schema));
}

/** Whether prompt and answer fit into a window together. An unknown window is not refused: the server will tell. */
export function fitsWindow({
  promptTokens,
  answerTokens,
  contextTokens,
}: {
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly contextTokens: number | 'unknown';
}): boolean {
  return contextTokens === 'unknown' || promptTokens + answerTokens <= contextTokens;
}
