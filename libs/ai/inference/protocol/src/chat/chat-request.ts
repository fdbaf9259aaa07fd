import { z } from 'zod';
import { dataClassSchema } from '../data-class';
import { chatMessageSchema, toolOrderProblem } from './message';

/** A JSON Schema document (2020-12); which keywords bind depends on the engine. */
export const jsonSchemaSchema = z.record(z.string(), z.json());

export const toolDefinitionSchema = z.strictObject({
  name: z.string().regex(/^[\w-]{1,64}$/),
  description: z.string().optional(),
  parameters: jsonSchemaSchema,
});

export const responseFormatSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json') }),
  z.strictObject({ type: z.literal('json-schema'), name: z.string().regex(/^[\w-]{1,64}$/), schema: jsonSchemaSchema }),
]);

export const toolChoiceSchema = z.union([z.enum(['auto', 'none', 'required']), z.strictObject({ name: z.string().min(1) })]);

/** Whether the model thinks before it answers. */
export const thinkingSchema = z.enum(['on', 'off']);

/** One request to any model. What is left out is the model's default. */
export const chatRequestSchema = z
  .strictObject({
    /** Name of a model or of an endpoint; `findModel` tells what is known of it. */
    model: z.string().min(1),
    messages: z.array(chatMessageSchema).min(1).readonly(),
    temperature: z.number().min(0).max(2).optional(),
    topP: z.number().gt(0).max(1).optional(),
    /** Upper limit of the answer, thinking included. */
    maxTokens: z.int().positive().optional(),
    stop: z.array(z.string().min(1)).max(16).readonly().optional(),
    seed: z.int().optional(),
    frequencyPenalty: z.number().min(-2).max(2).optional(),
    presencePenalty: z.number().min(-2).max(2).optional(),
    thinking: thinkingSchema.optional(),
    responseFormat: responseFormatSchema.optional(),
    tools: z.array(toolDefinitionSchema).max(128).readonly().optional(),
    toolChoice: toolChoiceSchema.optional(),
    dataClass: dataClassSchema,
    /** From the start of the call to the last token, retries and fallback included. A duration, so that it survives machines whose clocks differ. */
    deadlineMs: z.int().positive().optional(),
    /** Whether an equal earlier answer may stand in; never for restricted text, whatever this says. */
    isCacheable: z.boolean().default(false),
    /** Stands for the reader without naming them; keeps providers' prefix caches of two readers apart. */
    readerPseudonym: z
      .string()
      .regex(/^[\w-]{1,512}$/)
      .optional(),
  })
  // No `superRefine`: the function that it leaves on each parsed request keeps the request alive through collections of young objects.
  .check(({ value: request, issues }) => {
    const orderProblem = toolOrderProblem(request.messages);
    if (orderProblem !== undefined) issues.push({ code: 'custom', input: request, path: ['messages'], message: orderProblem });
    for (const message of toolChoiceProblems(request)) issues.push({ code: 'custom', input: request, path: ['toolChoice'], message });
  });

function toolChoiceProblems({
  tools = [],
  toolChoice,
}: {
  readonly tools?: readonly { readonly name: string }[];
  readonly toolChoice?: z.infer<typeof toolChoiceSchema>;
}): string[] {
  const names = new Set(tools.map(({ name }) => name));
  const problems = names.size < tools.length ? ['two tools have the same name'] : [];
  if (toolChoice === 'required' && tools.length === 0) problems.push('a tool is required, but none is given');
  if (typeof toolChoice === 'object' && !names.has(toolChoice.name)) problems.push(`there is no tool "${toolChoice.name}"`);
  return problems;
}

export type JsonSchema = z.infer<typeof jsonSchemaSchema>;
export type ToolDefinition = z.infer<typeof toolDefinitionSchema>;
export type ResponseFormat = z.infer<typeof responseFormatSchema>;
export type ToolChoice = z.infer<typeof toolChoiceSchema>;
export type Thinking = z.infer<typeof thinkingSchema>;
export type ChatRequest = z.infer<typeof chatRequestSchema>;
/** A request as a caller writes it: what has a default may be left out. */
export type ChatRequestInput = z.input<typeof chatRequestSchema>;
