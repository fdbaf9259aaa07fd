import { foundPassage, searchAnswerOf, searchQuery } from '@trivium/ai/retrieval';
import { BODY_PARTS, FOUND_PARTS, MODALITIES, REPORT_STATES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

export const reportSearchQuery = searchQuery.extend({
  modality: z.enum(MODALITIES).optional(),
  bodyPart: z.enum(BODY_PARTS).optional(),
  state: z.enum(REPORT_STATES).optional(),
  from: moment.optional().describe('Only reports dictated from this day (UTC) or moment on'),
  to: moment.optional().describe('Only reports dictated up to the end of this day (UTC) or this moment'),
});

const reportPassage = foundPassage
  .extend({
    reportId: z.uuid(),
    title: z.string().describe('The examination, else modality and body part'),
    part: z.enum(FOUND_PARTS).describe('Part of the report the passage stands in'),
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    state: z.enum(REPORT_STATES),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'FoundReportPassage' });

export const reportSearchResponse = searchAnswerOf(reportPassage).meta({ id: 'ReportSearchResponse' });

export type ReportSearchQuery = z.infer<typeof reportSearchQuery>;
export type FoundReportPassage = z.infer<typeof reportPassage>;
export type ReportSearchResponse = z.infer<typeof reportSearchResponse>;
