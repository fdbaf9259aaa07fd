import { dataClassSchema } from '@trivium/ai/inference/protocol';
import { listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { entityName, judgedText, languageCode, storable } from '../../analysis/sentiment-text';
import { datasetCardSchema } from '../../labels/dataset-card';
import { DATA_LICENCES, readLicence } from '../data-licences';
import { metricsSchema } from './metrics.dto';

/** Names the version that comes with the program. */
export const SHIPPED_ID = 'shipped';
export const MOST_DISTIL_TEXTS = 2_000;

export const modelIdParameter = z.union([z.literal(SHIPPED_ID), z.uuid()]);

const name = z
  .string()
  .max(120)
  .overwrite((text) => storable(text).trim())
  .transform((text) => (text === '' ? undefined : text))
  .optional();
/** Scripts write marks in many ways; one that nobody knows counts as `unknown`. */
const licence = z.string().min(1).max(200).transform(readLicence);
/** What a form sends when nothing was chosen. */
const optionalLanguage = z.preprocess((value) => (value === '' || value === 'auto' ? undefined : value), languageCode().optional());

/** What a form sends when all rows are to be learned is empty. */
const leastAgreement = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number().pipe(z.int().min(1).max(100)).optional(),
);

export const trainFields = z.object({ language: optionalLanguage, licence, name, leastAgreement });

export const labelFileSummary = z
  .object({
    rows: z.int(),
    labels: z.object({ negative: z.int(), neutral: z.int(), positive: z.int() }),
    agreements: z
      .array(z.object({ agreement: z.int().describe('Per cent of the annotators who agreed on the label'), rows: z.int() }))
      .readonly()
      .describe('Rows at each level, the highest first; empty where no column tells it'),
    taken: z.int().describe('Rows that a training would learn from, all levels of agreement taken together'),
    contested: datasetCardSchema.shape.contested,
    cleaning: datasetCardSchema.shape.cleaning,
  })
  .meta({ id: 'SentimentLabelFile' });
export type LabelFileSummary = z.infer<typeof labelFileSummary>;

export const adaptSentimentRequest = z.object({ name }).meta({ id: 'AdaptSentimentModel' });
export type AdaptSentimentRequest = z.infer<typeof adaptSentimentRequest>;

export const distilSentimentRequest = z
  .object({
    texts: z
      .array(z.object({ text: judgedText(), entity: entityName(), language: languageCode().optional() }))
      .max(MOST_DISTIL_TEXTS)
      .default([])
      .describe('Texts that the model is to label; those of corrections come beside them where asked for'),
    withCorrections: z.boolean().default(false).describe('Whether texts of corrections are labelled too'),
    endpoint: z.string().min(1).max(200).describe('The configured model that labels; see `GET /api/models`'),
    dataClass: dataClassSchema.default('confidential').describe('How sensitive the texts are; a model that may not read them is not asked'),
    licence: z.string().min(1).max(200).default('own').transform(readLicence).describe('Mark of the texts'),
    name,
  })
  .meta({ id: 'DistilSentimentModel' });
export type DistilSentimentRequest = z.infer<typeof distilSentimentRequest>;

export const modelAccepted = z.object({ jobId: z.uuid(), modelId: z.uuid() }).meta({ id: 'SentimentModelAccepted' });
export type ModelAccepted = z.infer<typeof modelAccepted>;

const manifest = z.object({
  kind: z.enum(['shipped', 'trained', 'distilled', 'adapted']),
  trainedOn: z.string(),
  sources: z
    .array(
      z.object({
        name: z.string(),
        sha256: z.string(),
        licence: z.string(),
        rows: z.int(),
        leastAgreement: z.int().optional(),
        card: datasetCardSchema.meta({ id: 'SentimentDatasetCard' }).optional(),
      }),
    )
    .readonly(),
  rows: z.int(),
  languages: z.array(z.string()).readonly(),
  seed: z.int(),
  base: z.string().optional().describe('SHA-256 of the model file that it stands on'),
  accuracy: z.number().optional(),
});

export const sentimentModelResponse = z
  .object({
    id: z.string().describe('`shipped`, or a UUID'),
    name: z.string().describe('Empty for the version that comes with the program'),
    kind: z.enum(['shipped', 'trained', 'distilled', 'adapted']),
    active: z.boolean(),
    version: z.string().describe('As answers name it'),
    createdAt: z.iso.datetime(),
    licence: z.enum(DATA_LICENCES).nullable().describe('Mark of its data; null for the version that comes with the program'),
    isExportAllowed: z.boolean(),
    exportBlockedBy: z.array(z.string()).readonly().describe('Marks that keep its weights in the house'),
    metrics: metricsSchema.nullable(),
    manifest,
    lineage: z.array(manifest).readonly().describe('Manifests of what it stands on, the oldest first'),
  })
  .meta({ id: 'SentimentModelVersion' });
export type SentimentModelResponse = z.infer<typeof sentimentModelResponse>;

export const modelListQuery = listQuery;
export const sentimentModelList = z
  .object({
    items: z.array(sentimentModelResponse).readonly(),
    nextCursor: z.string().nullable(),
    running: z
      .array(
        z.object({
          id: z.uuid(),
          jobId: z.uuid(),
          name: z.string(),
          kind: z.enum(['trained', 'adapted', 'distilled']),
          createdAt: z.iso.datetime(),
        }),
      )
      .readonly()
      .describe('Versions that a job is making'),
  })
  .meta({ id: 'SentimentModelList' });
export type SentimentModelList = z.infer<typeof sentimentModelList>;

export const exportQuery = z.object({
  part: z
    .enum(['model', 'adaptation', 'manifest', 'card'])
    .default('model')
    .describe('An adapted version is two files; `card` is the card of its data, as Markdown in the language of the reader'),
});
export type ExportQuery = z.infer<typeof exportQuery>;
