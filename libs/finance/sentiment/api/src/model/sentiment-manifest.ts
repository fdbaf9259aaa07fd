import { z } from 'zod';
import { datasetCardSchema } from '../labels/dataset-card';

const shareSchema = z.number().min(0).max(1);

/** A file that rows were trained on. */
export const sentimentSourceSchema = z.object({
  name: z.string().min(1).max(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: z.string().min(1).max(200),
  /** Rows taken from it. */
  rows: z.int().min(0),
  /** Only rows on which at least so many per cent of the annotators agreed. */
  leastAgreement: z.int().min(1).max(100).optional(),
  /** What it holds, and what was left out of it. */
  card: datasetCardSchema.optional(),
});
export type SentimentSource = z.infer<typeof sentimentSourceSchema>;

/** Where rows come from; given by whoever starts a training. */
export const sentimentOriginSchema = z.object({
  /** ISO date; the clock would make two trainings differ. */
  trainedOn: z.iso.date(),
  sources: z.array(sentimentSourceSchema).max(200).readonly(),
});
export type SentimentOrigin = z.infer<typeof sentimentOriginSchema>;

export const sentimentManifestSchema = sentimentOriginSchema.extend({
  /** How it came about: from labels, from a teacher's opinions, or as shipped. */
  kind: z.enum(['shipped', 'trained', 'distilled', 'adapted']),
  seed: z.int().min(0).max(0xffffffff),
  rows: z.int().min(0),
  languages: z.array(z.string().max(8)).max(32).readonly(),
  /** SHA-256 of the model file that it was trained on top of. */
  base: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Accuracy on rows that the measured model had not learned from. */
  accuracy: shareSchema.optional(),
});
export type SentimentManifest = z.infer<typeof sentimentManifestSchema>;
