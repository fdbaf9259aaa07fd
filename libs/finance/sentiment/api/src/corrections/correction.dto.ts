import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { TABLE_FORMATS } from '@trivium/platform/documents';
import { listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { entityName, judgedText, languageCode, storable } from '../analysis/sentiment-text';

const reference = z
  .string()
  .max(200)
  .overwrite((text) => storable(text).trim())
  .optional();

export const correctSentiment = z
  .object({
    text: judgedText(),
    label: z.enum(SENTIMENT_LABELS).describe('What the text, or the company in it, should have been judged'),
    language: languageCode().optional(),
    entity: entityName(),
    storyId: reference.describe('Story in which the text was read'),
    itemId: reference.describe('News item that the text belongs to'),
  })
  .meta({ id: 'CorrectSentiment' });
export type CorrectSentiment = z.infer<typeof correctSentiment>;

export const correctionResponse = z
  .object({
    id: z.uuid(),
    text: z.string(),
    entity: z.string().nullable(),
    language: z.string(),
    label: z.enum(SENTIMENT_LABELS),
    answered: z.enum(SENTIMENT_LABELS).describe('What the model had said'),
    answeredBy: z.string().describe('Version of the model that had said it'),
    storyId: z.string().nullable(),
    itemId: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SentimentCorrection' });
export type CorrectionResponse = z.infer<typeof correctionResponse>;

export const correctionListQuery = listQuery;
export const correctionExportQuery = z.object({ format: z.enum(TABLE_FORMATS).default('csv') });
export type CorrectionExportQuery = z.infer<typeof correctionExportQuery>;
export const correctionList = z
  .object({
    items: z.array(correctionResponse).readonly(),
    nextCursor: z.string().nullable(),
    total: z.int(),
    needed: z.int().describe('Corrections that an adaptation needs at least'),
  })
  .meta({ id: 'SentimentCorrectionList' });
export type CorrectionList = z.infer<typeof correctionList>;
