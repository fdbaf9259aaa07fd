import { chatMessageSchema, dataClassSchema, endpointPlaceSchema } from '@trivium/ai/inference/protocol';
import { z } from 'zod';

const language = z.enum(['en', 'zh']);
const inBothLanguages = z.object({ en: z.string(), zh: z.string() });
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);
const count = z.int().nonnegative();

export const promptIdParameter = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/);

const finding = z.object({
  rule: z.string().describe('clarity/…, context/…, control/… or parity/…'),
  severity: z.enum(['error', 'warning']),
  place: z.string(),
  text: inBothLanguages,
  fix: inBothLanguages,
});

const summary = {
  id: z.string(),
  title: inBothLanguages,
  purpose: z.string(),
  version: version.describe('The newest one'),
  versions: z.array(version).describe('Newest first'),
  languages: z.array(language),
  dataClass: dataClassSchema,
  output: z.enum(['text', 'json']),
  findings: z.array(finding).describe('What the 3C lint finds, held against the models of this installation'),
};

export const promptList = z.object({ items: z.array(z.object(summary)) }).meta({ id: 'PromptList' });
export type PromptList = z.infer<typeof promptList>;

const cost = z.object({ lowest: count, highest: count }).nullable().describe('Millionths of a US dollar; null when no price is on record');

const predicted = z.object({
  endpoint: z.string(),
  model: z.string(),
  place: endpointPlaceSchema,
  isAllowed: z.boolean().describe('Whether texts of the data class may go there'),
  costMicroUsd: cost,
});

const jsonSchema = z.record(z.string(), z.json());

const comparison = z.object({
  from: version,
  to: version,
  requiredChange: z.enum(['major', 'minor', 'patch']).nullable(),
  languages: z.array(
    z.object({
      language,
      changes: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      prefix: z.object({
        fromByte: count.nullable().describe('First byte that no longer comes from a provider’s cache; null when all does'),
        bytes: count,
        keptTokens: count,
        lostTokens: count,
      }),
    }),
  ),
});

export const promptQuery = z.strictObject({ version: version.optional(), from: version.optional() });
export type PromptQuery = z.infer<typeof promptQuery>;

export const promptDetail = z
  .object({
    ...summary,
    shown: version,
    isReleased: z.boolean().describe('Whether its hash stands in released.json'),
    hash: z.string().describe('SHA-256 of the version; stands in the record of each text made with it'),
    parameters: jsonSchema,
    variables: jsonSchema.describe('JSON Schema of the variables'),
    outputSchema: jsonSchema.nullable(),
    slots: z.array(z.object({ name: z.string(), form: z.enum(['text', 'list', 'sources']), budgetTokens: count })),
    texts: z.array(
      z.object({
        language,
        instructions: z.string().describe('As the model reads them, but for the secret mark'),
        instructionTokens: count,
        mostPromptTokens: count.describe('With every slot full'),
        costs: z.array(predicted).describe('With every slot full'),
      }),
    ),
    comparison: comparison.nullable().describe('With the version asked for as `from`, else with the one before; null for a first version'),
  })
  .meta({ id: 'PromptDetail' });
export type PromptDetail = z.infer<typeof promptDetail>;

const LONGEST_VARIABLES = 200_000;

const example = {
  language,
  version: version.optional().describe('The newest unless told'),
  variables: z
    .record(z.string(), z.json())
    .refine((variables) => JSON.stringify(variables).length <= LONGEST_VARIABLES, `longer than ${LONGEST_VARIABLES} characters as JSON`),
};

export const renderPrompt = z.strictObject(example).meta({ id: 'RenderPrompt' });
export type RenderPrompt = z.infer<typeof renderPrompt>;

const renderedSlot = z.object({ name: z.string(), tokens: count, budgetTokens: count, droppedSentences: count, droppedSources: count });

export const renderedPrompt = z
  .object({
    version,
    messages: z.array(chatMessageSchema),
    promptTokens: count,
    stablePrefixBytes: count.describe('Bytes at the start that are the same for each call'),
    slots: z.array(renderedSlot),
    costs: z.array(predicted),
  })
  .meta({ id: 'RenderedPrompt' });
export type RenderedPromptResponse = z.infer<typeof renderedPrompt>;

export const runPrompt = z
  .strictObject({
    ...example,
    model: z.string().min(1).max(200).default('auto').describe('Model or endpoint; any unless told'),
    dataClass: dataClassSchema.optional().describe('Raises the template’s own class; never lowers it'),
  })
  .meta({ id: 'RunPrompt' });
export type RunPrompt = z.infer<typeof runPrompt>;

export const promptRun = z
  .object({
    version,
    text: z.string().describe('What the model wrote, unchecked: not for a reader'),
    isVerified: z.literal(false),
    leaksInstructions: z.boolean().describe('Whether the text repeats the secret mark'),
    output: z.enum(['not-json', 'does-not-fit', 'fits']).nullable().describe('Whether JSON fits its schema; null for text'),
    answeredBy: z.object({ endpoint: z.string(), model: z.string(), place: endpointPlaceSchema }).nullable(),
    dataClass: dataClassSchema,
    finishReason: z.string(),
    promptTokens: count,
    completionTokens: count.nullable(),
    cacheHitTokens: count.nullable(),
    costMicroUsd: count.nullable(),
  })
  .meta({ id: 'PromptRun' });
export type PromptRun = z.infer<typeof promptRun>;

const experimentFields = {
  controlVersion: version,
  variantVersion: version,
  variantPercent: z.int().min(0).max(100),
  isRunning: z.boolean(),
};

export const savePromptExperiment = z.strictObject(experimentFields).meta({ id: 'SavePromptExperiment' });
export type SavePromptExperiment = z.infer<typeof savePromptExperiment>;

export const promptExperiment = z
  .object({ experiment: z.object({ ...experimentFields, changedAt: z.iso.datetime() }).nullable() })
  .meta({ id: 'PromptExperiment' });
export type PromptExperimentResponse = z.infer<typeof promptExperiment>;

export const promptOutcomes = z
  .object({
    items: z.array(
      z.object({
        version,
        variant: z.enum(['control', 'variant']).nullable().describe('Null: outside an experiment'),
        kind: z.string(),
        count,
        mean: z.number(),
        share: z
          .object({ successes: count, low: z.number(), high: z.number() })
          .nullable()
          .describe('With its 95 % interval (Wilson), where all values are 0 or 1'),
      }),
    ),
  })
  .meta({ id: 'PromptOutcomes' });
export type PromptOutcomes = z.infer<typeof promptOutcomes>;
