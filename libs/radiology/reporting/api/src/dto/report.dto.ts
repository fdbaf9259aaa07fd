import { listOf, listQuery } from '@trivium/platform/http';
import { BODY_PARTS, MODALITIES, REPORT_STATES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';

const text = z.string().max(20_000);

const reportContext = z
  .object({
    age: z.int().min(0).max(130).optional().describe('Years'),
    sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
    exam: z.string().max(500).optional(),
    comparison: z.string().max(500).optional(),
    technique: z.string().max(2_000).optional(),
    indication: z.string().max(2_000).optional(),
  })
  .meta({ id: 'ReportContext' });

const reportSections = z.object({ findings: text, impression: text, recommendations: text }).meta({ id: 'ReportSections' });

export const createReport = z
  .object({
    dictation: text.default(''),
    language: z.enum(['en', 'zh']),
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    context: reportContext.default({}),
  })
  .meta({ id: 'CreateReport' });

export const changeReport = z
  .object({
    version: z.int().min(1).describe('The version this change was made on; an older one is refused'),
    sections: reportSections.partial().optional(),
    context: reportContext.optional(),
  })
  .meta({ id: 'ChangeReport' });

export const reportResponse = z
  .object({
    id: z.uuid(),
    state: z.enum(REPORT_STATES),
    version: z.int(),
    language: z.enum(['en', 'zh']),
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    dictation: z.string(),
    context: reportContext,
    sections: reportSections,
    markdown: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Report' });

export const reportVersionsResponse = z
  .object({ items: z.array(z.object({ version: z.int(), sections: reportSections, context: reportContext, changedAt: z.iso.datetime() })) })
  .meta({ id: 'ReportVersions' });

export const reportQuery = listQuery.extend({ q: z.string().trim().max(200).optional() });
export const reportList = listOf(reportResponse, 'ReportList');

export type CreateReport = z.infer<typeof createReport>;
export type ChangeReport = z.infer<typeof changeReport>;
export type ReportResponse = z.infer<typeof reportResponse>;
export type ReportVersionsResponse = z.infer<typeof reportVersionsResponse>;
export type ReportQuery = z.infer<typeof reportQuery>;
