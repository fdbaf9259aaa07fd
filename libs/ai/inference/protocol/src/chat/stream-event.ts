import { AppError, type ErrorParameters } from '@trivium/shared/kernel';
import { z } from 'zod';
import { endpointPlaceSchema } from '../data-class';
import { inferenceErrors, isInferenceErrorCode } from '../inference.errors';
import { parameterNameSchema } from '../models/model-entry';
import { usageSchema } from './usage';

/** Why a model stopped. `other` is a reason that the provider names and this protocol does not. */
export const finishReasonSchema = z.enum(['stop', 'length', 'tool-calls', 'content-filter', 'overloaded', 'other']);

/** Which of the four engines answers. */
export const engineKindSchema = z.enum(['cloud', 'local', 'edge', 'embedded']);

/**
 * Says who answers; opens each attempt. A fallback in mid-stream sends it again: after `restart` all that came before is void, after `continue` the new model
 * goes on where the last one stopped.
 */
export const metaEventSchema = z.object({
  type: z.literal('meta'),
  callId: z.string().min(1),
  attempt: z.enum(['first', 'restart', 'continue']),
  engine: engineKindSchema,
  /** Id of the endpoint's entry in the configuration. */
  endpoint: z.string().min(1),
  model: z.string().min(1),
  place: endpointPlaceSchema,
  /** Asked for, and left out because the model would ignore or refuse it. */
  unsentParameters: z.array(parameterNameSchema).readonly().optional(),
});

export const textEventSchema = z.object({ type: z.literal('text'), delta: z.string() });
export const reasoningEventSchema = z.object({ type: z.literal('reasoning'), delta: z.string() });

/** A piece of a tool call. Providers name the call by position, by id, by both, or only in its first piece. */
export const toolCallEventSchema = z.object({
  type: z.literal('tool-call'),
  index: z.int().nonnegative().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  argumentsDelta: z.string().optional(),
});

/** What the attempt has used so far; a later one replaces an earlier one. May come after `finish`. */
export const usageEventSchema = z.object({ type: z.literal('usage'), usage: usageSchema });
export const finishEventSchema = z.object({ type: z.literal('finish'), reason: finishReasonSchema });

/** The call failed; nothing follows. Holds the finished texts, so that a reader of an older version can show a code that it does not know. */
export const errorEventSchema = z.object({
  type: z.literal('error'),
  code: z.string().min(1),
  status: z.int(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  en: z.string(),
  zh: z.string(),
});

/** What a streaming answer is made of. */
export const chatStreamEventSchema = z.discriminatedUnion('type', [
  metaEventSchema,
  textEventSchema,
  reasoningEventSchema,
  toolCallEventSchema,
  usageEventSchema,
  finishEventSchema,
  errorEventSchema,
]);

export type FinishReason = z.infer<typeof finishReasonSchema>;
export type EngineKind = z.infer<typeof engineKindSchema>;
export type MetaEvent = z.infer<typeof metaEventSchema>;
export type TextEvent = z.infer<typeof textEventSchema>;
export type ReasoningEvent = z.infer<typeof reasoningEventSchema>;
export type ToolCallEvent = z.infer<typeof toolCallEventSchema>;
export type UsageEvent = z.infer<typeof usageEventSchema>;
export type FinishEvent = z.infer<typeof finishEventSchema>;
export type ErrorEvent = z.infer<typeof errorEventSchema>;
export type ChatStreamEvent = z.infer<typeof chatStreamEventSchema>;

const FINISH_REASONS: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
  insufficient_system_resource: 'overloaded',
};

/** Reads `finish_reason` of an OpenAI-compatible answer; `insufficient_system_resource` is DeepSeek's. */
export function finishReasonFromWire(reason: string): FinishReason {
  return Object.hasOwn(FINISH_REASONS, reason) ? (FINISH_REASONS[reason] ?? 'other') : 'other';
}

/** An error as the last event of a stream. */
export function errorEventOf(error: AppError): ErrorEvent {
  const { code, status, parameters } = error;
  return { type: 'error', code, status, parameters: { ...parameters }, en: error.text('en'), zh: error.text('zh') };
}

/** The error that an event carries, for a caller that throws. */
export function errorOf({ code, status, parameters, en, zh }: ErrorEvent): AppError {
  const filled: ErrorParameters = parameters;
  return isInferenceErrorCode(code) ? inferenceErrors[code](filled) : new AppError(code, { status, en, zh }, filled);
}
