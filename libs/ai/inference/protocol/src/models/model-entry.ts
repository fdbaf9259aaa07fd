import { z } from 'zod';

const UNKNOWN = z.literal('unknown');
const count = z.int().nonnegative();
const isoDate = z.iso.date();

/** The parameters of a request that models and modes treat differently. */
export const PARAMETER_NAMES = [
  'temperature',
  'topP',
  'maxTokens',
  'stop',
  'seed',
  'frequencyPenalty',
  'presencePenalty',
  'json',
  'jsonSchema',
  'tools',
  'toolChoice',
] as const;

export const parameterNameSchema = z.enum(PARAMETER_NAMES);

/**
 * What becomes of a parameter: it works; it is taken and silently does nothing; it is answered with an error; the server that runs the weights decides; or
 * nobody has said.
 */
export const parameterSupportSchema = z.enum(['honoured', 'ignored', 'refused', 'depends-on-server', 'unknown']);

/** A way of answering: thinking first, or directly. */
export const modelModeSchema = z.object({
  mode: z.enum(['thinking', 'direct']),
  isDefault: z.boolean(),
  parameters: z.record(parameterNameSchema, parameterSupportSchema),
});

/** What makes it a mixture of experts. Parameters are counted one by one, not in billions. */
export const mixtureSchema = z.object({
  totalParameters: z.union([count, UNKNOWN]),
  /** Parameters that take part in one token. Compute follows these, memory follows the total. */
  activatedParameters: z.union([count, UNKNOWN]),
  routedExperts: z.union([count, UNKNOWN]),
  /** Routed experts that one token visits: the k of top-k. */
  expertsPerToken: z.union([count, UNKNOWN]),
  /** Experts that every token visits. */
  sharedExperts: z.union([count, UNKNOWN]),
});

/** What one token of context costs in memory: grouped-query attention keeps keys and values, multi-head latent attention one latent vector per layer. */
export const keyValueCacheSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('grouped'), layers: count, keyValueHeads: count, headDimensions: count }),
  z.object({ kind: z.literal('latent'), layers: count, latentDimensions: count }),
]);

/** Prices in millionths of a US dollar per million tokens, so that every published price is a whole number. */
export const tokenRatesSchema = z.object({ cacheHit: count, cacheMiss: count, completion: count });

export const priceListSchema = z.object({
  /** First moment at which the list holds, ISO 8601 with zone. */
  effectiveFrom: z.iso.datetime(),
  offPeak: tokenRatesSchema,
  peak: tokenRatesSchema,
});

/** Where and when somebody looked. */
export const evidenceSchema = z.object({ checkedOn: isoDate, source: z.string().min(1) });

export const modelEntrySchema = z.object({
  /** The name that goes over the wire. */
  id: z.string().min(1),
  title: z.string().min(1),
  /** `api`: a provider runs it; `open-weights`: whoever downloads the weights. */
  access: z.enum(['api', 'open-weights']),
  /** Other names under which it answers. */
  aliases: z.array(z.string().min(1)).readonly(),
  contextTokens: z.union([count, UNKNOWN]),
  maxOutputTokens: z.union([count, UNKNOWN]),
  inputs: z.array(z.enum(['text', 'image'])).readonly(),
  modes: z.array(modelModeSchema).min(1).readonly(),
  mixture: mixtureSchema,
  keyValueCache: z.union([keyValueCacheSchema, UNKNOWN]),
  licence: z.union([z.string().min(1), UNKNOWN]),
  /** In order of time. `free-of-charge` per token: it runs on one's own machine. */
  prices: z.union([z.array(priceListSchema).min(1).readonly(), z.literal('free-of-charge')]),
  /** An announced end of this name. */
  retirement: z.object({ retiredAt: z.iso.datetime(), successor: z.string().min(1) }).optional(),
  evidence: evidenceSchema,
});

/** A name that no longer answers. */
export const retiredNameSchema = z.object({
  name: z.string().min(1),
  retiredAt: z.iso.datetime(),
  successor: z.string().min(1),
  /** The mode of the successor that answers as the old name did. */
  successorMode: modelModeSchema.shape.mode,
  evidence: evidenceSchema,
});

export type ParameterName = z.infer<typeof parameterNameSchema>;
export type ParameterSupport = z.infer<typeof parameterSupportSchema>;
export type ModelMode = z.infer<typeof modelModeSchema>;
export type Mixture = z.infer<typeof mixtureSchema>;
export type KeyValueCache = z.infer<typeof keyValueCacheSchema>;
export type TokenRates = z.infer<typeof tokenRatesSchema>;
export type PriceList = z.infer<typeof priceListSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ModelEntry = z.infer<typeof modelEntrySchema>;
export type RetiredName = z.infer<typeof retiredNameSchema>;
