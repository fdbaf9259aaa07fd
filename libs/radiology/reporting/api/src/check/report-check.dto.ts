import { CRITICAL_LEVELS, ISSUE_TYPES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { storable } from '../dto/plain-text';

const text = storable(100_000);
const words = storable(2_000);
const span = z.tuple([z.int(), z.int()]);

/** `M`, `男` and the like, as orders of other systems write it. */
const sex = z.string().max(20).describe('`male`, `female`, `other`, `unknown`; `M`, `F`, `男`, `女` are read too');

export const checkReportRequest = z
  .object({
    findings: text.default(''),
    impression: text.default(''),
    recommendation: text.optional(),
    recommendations: text.optional().describe('The same under the name that reports use'),
    context: z
      .object({
        age: z.number().min(0).max(130).nullish().describe('Years'),
        sex: sex.nullish(),
        exam: words.nullish(),
        comparison: words.nullish().describe('The examination compared with; `none` when there is none'),
        technique: words.nullish(),
        indication: words.nullish(),
        modality: z.string().max(20).nullish(),
        bodyPart: z.string().max(60).nullish(),
        risk: z.string().max(20).nullish(),
        setting: z.string().max(60).nullish(),
        priorReport: text.nullish(),
      })
      .default({}),
    language: z.enum(['en', 'zh']),
  })
  .meta({ id: 'CheckReport' });

const place = z.object({ section: z.enum(['findings', 'impression', 'recommendations']), start: z.int(), end: z.int() });

export const checkReportResponse = z
  .object({
    issues: z.array(
      z.object({
        type: z.enum(ISSUE_TYPES),
        severity: z.enum(['error', 'warning']),
        evidence: z.array(span).describe('UTF-16 offsets into findings, impression and recommendation joined by a line feed'),
        places: z.array(place).describe('The same places, counted in their sections'),
        message: z.string().describe('In the language of the reader'),
        key: z.string().describe('Stable over unrelated edits'),
      }),
    ),
    critical: z.array(
      z.object({
        code: z.enum(Object.keys(CRITICAL_LEVELS) as [keyof typeof CRITICAL_LEVELS, ...(keyof typeof CRITICAL_LEVELS)[]]),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('ACR: minutes, hours, days'),
        span: span.describe('UTF-16 offsets into the three sections joined by a line feed'),
      }),
    ),
    acrCategory: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .nullable()
      .describe('The most urgent level'),
  })
  .meta({ id: 'CheckedReport' });

export type CheckReportRequest = z.infer<typeof checkReportRequest>;
export type CheckReportResponse = z.infer<typeof checkReportResponse>;
