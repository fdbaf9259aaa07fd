import {
  CERTAINTIES,
  CHANGES,
  DENSITIES,
  DICTATION_WARNINGS,
  FINDING_TYPES,
  LATERALITIES,
  LOBES,
  MARGINS,
  NEGATIVE_TYPES,
  SEGMENTS,
} from '@trivium/radiology/findings/domain';
import { z } from 'zod';

const LONGEST_DICTATION = 200_000;

const span = z.tuple([z.int().min(0), z.int().min(0)]).describe('Half-open range of UTF-16 offsets into the text');
const millimetres = z.number().positive();

export const extractFindings = z
  .object({
    text: z.string().max(LONGEST_DICTATION),
    language: z.enum(['en', 'zh']).optional().describe('Found from the text when absent'),
  })
  .meta({ id: 'ExtractFindings' });

export const findingResponse = z
  .object({
    type: z.enum(FINDING_TYPES),
    laterality: z.enum(LATERALITIES).optional().describe("The patient's side"),
    lobe: z.enum(LOBES).optional(),
    segment: z.enum(SEGMENTS).optional(),
    sizeMm: z.array(millimetres).min(1).max(3).optional(),
    solidComponentMm: millimetres.optional(),
    density: z.enum(DENSITIES).optional(),
    margin: z.array(z.enum(MARGINS)),
    change: z.enum(CHANGES).optional(),
    priorSizeMm: z.array(millimetres).min(1).max(3).optional(),
    priorDate: z.string().optional().describe('ISO 8601, as far as it was dictated'),
    certainty: z.enum(CERTAINTIES),
    count: z.literal('multiple').optional(),
    howMany: z
      .union([z.int().min(2).max(999), z.literal('several')])
      .optional()
      .describe('With count: an exact number, or several; absent where only that there are many was said'),
    image: z.object({ series: z.int().optional(), image: z.int().optional() }).optional(),
    span,
    slotSpans: z.record(z.string(), span).describe('Where each slot was read'),
  })
  .meta({ id: 'ExtractedFinding' });

const negativeSpan = z
  .object({
    type: z.enum(NEGATIVE_TYPES),
    laterality: z.enum(['left', 'right']).optional(),
    isOfOthers: z.literal(true).optional().describe('Only further ones are denied: no other nodule'),
    span,
  })
  .meta({ id: 'ExtractedNegative' });

const stretch = z
  .object({
    kind: z.enum(['finding', 'negative', 'carried', 'not_understood']),
    span,
    findingIndex: z.int().min(0).optional(),
  })
  .meta({ id: 'DictationStretch' });

const warning = z.object({ code: z.enum(DICTATION_WARNINGS), message: z.string(), spans: z.array(span) }).meta({ id: 'DictationWarning' });

export const extractedFindings = z
  .object({
    language: z.enum(['en', 'zh']),
    findings: z.array(findingResponse),
    negatives: z.array(z.string()).describe('Each denial once: `nodule`, or `pleural_effusion:left` when one side is denied'),
    negativeSpans: z.array(negativeSpan),
    stretches: z.array(stretch).describe('What became of every character that is no white space'),
    warnings: z.array(warning),
  })
  .meta({ id: 'ExtractedFindings' });

export type ExtractFindings = z.infer<typeof extractFindings>;
export type ExtractedFindings = z.infer<typeof extractedFindings>;
