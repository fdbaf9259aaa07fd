import { createHmac, type KeyObject } from 'node:crypto';
import { type ChatRequest, findModel, ignoredParameters, mayLeaveMachine, type ParameterName } from '@trivium/ai/inference/protocol';
import type { CacheQuestion } from '../client/answer-cache.port';

/**
 * Whether an answer to this may be kept at all: the caller allows it, and the text may be written down in a second place. Restricted text never; a class that is
 * not known neither.
 */
export function isCacheable({ isCacheable: isAllowed, dataClass }: ChatRequest): boolean {
  return isAllowed === true && mayLeaveMachine(dataClass);
}

/**
 * The key of a question: equal for exactly equal ones of one organisation, and telling nothing of them. An HMAC (RFC 2104) and no plain hash, so that who reads
 * the table cannot try short questions out.
 *
 * Parameters that the model would silently ignore are left out; so is what does not touch the answer: deadline, pseudonym of the reader.
 *
 * @param at the moment by which the model is looked up
 */
export function cacheKeyOf(
  question: CacheQuestion,
  { secret, at }: { readonly secret: Uint8Array | KeyObject; readonly at: Date },
): string {
  const { organisationId, template, endpointId, model, request } = question;
  const found = findModel(model, { at });
  const ignored = new Set<ParameterName>(found.kind === 'known' ? ignoredParameters(found.model, request) : []);
  const sampling = (['temperature', 'topP', 'maxTokens', 'stop', 'seed', 'frequencyPenalty', 'presencePenalty'] as const).map((name) =>
    ignored.has(name) ? null : (request[name] ?? null),
  );
  const { dataClass, messages, thinking, responseFormat, tools, toolChoice } = request;
  // A list, so that no part can pass for another; JSON writes lone halves of characters as they are told apart.
  const material = JSON.stringify([
    'trivium-answer-1',
    organisationId,
    dataClass,
    template === undefined ? null : [template.id, template.version],
    endpointId,
    model,
    sampling,
    thinking ?? null,
    responseFormat ?? null,
    tools ?? null,
    toolChoice ?? null,
    messages,
  ]);
  return createHmac('sha256', secret).update(material).digest('base64url');
}
