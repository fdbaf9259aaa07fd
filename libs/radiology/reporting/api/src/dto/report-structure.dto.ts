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

export const span = z.tuple([z.int(), z.int()]).describe('UTF-16 offsets, the end not included');
export const bilingual = z.object({ en: z.string(), zh: z.string() });

const slotFields = {
  type: z.enum(FINDING_TYPES),
  laterality: z.enum(LATERALITIES).optional(),
  lobe: z.enum(LOBES).optional(),
  segment: z.enum(SEGMENTS).optional(),
  sizeMm: z.array(z.number()).optional(),
  solidComponentMm: z.number().optional(),
  density: z.enum(DENSITIES).optional(),
  margin: z.array(z.enum(MARGINS)),
  change: z.enum(CHANGES).optional(),
  priorSizeMm: z.array(z.number()).optional(),
  priorDate: z.string().max(40).optional(),
  certainty: z.enum(CERTAINTIES),
  count: z.literal('multiple').optional(),
  howMany: z
    .union([z.int().min(2).max(999), z.literal('several')])
    .optional()
    .describe('With count: an exact number, or several; absent where only that there are many was said'),
  image: z.object({ series: z.int().optional(), image: z.int().optional() }).optional(),
};

/** A finding without places: what a person makes of it, or what had been read before. */
export const findingSlots = z.object(slotFields).meta({ id: 'FindingSlots' });

const byHand = z
  .object({
    id: z.string(),
    by: z.string(),
    at: z.string(),
    read: findingSlots.optional().describe('As it was read; absent for a finding that a person added'),
    slots: z.array(z.string()).describe('Slots that differ from what was read'),
  })
  .meta({ id: 'FindingByHand' });

const finding = z
  .object({ ...slotFields, span, slotSpans: z.record(z.string(), span), byHand: byHand.optional() })
  .meta({ id: 'ReportFinding' });

const anchor = z.object({
  span,
  words: z.string().max(20_000).describe('As they stood in the dictation when the correction was made'),
  read: findingSlots,
});
const correctionId = z.string().min(1).max(60);

/** One finding set right by a person: changed, removed, or added. */
export const wantedCorrection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), id: correctionId, anchor, slots: findingSlots.describe('The whole finding as it should be') }),
  z.object({
    kind: z.literal('removed'),
    id: correctionId,
    anchor,
    words: z.enum(['kept', 'left_out']).describe('Whether the words go into the report as dictated'),
  }),
  z.object({ kind: z.literal('added'), id: correctionId, slots: findingSlots }),
]);

const negative = z.object({
  type: z.enum(NEGATIVE_TYPES),
  laterality: z.enum(['left', 'right']).optional(),
  isOfOthers: z.literal(true).optional(),
  span,
});

/** What was read in the dictation; spans are offsets into it. */
export const reportStructure = z
  .object({
    language: z.enum(['en', 'zh']),
    findings: z.array(finding),
    negatives: z.array(negative),
    stretches: z
      .array(
        z.object({
          kind: z.enum(['finding', 'negative', 'carried', 'not_understood']),
          span,
          findingIndex: z.int().optional(),
          isLeftOut: z.literal(true).optional(),
        }),
      )
      .describe('Every character that is no white space lies in exactly one'),
    warnings: z
      .array(z.object({ code: z.enum(DICTATION_WARNINGS), spans: z.array(span) }))
      .optional()
      .describe('What a person should look at'),
  })
  .meta({ id: 'ReportStructure' });

const scalar = z.union([z.number(), z.string(), z.boolean()]);

export const reportGuideline = z
  .object({
    guideline: z.string(),
    applicable: z.boolean(),
    reason: z.string().optional(),
    missing: z.array(z.string()),
    roundedMm: z.number().optional(),
    code: z.string().optional(),
    category: z.string().optional(),
    firstFollowupMonths: z.tuple([z.number(), z.number()]).optional(),
    followupMonths: z.tuple([z.number(), z.number()]).optional(),
    then: bilingual.optional(),
    management: bilingual,
    citation: z
      .object({
        source: z.string(),
        table: z.string(),
        row: z.string(),
        cell: z.string(),
        version: z.string(),
        checked: z.enum(['two_sources', 'partly', 'one_source', 'unchecked']),
        cellId: z.string().optional(),
      })
      .optional(),
    inputsUsed: z.record(z.string(), scalar),
    assumed: z.array(z.string()).optional().describe('Inputs that were not given and are read as the default of the guideline'),
    wouldChange: z.array(
      z.object({
        input: z.string(),
        from: scalar.optional(),
        to: scalar,
        code: z.string().optional(),
        category: z.string().optional(),
        management: bilingual,
      }),
    ),
    discordances: z.array(bilingual),
    role: z.enum(['primary', 'comparison']).optional(),
    findingIndex: z.int().optional(),
  })
  .meta({ id: 'ReportGuideline' });

/** The shapes that a source takes are many and nest; the union is in `SentenceSource` of the domain. */
const plainSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dictation'), spans: z.array(span) }),
  z.object({ kind: z.literal('measurement'), findingIndex: z.int(), spans: z.array(span) }),
  z.object({ kind: z.literal('correction'), findingIndex: z.int(), spans: z.array(span), by: z.string(), at: z.string() }),
  z.object({ kind: z.literal('rule'), guideline: z.string(), cell: z.string(), findingIndex: z.int().optional() }),
  z.object({ kind: z.literal('template'), templateId: z.string(), line: z.string() }),
  z.object({ kind: z.literal('person') }),
]);

export const sentenceSource = z
  .union([plainSource, z.object({ kind: z.literal('model'), of: plainSource, engine: z.string() })])
  .meta({ id: 'SentenceSource' });

export const reportSentence = z
  .object({
    section: z.enum(['findings', 'impression', 'recommendations']),
    text: z.string(),
    source: sentenceSource,
    mark: z.enum(['untranslated', 'not_understood', 'open_field']).optional(),
  })
  .meta({ id: 'ReportSentence' });
