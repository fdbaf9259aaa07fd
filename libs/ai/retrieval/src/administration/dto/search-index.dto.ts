import { JOB_STATES } from '@trivium/platform/jobs';
import { z } from 'zod';

const dataClass = z.enum(['public', 'internal', 'confidential', 'restricted']);
const modelKind = z.enum(['lexical', 'semantic']).describe('lexical: a second opinion on the words; semantic: a trained model');

const vectorSet = z
  .object({
    model: z.string().describe('Model with whatever changes its vectors'),
    kind: modelKind.nullable().describe('null when the model is not configured any more'),
    dimensions: z.int(),
    isConfigured: z.boolean().describe('When not, these collections are searched by words alone until vectors are made anew'),
    collections: z.int(),
    vectors: z.int().describe('Of passages that are searched now'),
    missing: z.int().describe('Passages of these collections without a vector'),
  })
  .meta({ id: 'VectorSet' });

const plannedVectors = z
  .object({
    model: z.string(),
    kind: modelKind,
    endpointId: z.string().nullable().describe('Entry of MODEL_ENDPOINTS; null for the embedded vectors'),
    place: z.enum(['embedded', 'local', 'cloud']).describe('Where the texts go; cloud: they leave the machine'),
    collections: z.int(),
    toEmbed: z.int().describe('Passages that this model would be given'),
  })
  .meta({ id: 'PlannedVectors' });

const embeddingModel = z
  .object({
    endpointId: z.string().describe('Id of the entry in MODEL_ENDPOINTS'),
    model: z.string(),
    place: z.enum(['local', 'cloud']),
    maxDataClass: dataClass.describe('The most sensitive texts it may be given'),
    dimensions: z.int().optional(),
  })
  .meta({ id: 'EmbeddingModel' });

export const searchIndexResponse = z
  .object({
    collections: z.int(),
    documents: z.int(),
    chunks: z.int().describe('Passages that search by words finds'),
    withoutVectors: z.int().describe('Passages that should have a vector and have none'),
    sets: z.array(vectorSet).describe('Vectors that are searched now, by model'),
    building: z.int().describe('Collections whose vectors are half made by another model; the old ones serve until then'),
    plan: z.array(plannedVectors).describe('What making vectors anew would do now, by model'),
    models: z.array(embeddingModel).describe('Configured embedding models; the first that may see a class of data is used for it'),
    embedded: z.object({ id: z.string(), dimensions: z.int() }).describe('The vectors that need no model'),
    jobId: z.uuid().optional().describe('The run that waits or works now'),
    lastRun: z
      .object({ jobId: z.uuid(), state: z.enum(JOB_STATES), finishedAt: z.iso.datetime().nullable() })
      .optional()
      .describe('The run that was started last'),
  })
  .meta({ id: 'SearchIndex' });
export type SearchIndexResponse = z.infer<typeof searchIndexResponse>;

export const embedAccepted = z.object({ jobId: z.uuid() }).meta({ id: 'EmbedAccepted' });
export type EmbedAccepted = z.infer<typeof embedAccepted>;

export const endpointIdParameter = z.string().min(1).max(200);

export const modelProbeResponse = z
  .object({
    isUsable: z.boolean(),
    dimensions: z.int().optional(),
    latencyMs: z.int().optional().describe('Of embedding one word; the first time, with loading the model'),
    error: z
      .object({ code: z.string(), text: z.string().describe('What went wrong and what to do, in the language of the request') })
      .optional(),
  })
  .meta({ id: 'ModelProbe' });
export type ModelProbeResponse = z.infer<typeof modelProbeResponse>;
