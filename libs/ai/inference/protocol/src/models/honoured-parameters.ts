import type { ChatRequest, Thinking } from '../chat/chat-request';
import type { ModelEntry, ModelMode, ParameterName, ParameterSupport } from './model-entry';

/** The mode in which a model answers: the one that is asked for, else its default. Undefined when it has no such mode. */
export function modeOf(model: ModelEntry, thinking: Thinking | undefined): ModelMode | undefined {
  if (thinking === undefined) return model.modes.find(({ isDefault }) => isDefault);
  const wanted = thinking === 'on' ? 'thinking' : 'direct';
  return model.modes.find(({ mode }) => mode === wanted);
}

/** What becomes of a parameter; the interface greys out what is not honoured. `unknown` where the mode does not exist. */
export function supportOf(
  model: ModelEntry,
  { parameter, thinking }: { readonly parameter: ParameterName; readonly thinking?: Thinking },
): ParameterSupport {
  return modeOf(model, thinking)?.parameters[parameter] ?? 'unknown';
}

/** The parameters that a request sets. */
export function usedParameters(request: ChatRequest): readonly ParameterName[] {
  const { responseFormat, tools, toolChoice } = request;
  const used: ParameterName[] = SAMPLING.filter((name) => request[name] !== undefined);
  if (responseFormat?.type === 'json') used.push('json');
  if (responseFormat?.type === 'json-schema') used.push('jsonSchema');
  if (tools !== undefined && tools.length > 0) used.push('tools');
  if (toolChoice !== undefined) used.push('toolChoice');
  return used;
}

const SAMPLING = ['temperature', 'topP', 'maxTokens', 'stop', 'seed', 'frequencyPenalty', 'presencePenalty'] as const;

/** Parameters that a request sets and the model would silently let do nothing: to be told, and not to be part of a cache key. */
export function ignoredParameters(model: ModelEntry, request: ChatRequest): readonly ParameterName[] {
  const { thinking } = request;
  return usedParameters(request).filter((parameter) => supportOf(model, { parameter, thinking }) === 'ignored');
}
