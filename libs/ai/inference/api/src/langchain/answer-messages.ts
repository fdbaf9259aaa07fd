import { AIMessage, AIMessageChunk, type UsageMetadata } from '@langchain/core/messages';
import type { ChatResult, ToolCall, Usage } from '@trivium/ai/inference/protocol';

/** A whole answer as a message. Thinking stands in `additional_kwargs.reasoning_content`, from where it goes back to the model. */
export function aiMessageOf(result: ChatResult): AIMessage {
  const calls = result.toolCalls.map((call) => ({ ...call, args: argumentsOf(call) }));
  return new AIMessage({
    content: result.text,
    additional_kwargs: result.reasoning === '' ? {} : { reasoning_content: result.reasoning },
    tool_calls: calls.flatMap(({ id, name, args }) => (args === undefined ? [] : [{ type: 'tool_call', id, name, args }])),
    invalid_tool_calls: calls.flatMap(({ id, name, args, argumentsJson }) =>
      args === undefined ? [{ type: 'invalid_tool_call', id, name, args: argumentsJson, error: 'The arguments are no JSON object.' }] : [],
    ),
    usage_metadata: usageMetadataOf(result.usage),
    response_metadata: responseMetadataOf(result),
  });
}

/**
 * What a stream of chunks ends with: calls, usage and who answered. LangChain joins what chunks have in common, so each of it comes once; calls come whole, because
 * it would join two that a provider numbers alike.
 */
export function lastChunkOf(result: ChatResult): AIMessageChunk {
  return new AIMessageChunk({
    content: '',
    tool_call_chunks: result.toolCalls.map((call, index) => ({
      type: 'tool_call_chunk',
      index,
      // LangChain completes arguments that were cut, and would act on half of them; a call without an id counts as invalid.
      id: argumentsOf(call) === undefined ? undefined : call.id,
      name: call.name,
      args: call.argumentsJson,
    })),
    usage_metadata: usageMetadataOf(result.usage),
    response_metadata: responseMetadataOf(result),
  });
}

/** @returns undefined for anything but a whole JSON object; no arguments are an empty one */
function argumentsOf({ argumentsJson }: ToolCall): Record<string, unknown> | undefined {
  if (argumentsJson.trim() === '') return {};
  try {
    const parsed = JSON.parse(argumentsJson) as unknown;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    // The one way to learn whether a text is JSON.
    return undefined;
  }
}

function usageMetadataOf(usage: Usage | undefined): UsageMetadata | undefined {
  if (usage === undefined) return undefined;
  const { promptTokens, cacheHitTokens, completionTokens, reasoningTokens } = usage;
  return {
    input_tokens: promptTokens,
    output_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    input_token_details: { cache_read: cacheHitTokens },
    output_token_details: { reasoning: reasoningTokens },
  };
}

function responseMetadataOf({ answeredBy, finishReason }: ChatResult): Record<string, unknown> {
  // LangChain finds thinking in the form of DeepSeek's messages, which is ours, by this name.
  return { finish_reason: finishReason, model_name: answeredBy?.model, model_provider: 'deepseek', answered_by: answeredBy };
}
