import { chatRequestSchema, type ChatRequestInput, type ChatResult } from '@trivium/ai/inference/protocol';
import type { CacheQuestion } from '../client/answer-cache.port';
import { ONE } from '../ledger/test-ledger';

/** A question whose answer may be kept. */
export function questionOf(request: Partial<ChatRequestInput> = {}, change: Partial<CacheQuestion> = {}): CacheQuestion {
  return {
    organisationId: ONE,
    template: { id: 'tutor.answer', version: '3' },
    endpointId: 'deepseek',
    model: 'deepseek-flash',
    request: chatRequestSchema.parse({
      model: 'auto',
      messages: [{ role: 'user', content: 'What is a photon?' }],
      dataClass: 'internal',
      isCacheable: true,
      ...request,
    }),
    ...change,
  };
}

export function answerOf(change: Partial<ChatResult> = {}): ChatResult {
  return {
    answeredBy: { callId: 'call', engine: 'cloud', endpoint: 'deepseek', model: 'deepseek-flash', place: 'cloud' },
    text: 'A quantum of light.\u0000\ud800',
    reasoning: '',
    toolCalls: [],
    usage: { promptTokens: 10, cacheHitTokens: 0, cacheMissTokens: 10, completionTokens: 5, reasoningTokens: 0 },
    finishReason: 'stop',
    attempts: 1,
    ...change,
  };
}
