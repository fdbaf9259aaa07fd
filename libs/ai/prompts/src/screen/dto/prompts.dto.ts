import {
  chatMessageSchema,
  dataClassSchema,
  type EndpointPlace,
  endpointPlaceSchema,
  type ParameterName,
  parameterNameSchema,
  parameterSupportSchema,
} from '@trivium/ai/inference/protocol';
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

const modelFit = z.object({
  endpoint: z.string(),
  model: z.string(),
  place: endpointPlaceSchema,
  isAllowed: z.boolean().describe('Whether texts of the data class may go there'),
  isKnown: z.boolean().describe('Whether somebody has looked at what the model does with parameters'),
  mode: z.enum(['thinking', 'direct']).nullable().describe('In which it would answer; null when it has no such mode, or is not known'),
  parameters: z.array(z.object({ name: parameterNameSchema, support: parameterSupportSchema })).describe('Those that the template sets'),
});

const slot = z.object({
  name: z.string(),
  title: inBothLanguages.describe('What stands above it in the prompt'),
  form: z.enum(['text', 'list', 'sources']),
  budgetTokens: count,
  isWhole: z.boolean().describe('Sent whole or refused'),
  isRequired: z.boolean(),
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
    slots: z.array(slot).describe('In the order in which they are sent'),
    trial: z.object({ en: jsonSchema, zh: jsonSchema }).describe('Variables to try it with, written for it'),
    models: z.array(modelFit).describe('The chat models of this installation'),
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

/** The data of the event `start`. */
export interface PromptRunStart {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  /** Another model begins anew: what came before is void. */
  readonly isRestart: boolean;
  /** Another model goes on where the last one broke off: what came before stays. */
  readonly isContinuation: boolean;
  /** Asked for, and left out because the model would ignore or refuse it. */
  readonly unsentParameters: readonly ParameterName[];
}

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

const side = z
  .object({ count, mean: z.number(), successes: count.nullable().describe('How many were 1; null for a measure') })
  .nullable()
  .describe('Null where nothing was recorded');

const outcomeComparison = z.object({
  kind: z.string(),
  control: side,
  variant: side,
  difference: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('By how much the variant is above the control, with 95 % confidence: shares by Newcombe’s interval, means by Welch’s'),
  verdict: z
    .enum(['variant-higher', 'control-higher', 'not-proven', 'too-few'])
    .describe('Whether the interval leaves out 0; too-few: a side without outcomes, or with fewer than 30 measures'),
});

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
    comparisons: z.array(outcomeComparison).describe('The two sides of the experiment; empty without one'),
  })
  .meta({ id: 'PromptOutcomes' });
export type PromptOutcomes = z.infer<typeof promptOutcomes>;
