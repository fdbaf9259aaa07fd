import {
  type ChatRequest,
  checkRequest,
  estimatePromptTokens,
  findModel,
  fitsWindow,
  imagesOf,
  inferenceErrors,
} from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { ChatEngine, EngineCapabilities } from '../engines/chat-engine';
import type { RejectionReason } from './route-decision';

/** Why an engine is not asked: for the record, and as a caller would be told. */
export interface EngineRefusal {
  readonly reason: RejectionReason;
  readonly error: AppError;
}

const REASONS: ReadonlyMap<string, RejectionReason> = new Map([
  ['INFERENCE_DATA_CLASS_REFUSED', 'data-class'],
  ['INFERENCE_CLOUD_NOT_ALLOWED', 'cloud-not-allowed'],
  ['INFERENCE_MODEL_RETIRED', 'model-retired'],
  ['INFERENCE_MESSAGE_TOO_LARGE', 'message-too-large'],
  ['INFERENCE_MODE_UNSUPPORTED', 'mode'],
  ['INFERENCE_IMAGE_UNSUPPORTED', 'images'],
  ['INFERENCE_FORMAT_UNSUPPORTED', 'format'],
  ['INFERENCE_TOOLS_UNSUPPORTED', 'tools'],
  ['INFERENCE_OUTPUT_LIMIT_EXCEEDED', 'output-limit'],
  ['INFERENCE_PROMPT_TOO_LONG', 'window'],
]);

/**
 * What speaks against asking an engine, found without asking it. The cloud's permission and the data class come first, and fail closed.
 *
 * @param options.at the moment of the call: models retire
 */
export function engineRefusal(
  engine: ChatEngine,
  { request, at, isCloudAllowed }: { readonly request: ChatRequest; readonly at: Date; readonly isCloudAllowed: boolean },
): EngineRefusal | undefined {
  try {
    // Whatever is neither here nor on the reader's own device counts as the cloud.
    if (engine.place !== 'local' && engine.place !== 'edge' && !isCloudAllowed)
      throw inferenceErrors.INFERENCE_CLOUD_NOT_ALLOWED({ endpoint: engine.endpointId });
    const capabilities = engine.capabilities();
    checkRequest(request, { endpoint: endpointOf(engine), model: capabilities.registryEntry });
    checkRetirement(engine, at);
    // What the registry does not know, such as a file of weights, tells of itself.
    if (capabilities.registryEntry === undefined) checkCapabilities(request, { model: engine.model, capabilities });
    return undefined;
  } catch (error) {
    const reason = error instanceof AppError ? REASONS.get(error.code) : undefined;
    if (!(error instanceof AppError) || reason === undefined) throw error;
    return { reason, error };
  }
}

function endpointOf({ endpointId, place, maxDataClass, isOnThisMachine }: ChatEngine): Parameters<typeof checkRequest>[1]['endpoint'] {
  return { id: endpointId, place, maxDataClass, isOnThisMachine };
}

function checkRetirement({ model, place }: ChatEngine, at: Date): void {
  // Its maker retires a name; weights on a machine of one's own live on.
  if (place !== 'cloud') return;
  const found = findModel(model, { at });
  if (found.kind !== 'retired') return;
  throw inferenceErrors.INFERENCE_MODEL_RETIRED({
    model,
    retiredOn: found.retiredAt.toISOString().slice(0, 10),
    successor: found.successor,
  });
}

function checkCapabilities(
  request: ChatRequest,
  { model, capabilities }: { readonly model: string; readonly capabilities: EngineCapabilities },
): void {
  const { images, json, jsonSchema, tools, reasoning, contextTokens, maxOutputTokens } = capabilities;
  const { thinking, maxTokens: answerTokens = 1 } = request;
  if ((thinking === 'on' && reasoning === 'never') || (thinking === 'off' && reasoning === 'always'))
    throw inferenceErrors.INFERENCE_MODE_UNSUPPORTED({ model, thinking });
  if (images === 'no' && request.messages.some((message) => imagesOf(message).length > 0))
    throw inferenceErrors.INFERENCE_IMAGE_UNSUPPORTED({ model });
  const format = request.responseFormat?.type ?? 'text';
  if ((format === 'json' && !isPossible(json)) || (format === 'json-schema' && !isPossible(jsonSchema)))
    throw inferenceErrors.INFERENCE_FORMAT_UNSUPPORTED({ model, format });
  if ((request.tools?.length ?? 0) > 0 && !isPossible(tools)) throw inferenceErrors.INFERENCE_TOOLS_UNSUPPORTED({ model });
  if (maxOutputTokens !== 'unknown' && answerTokens > maxOutputTokens)
    throw inferenceErrors.INFERENCE_OUTPUT_LIMIT_EXCEEDED({ model, answerTokens, maxOutputTokens });
  if (contextTokens === 'unknown') return;
  const promptTokens = estimatePromptTokens(request);
  if (!fitsWindow({ promptTokens, answerTokens, contextTokens }))
    throw inferenceErrors.INFERENCE_PROMPT_TOO_LONG({ model, promptTokens, answerTokens, contextTokens });
}

/** A form that is taken and silently dropped is as good as refused. */
function isPossible(support: EngineCapabilities['tools']): boolean {
  return support !== 'refused' && support !== 'ignored';
}
