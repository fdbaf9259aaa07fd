import { z } from 'zod';

const tokenCount = z.int().nonnegative();

/** What a call used, in tokens. `cacheHitTokens` + `cacheMissTokens` = `promptTokens`; `reasoningTokens` is part of `completionTokens`. */
export const usageSchema = z
  .object({
    promptTokens: tokenCount,
    /** Prompt tokens that the provider found in its prefix cache, billed lower. */
    cacheHitTokens: tokenCount,
    cacheMissTokens: tokenCount,
    completionTokens: tokenCount,
    /** Tokens of thinking, billed as completion. */
    reasoningTokens: tokenCount,
  })
  .refine((usage) => usage.cacheHitTokens + usage.cacheMissTokens === usage.promptTokens, 'cache hits and misses must add up to the prompt')
  .refine((usage) => usage.reasoningTokens <= usage.completionTokens, 'reasoning is part of the completion');

export type Usage = z.infer<typeof usageSchema>;

export const NO_USAGE: Usage = { promptTokens: 0, cacheHitTokens: 0, cacheMissTokens: 0, completionTokens: 0, reasoningTokens: 0 };

/** The usage of two calls together. */
export function addUsage(first: Usage, second: Usage): Usage {
  return {
    promptTokens: first.promptTokens + second.promptTokens,
    cacheHitTokens: first.cacheHitTokens + second.cacheHitTokens,
    cacheMissTokens: first.cacheMissTokens + second.cacheMissTokens,
    completionTokens: first.completionTokens + second.completionTokens,
    reasoningTokens: first.reasoningTokens + second.reasoningTokens,
  };
}

const wireCount = z.number().nonnegative().overwrite(Math.floor).nullish();

/** `usage` of an OpenAI-compatible answer; the `prompt_cache_*` fields are DeepSeek's. */
const wireUsageSchema = z.object({
  prompt_tokens: wireCount,
  completion_tokens: wireCount,
  prompt_cache_hit_tokens: wireCount,
  prompt_cache_miss_tokens: wireCount,
  prompt_tokens_details: z.object({ cached_tokens: wireCount }).nullish(),
  completion_tokens_details: z.object({ reasoning_tokens: wireCount }).nullish(),
});

/**
 * Reads `usage` of an OpenAI-compatible answer. Counters that do not add up are brought into line without lowering the bill: the larger of prompt and hits plus
 * misses counts, and what is not known to be a hit is a miss.
 *
 * @returns undefined when the answer holds no prompt or completion count: such an answer must be estimated, not billed as nothing
 */
export function usageFromWire(wire: unknown): Usage | undefined {
  // Of almost every piece of a stream; to refuse it by the schema costs more than to read a whole one.
  if (wire === undefined || wire === null) return undefined;
  const parsed = wireUsageSchema.safeParse(wire);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const hits = data.prompt_cache_hit_tokens ?? data.prompt_tokens_details?.cached_tokens ?? 0;
  const misses = data.prompt_cache_miss_tokens ?? undefined;
  const prompt = data.prompt_tokens ?? (misses === undefined ? undefined : hits + misses);
  if (prompt === undefined || data.completion_tokens === null || data.completion_tokens === undefined) return undefined;
  const promptTokens = Math.max(prompt, misses === undefined ? 0 : hits + misses);
  const cacheHitTokens = Math.min(hits, promptTokens);
  const reasoning = data.completion_tokens_details?.reasoning_tokens ?? 0;
  return {
    promptTokens,
    cacheHitTokens,
    cacheMissTokens: promptTokens - cacheHitTokens,
    completionTokens: data.completion_tokens,
    reasoningTokens: Math.min(reasoning, data.completion_tokens),
  };
}
