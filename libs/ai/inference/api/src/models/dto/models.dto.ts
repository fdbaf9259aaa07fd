import {
  dataClassSchema,
  endpointPlaceSchema,
  finishReasonSchema,
  modelEntrySchema,
  modelModeSchema,
  parameterNameSchema,
  parameterSupportSchema,
  retiredNameSchema,
  thinkingSchema,
  tokenRatesSchema,
  usageSchema,
} from '@trivium/ai/inference/protocol';
import { z } from 'zod';

const LONGEST_PROMPT = 100_000;
const LONGEST_ANSWER_TOKENS = 32_000;

const limit = z.union([z.int().nonnegative(), z.literal('unknown')]);

const priceNow = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rates'),
      band: z.enum(['peak', 'off-peak']),
      rates: tokenRatesSchema.describe('Millionths of a US dollar per million tokens'),
      effectiveFrom: z.iso.datetime(),
      isHolidayYearKnown: z
        .boolean()
        .describe('Whether public holidays of this year are on record; if not, the price may be overstated on some days'),
    }),
    z.object({
      kind: z.literal('named'),
      rates: tokenRatesSchema.describe('As its entry says; millionths of a US dollar per million tokens'),
    }),
    z.object({ kind: z.literal('free-of-charge') }),
    z.object({ kind: z.literal('unknown') }),
  ])
  .describe('What a token costs at this moment');
export type PriceNow = z.infer<typeof priceNow>;

export const modelCapabilities = z.object({
  tools: parameterSupportSchema,
  json: parameterSupportSchema,
  jsonSchema: parameterSupportSchema,
  images: z.enum(['yes', 'no', 'unknown']),
  reasoning: z.enum(['always', 'switchable', 'never', 'unknown']),
  continuation: parameterSupportSchema.describe(
    'Whether it goes on with an answer that broke off elsewhere; with anything but honoured the answer begins again',
  ),
  contextTokens: limit,
  maxOutputTokens: limit,
  modes: z.array(modelModeSchema).describe('What becomes of each parameter in each mode; empty for a model that nobody has looked at'),
});

export type ModelCapabilities = z.infer<typeof modelCapabilities>;

const configuredModel = z.object({
  endpoint: z.string().describe('Id of the entry in MODEL_ENDPOINTS, or of one that an administrator set up'),
  name: z.string(),
  task: z.enum(['chat', 'embedding']),
  kind: z.enum(['deepseek', 'openai', 'gguf', 'transformers']),
  model: z.string(),
  place: endpointPlaceSchema,
  maxDataClass: dataClassSchema,
  isOnThisMachine: z.boolean().describe('Whether calls stay on the machine of the server; only there may restricted text go'),
  isAllowed: z.boolean().describe('False: it is in the cloud, and the organisation has not allowed that'),
  isServed: z.boolean().describe('Whether an engine answers for it'),
  breaker: z.enum(['closed', 'open', 'half-open']).describe('open: it failed and is left alone for a while'),
  registryModel: z.string().nullable().describe('Its entry in the registry; null: nothing is known of it'),
  capabilities: modelCapabilities.nullable().describe('Null where no chat engine answers'),
  priceNow,
});

const memory = z
  .object({
    processBytes: z.int().nonnegative().describe('Resident memory of the whole server process'),
    files: z
      .array(
        z.object({
          endpoints: z.array(z.string()).describe('Those of the caller that compute with it at this moment; others are not named'),
          weightBytes: z.int().nonnegative().describe('Size of the file'),
        }),
      )
      .describe('GGUF files in memory, each once however many endpoints share it'),
  })
  .describe('What the models in this process take');

export const modelsResponse = z
  .object({
    at: z.iso.datetime().describe('The moment of which prices and states are'),
    endpoints: z.array(configuredModel),
    memory,
    registry: z
      .array(modelEntrySchema.extend({ priceNow }))
      .describe('What is known of models, each entry with the day on which somebody looked'),
    retiredNames: z.array(retiredNameSchema),
  })
  .meta({ id: 'InferenceModels' });
export type ModelsResponse = z.infer<typeof modelsResponse>;
export type ConfiguredModel = z.infer<typeof configuredModel>;

export const endpointIdParameter = z.string().min(1).max(200);

export const tryModel = z
  .strictObject({
    prompt: z.string().min(1).max(LONGEST_PROMPT),
    dataClass: dataClassSchema.default('restricted').describe('How sensitive the prompt is; restricted text stays on this machine'),
    maxTokens: z.int().positive().max(LONGEST_ANSWER_TOKENS).default(1_024),
    temperature: z.number().min(0).max(2).optional(),
    thinking: thinkingSchema.optional(),
  })
  .meta({ id: 'TryModel' });
export type TryModel = z.infer<typeof tryModel>;

/** The events of a trial, by name. */
export const modelTrialStart = z.object({
  endpoint: z.string(),
  model: z.string(),
  place: endpointPlaceSchema,
  unsentParameters: z.array(parameterNameSchema).describe('Asked for, and left out: the model would ignore or refuse them'),
});
export const modelTrialEnd = z.object({
  finishReason: finishReasonSchema,
  usage: usageSchema.nullable(),
  isUsageEstimated: z.boolean(),
  costMicroUsd: z.int().nonnegative().nullable().describe('Millionths of a US dollar; null when no price is on record'),
  firstTokenMs: z.number().nonnegative().nullable().describe('From the request to the first piece of answer or thinking'),
  durationMs: z.number().nonnegative(),
  tokensPerSecond: z.number().nonnegative().nullable().describe('From the first piece to the last; null for an answer of one piece'),
});
export type ModelTrialStart = z.infer<typeof modelTrialStart>;
export type ModelTrialEnd = z.infer<typeof modelTrialEnd>;
