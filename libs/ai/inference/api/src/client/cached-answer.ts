import { type ChatRequest, type ChatResult, type ChatStreamEvent, mayLeaveMachine, NO_USAGE } from '@trivium/ai/inference/protocol';
import type { RoutedEngine } from '../routing/route-decision';

/** Whether an equal earlier answer may stand in, and this one be kept: asked for, and never for restricted text. */
export function isCacheable({ isCacheable: isWanted, dataClass }: ChatRequest): boolean {
  return isWanted && mayLeaveMachine(dataClass);
}

/** Whether an answer is whole and of one engine: anything else is no answer to an equal request. */
export function isWorthKeeping({ finishReason, attempts, error }: ChatResult): boolean {
  return attempts === 1 && error === undefined && (finishReason === 'stop' || finishReason === 'tool-calls');
}

/** An earlier answer as a stream; it has used nothing. */
export function* eventsOfCached(
  answer: ChatResult,
  { callId, engine }: { readonly callId: string; readonly engine: RoutedEngine },
): Generator<ChatStreamEvent> {
  const { endpointId: endpoint, model, place } = engine;
  yield { type: 'meta', callId, attempt: 'first', engine: place, endpoint, model, place };
  if (answer.reasoning !== '') yield { type: 'reasoning', delta: answer.reasoning };
  if (answer.text !== '') yield { type: 'text', delta: answer.text };
  for (const [index, { id, name, argumentsJson }] of answer.toolCalls.entries())
    yield { type: 'tool-call', index, id, name, argumentsDelta: argumentsJson };
  yield { type: 'usage', usage: NO_USAGE };
  yield { type: 'finish', reason: answer.finishReason === 'tool-calls' ? 'tool-calls' : 'stop' };
}
