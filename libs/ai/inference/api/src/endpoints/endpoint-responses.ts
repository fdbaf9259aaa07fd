import type { ModelEndpoint } from '@trivium/platform/config';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { EndpointResponse, EndpointsResponse } from './dto/endpoints.dto';
import type { KeptEndpoint, KeptTest } from './kept-endpoint';
import type { ModelFile } from './model-folder';

/** An endpoint as a screen shows it; its key is left out. */
export function ownEndpointResponse(
  { apiKeySealed, changedAt: _, ...endpoint }: KeptEndpoint,
  lastTest: EndpointResponse['lastTest'],
): EndpointResponse {
  return { ...endpoint, origin: 'organisation', task: 'chat', hasApiKey: apiKeySealed !== null, lastTest };
}

/** An entry of `MODEL_ENDPOINTS`. Its path is the operator's business; the name of the file is enough to know it by. */
export function operatorEndpointResponse(
  entry: ModelEndpoint,
  { position, lastTest }: Pick<EndpointResponse, 'position' | 'lastTest'>,
): EndpointResponse {
  const { id, task, kind, model, place, maxDataClass, baseUrl, path, apiKey, contextTokens, price, continuation } = entry;
  return {
    ...{ id, name: id, origin: 'environment', task, kind, model, place, maxDataClass, baseUrl: baseUrl ?? null },
    file: path?.split(/[/\\]/).at(-1) ?? null,
    hasApiKey: apiKey !== undefined,
    isEnabled: true,
    position,
    contextTokens: contextTokens ?? null,
    price: price ?? null,
    continuation: continuation ?? null,
    lastTest,
  };
}

export function lastTestResponse(test: KeptTest | undefined, language: UiLanguage): EndpointResponse['lastTest'] {
  if (test === undefined) return null;
  const { at, firstTokenMs, tokensPerSecond, error } = test;
  return {
    at: at.toISOString(),
    isUsable: error === null,
    firstTokenMs,
    tokensPerSecond,
    error: error === null ? null : { code: error.code, text: error[language] },
  };
}

export function modelFileResponse({ name, bytes, facts }: ModelFile): EndpointsResponse['modelFolder']['files'][number] {
  const mixture = facts?.mixture;
  return {
    name,
    bytes,
    architecture: facts?.architecture ?? null,
    totalParameters: known(mixture?.totalParameters),
    activatedParameters: known(mixture?.activatedParameters),
    experts: known(mixture?.routedExperts),
    expertsUsed: known(mixture?.expertsPerToken),
  };
}

function known(count: number | 'unknown' | undefined): number | null {
  return count === undefined || count === 'unknown' ? null : count;
}
