import { z } from 'zod';
import { type AssistantMessage, toolCallSchema } from './message';
import { errorEventSchema, finishReasonSchema, metaEventSchema } from './stream-event';
import { usageSchema } from './usage';

/** A whole answer. */
export const chatResultSchema = z.object({
  /** Who gave the answer, the last one after a fallback; undefined when the call failed before anybody was asked. */
  answeredBy: metaEventSchema.omit({ type: true, attempt: true }).optional(),
  text: z.string(),
  reasoning: z.string(),
  toolCalls: z.array(toolCallSchema).readonly(),
  /** All attempts together; undefined when an attempt did not tell, so that nobody takes it for free. */
  usage: usageSchema.optional(),
  /** `missing` when the stream ended without a reason: the answer may be cut short. */
  finishReason: z.union([finishReasonSchema, z.literal('missing')]),
  /** Set when the call failed; the parts above then hold what had arrived. */
  error: errorEventSchema.optional(),
  /** How many models were asked; more than 1 after a fallback. */
  attempts: z.int().nonnegative(),
});

export type ChatResult = z.infer<typeof chatResultSchema>;

/** The answer as the turn that goes back to the model with the next request. */
export function assistantMessageOf({ text, reasoning, toolCalls }: Pick<ChatResult, 'text' | 'reasoning' | 'toolCalls'>): AssistantMessage {
  return {
    role: 'assistant',
    content: text,
    ...(reasoning === '' ? {} : { reasoning }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
  };
}
