import { z } from 'zod';
import { isLoopbackUrl } from './loopback';

/** What pgvector indexes with HNSW. */
const MAX_DIMENSIONS = 2000;
const MAX_THREADS = 64;
const MAX_CONTEXT_TOKENS = 1_048_576;
const EMBEDDING_ONLY = ['dimensions', 'queryPrefix', 'passagePrefix', 'pooling'] as const;
/** Ten thousand dollars a million tokens: more is a slip of the hand. */
const HIGHEST_PRICE_MICRO_USD = 10_000_000_000;
/** Of a chat model in this process; a server is told such things where it is started. */
const GGUF_CHAT_ONLY = ['threads', 'contextTokens'] as const;

/** Of a server that speaks HTTP; a file goes on by itself. */
const HTTP_CHAT_KINDS: readonly string[] = ['deepseek', 'openai'];

const price = z.int().nonnegative().max(HIGHEST_PRICE_MICRO_USD);

/** Whole millionths of a US dollar per million tokens. */
export const endpointPriceSchema = z.strictObject({
  inputMicroUsdPerMillion: price,
  cachedInputMicroUsdPerMillion: price,
  outputMicroUsdPerMillion: price,
});

/**
 * How a server is told to go on with the assistant's last message instead of answering it: the flag `prefix` on that message (DeepSeek, beta), the fields `continue_final_message` and
 * `add_generation_prompt` (vLLM, SGLang), or nothing more than that the message is the last one (llama.cpp, Ollama).
 */
export const continuationFormSchema = z.enum(['prefix-flag', 'continue-final-message', 'last-message']);

const fields = z.object({
  id: z.string().min(1),
  task: z.enum(['chat', 'embedding']).default('chat'),
  kind: z.enum(['deepseek', 'openai', 'gguf', 'transformers']),
  baseUrl: z.url().optional(),
  path: z.string().min(1).optional(),
  apiKey: z.string().min(1).optional(),
  model: z.string().min(1),
  place: z.enum(['local', 'cloud']),
  maxDataClass: z.enum(['public', 'internal', 'confidential', 'restricted']),
  dimensions: z.int().min(1).max(MAX_DIMENSIONS).optional(),
  queryPrefix: z.string().max(500).optional(),
  passagePrefix: z.string().max(500).optional(),
  pooling: z.enum(['mean', 'cls']).optional(),
  threads: z.int().min(1).max(MAX_THREADS).optional(),
  contextTokens: z.int().min(1).max(MAX_CONTEXT_TOKENS).optional(),
  price: endpointPriceSchema.optional(),
  continuation: continuationFormSchema.optional(),
});

type Fields = z.infer<typeof fields>;

/** One entry of `MODEL_ENDPOINTS`. */
export const modelEndpointSchema = fields.superRefine((endpoint, context) => {
  for (const message of [
    ...placeProblems(endpoint),
    ...(endpoint.task === 'embedding' ? embeddingProblems(endpoint) : chatProblems(endpoint)),
  ])
    context.addIssue({ code: 'custom', message });
});

function runsInProcess({ kind }: Fields): boolean {
  return kind === 'gguf' || kind === 'transformers';
}

function placeProblems(endpoint: Fields): string[] {
  const { kind, path, baseUrl, place, maxDataClass } = endpoint;
  const problems: string[] = [];
  if (runsInProcess(endpoint) && place === 'cloud') problems.push(`a ${kind} endpoint runs on this machine: set "place": "local"`);
  if (runsInProcess(endpoint) && !path) problems.push(`a ${kind} endpoint needs "path"`);
  if (!runsInProcess(endpoint) && !baseUrl) problems.push('this endpoint needs "baseUrl"');
  if (place === 'cloud' && maxDataClass === 'restricted')
    problems.push('restricted data never leaves the machine: a cloud endpoint takes at most "confidential"');
  return problems;
}

function chatProblems(endpoint: Fields): string[] {
  const problems = EMBEDDING_ONLY.filter((name) => endpoint[name] !== undefined).map((name) => `"${name}" belongs to "task": "embedding"`);
  if (endpoint.kind === 'transformers') problems.push('a transformers endpoint makes vectors only: set "task": "embedding"');
  if (endpoint.kind !== 'gguf') problems.push(...ggufChatOnly(endpoint));
  return [...problems, ...continuationProblems(endpoint)];
}

function continuationProblems({ task, kind, continuation }: Fields): string[] {
  if (continuation === undefined || (task === 'chat' && HTTP_CHAT_KINDS.includes(kind))) return [];
  return ['"continuation" belongs to a chat model on a server'];
}

function ggufChatOnly(endpoint: Fields): string[] {
  return GGUF_CHAT_ONLY.filter((name) => endpoint[name] !== undefined).map((name) => `"${name}" belongs to a gguf endpoint for chat`);
}

function embeddingProblems(endpoint: Fields): string[] {
  const { kind, baseUrl, place, maxDataClass, dimensions, pooling } = endpoint;
  const problems: string[] = [];
  if (dimensions === undefined) problems.push(`an embedding endpoint needs "dimensions", 1 to ${MAX_DIMENSIONS}`);
  if (kind === 'deepseek') problems.push('the DeepSeek API has no embeddings: use kind "openai", "gguf" or "transformers"');
  problems.push(...ggufChatOnly(endpoint), ...continuationProblems(endpoint));
  if (pooling !== undefined && kind !== 'transformers')
    problems.push('"pooling" belongs to kind "transformers"; other kinds pool by themselves');
  if (place === 'local' && maxDataClass === 'restricted' && !runsInProcess(endpoint) && !isLoopbackUrl(baseUrl))
    problems.push('restricted data never leaves the machine: "baseUrl" must be localhost, 127.0.0.1 or [::1]');
  return problems;
}
