import type { ChatRequest } from './chat/chat-request';
import { type ChatMessage, imagesOf, textOf } from './chat/message';
import { type EndpointReach, mayUse } from './data-class';
import { inferenceErrors } from './inference.errors';
import { modeOf } from './models/honoured-parameters';
import type { ModelEntry } from './models/model-entry';
import { estimatePromptTokens, fitsWindow } from './tokens';

const MB = 1024 * 1024;

/** The largest message that is sent on, in bytes as UTF-8, pictures as Base64. */
export const MAX_MESSAGE_BYTES = 10 * MB;

/** Where a request is to go. */
export interface RequestTarget {
  readonly endpoint: EndpointReach & { readonly id: string };
  /** Undefined for a model that the registry does not know: then only what concerns every model is checked. */
  readonly model: ModelEntry | undefined;
}

/**
 * Refuses what would fail or must not happen, before anything leaves the machine and before any money is spent. The data class comes first: nothing else about
 * the text may decide, or be said, before that.
 *
 * @throws AppError INFERENCE_DATA_CLASS_REFUSED, _MESSAGE_TOO_LARGE, _MODE_UNSUPPORTED, _IMAGE_UNSUPPORTED, _FORMAT_UNSUPPORTED, _TOOLS_UNSUPPORTED,
 * _OUTPUT_LIMIT_EXCEEDED, _PROMPT_TOO_LONG
 */
export function checkRequest(request: ChatRequest, { endpoint, model }: RequestTarget): void {
  if (!mayUse(endpoint, request.dataClass))
    throw inferenceErrors.INFERENCE_DATA_CLASS_REFUSED({ dataClass: request.dataClass, endpoint: endpoint.id });
  checkSizes(request.messages);
  if (model === undefined) return;
  checkAbilities(request, model);
  checkLengths(request, model);
}

function checkSizes(messages: readonly ChatMessage[]): void {
  for (const message of messages) {
    const bytes = messageBytes(message);
    if (bytes > MAX_MESSAGE_BYTES)
      throw inferenceErrors.INFERENCE_MESSAGE_TOO_LARGE({ sizeMb: Math.ceil((bytes / MB) * 10) / 10, limitMb: MAX_MESSAGE_BYTES / MB });
  }
}

/** The size of a message as it is sent: text as UTF-8, pictures as Base64. */
export function messageBytes(message: ChatMessage): number {
  const written =
    message.role === 'assistant' ? [message.reasoning ?? '', ...(message.toolCalls ?? []).map((call) => call.argumentsJson)] : [];
  const texts = [textOf(message), ...written].reduce((sum, text) => sum + utf8Bytes(text), 0);
  return imagesOf(message).reduce((sum, { dataBase64 }) => sum + dataBase64.length, texts);
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Halves of a pair are 2 bytes each, 4 together; a lone half is sent as the 3 bytes of U+FFFD, which this counts as 2.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

function checkAbilities(request: ChatRequest, model: ModelEntry): void {
  const mode = modeOf(model, request.thinking);
  if (mode === undefined) throw inferenceErrors.INFERENCE_MODE_UNSUPPORTED({ model: model.id, thinking: request.thinking ?? '' });
  if (!model.inputs.includes('image') && request.messages.some((message) => imagesOf(message).length > 0))
    throw inferenceErrors.INFERENCE_IMAGE_UNSUPPORTED({ model: model.id });
  const format = request.responseFormat?.type ?? 'text';
  // A form that is taken and lets the answer come in any shape is as good as refused.
  const isPromised = (support: string) => support !== 'refused' && support !== 'ignored';
  if ((format === 'json' && !isPromised(mode.parameters.json)) || (format === 'json-schema' && !isPromised(mode.parameters.jsonSchema)))
    throw inferenceErrors.INFERENCE_FORMAT_UNSUPPORTED({ model: model.id, format });
  if (request.tools !== undefined && request.tools.length > 0 && !isPromised(mode.parameters.tools))
    throw inferenceErrors.INFERENCE_TOOLS_UNSUPPORTED({ model: model.id });
}

function checkLengths(request: ChatRequest, model: ModelEntry): void {
  const { contextTokens, maxOutputTokens } = model;
  // Without a limit the answer needs at least one token.
  const answerTokens = request.maxTokens ?? 1;
  if (maxOutputTokens !== 'unknown' && answerTokens > maxOutputTokens)
    throw inferenceErrors.INFERENCE_OUTPUT_LIMIT_EXCEEDED({ model: model.id, answerTokens, maxOutputTokens });
  const promptTokens = estimatePromptTokens(request);
  if (!fitsWindow({ promptTokens, answerTokens, contextTokens }))
    throw inferenceErrors.INFERENCE_PROMPT_TOO_LONG({ model: model.id, promptTokens, answerTokens, contextTokens });
}
