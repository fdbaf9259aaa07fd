import { modeOf, type ChatRequest, type ModelEntry, type ParameterName, supportOf, usedParameters } from '@trivium/ai/inference/protocol';
import type { EngineCapabilities } from './chat-engine';

/** Parameters whose refusal is an error of its own: an answer without them would be another answer. */
const NEVER_LEFT_OUT: readonly ParameterName[] = ['json', 'jsonSchema', 'tools', 'maxTokens'];

/** What the registry says that a model can do; for a model that it does not know, that the server decides. How an answer is gone on with is a matter of the endpoint. */
export function capabilitiesOf(model: ModelEntry | undefined): Omit<EngineCapabilities, 'continuation'> {
  const parameters = model === undefined ? undefined : modeOf(model, undefined)?.parameters;
  return {
    tools: parameters?.tools ?? 'depends-on-server',
    json: parameters?.json ?? 'depends-on-server',
    jsonSchema: parameters?.jsonSchema ?? 'depends-on-server',
    images: imagesOfModel(model),
    reasoning: reasoningOf(model),
    contextTokens: model?.contextTokens ?? 'unknown',
    maxOutputTokens: model?.maxOutputTokens ?? 'unknown',
    modes: model?.modes ?? [],
    registryEntry: model,
  };
}

function imagesOfModel(model: ModelEntry | undefined): EngineCapabilities['images'] {
  if (model === undefined) return 'unknown';
  return model.inputs.includes('image') ? 'yes' : 'no';
}

function reasoningOf(model: ModelEntry | undefined): EngineCapabilities['reasoning'] {
  if (model === undefined) return 'unknown';
  const modes = new Set(model.modes.map(({ mode }) => mode));
  if (!modes.has('thinking')) return 'never';
  return modes.has('direct') ? 'switchable' : 'always';
}

/** Parameters of a request that the model in this mode would refuse, or take and let do nothing: not sent, and told. */
export function unsentParameters(model: ModelEntry | undefined, request: ChatRequest): readonly ParameterName[] {
  if (model === undefined) return [];
  const { thinking } = request;
  return usedParameters(request).filter((parameter) => {
    if (NEVER_LEFT_OUT.includes(parameter)) return false;
    const support = supportOf(model, { parameter, thinking });
    return support === 'ignored' || support === 'refused';
  });
}
