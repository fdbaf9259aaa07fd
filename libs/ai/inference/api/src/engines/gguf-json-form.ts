import { type ChatMessage, type ChatRequest, inferenceErrors, type ResponseFormat, textOf } from '@trivium/ai/inference/protocol';
import { anyObjectGrammar, schemaGrammar, SchemaNotPromised } from './gguf-json-grammar';

const JSON_INSTRUCTION = 'Answer with one JSON object and nothing else.';

/**
 * The grammar that holds an answer to its form, undefined for text.
 *
 * @throws AppError INFERENCE_FORMAT_UNSUPPORTED for a schema that no grammar can promise
 */
export function grammarOf(format: ResponseFormat | undefined, model: string): string | undefined {
  if (format === undefined || format.type === 'text') return undefined;
  if (format.type === 'json') return anyObjectGrammar();
  try {
    return schemaGrammar(format.schema);
  } catch (error) {
    if (error instanceof SchemaNotPromised) throw formatUnsupported(format, { model, cause: error });
    throw error;
  }
}

export function formatUnsupported(format: ResponseFormat, { model, cause }: { readonly model: string; readonly cause: unknown }): Error {
  return inferenceErrors.INFERENCE_FORMAT_UNSUPPORTED({ model, format: format.type }, { cause });
}

/** A grammar only forbids: what the answer is to say, the model must read. The same words each time, before the rest, so that a read prefix stays of use. */
export function tellingOfForm({ messages, responseFormat }: Pick<ChatRequest, 'messages' | 'responseFormat'>): readonly ChatMessage[] {
  if (responseFormat === undefined || responseFormat.type === 'text') return messages;
  if (responseFormat.type === 'json' && messages.some((message) => /json/i.test(textOf(message)))) return messages;
  const instruction =
    responseFormat.type === 'json'
      ? JSON_INSTRUCTION
      : `Answer with one JSON value of this JSON Schema and nothing else: ${JSON.stringify(responseFormat.schema)}`;
  const [first, ...others] = messages;
  if (first?.role === 'system') return [{ role: 'system', content: `${first.content}\n\n${instruction}` }, ...others];
  return [{ role: 'system', content: instruction }, ...messages];
}
