import { listOf, listQuery } from '@trivium/platform/http';
import { BODY_PARTS, MODALITIES, ORDER_PRIORITIES, PATIENT_SEXES, REPORT_STATES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { person } from './report-parts.dto';

/** Orders wait in `requested`; from the first word on, the report's state counts. */
export const WORKLIST_STATES = ['requested', ...REPORT_STATES] as const;
export type WorklistState = (typeof WORKLIST_STATES)[number];

export const worklistQuery = listQuery.extend({
  state: z
    .string()
    .max(100)
    .optional()
    .describe('One or more of requested, draft, preliminary, final, amended, with commas; `open` for what still needs a signature')
    .transform((text) => (text === undefined || text === '' ? undefined : text === 'open' ? 'requested,draft,preliminary' : text))
    .transform((text) => text?.split(','))
    .pipe(z.array(z.enum(WORKLIST_STATES)).optional()),
  q: z.string().trim().max(200).optional(),
  modality: z.enum(MODALITIES).optional(),
  mine: z
    .enum(['true', 'false', '1', '0'])
    .optional()
    .transform((value) => value === 'true' || value === '1')
    .describe('Only reports that the caller wrote or signed'),
});

export const worklistItem = z
  .object({
    kind: z.enum(['order', 'report']),
    id: z.uuid().describe('Of the order or of the report, by `kind`'),
    orderId: z.uuid().optional(),
    reportId: z.uuid().optional(),
    state: z.enum(WORKLIST_STATES),
    priority: z.enum(ORDER_PRIORITIES),
    title: z.string(),
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    language: z.enum(['en', 'zh']).optional(),
    accession: z.string().optional(),
    patient: z
      .object({ name: z.string(), patientId: z.string(), sex: z.enum(PATIENT_SEXES), birthDate: z.iso.date().optional() })
      .optional(),
    criticalLevel: z.int().optional().describe('The most urgent critical result of the report'),
    isCriticalOpen: z.boolean().describe('Somebody must still be told'),
    blockers: z.int().describe('How many things keep the report from being signed'),
    excerpt: z.string().describe('The first words of the impression, else of the findings'),
    by: person.optional(),
    at: z.iso.datetime().describe('Ordered, or dictated; signed when signed'),
    updatedAt: z.iso.datetime(),
    isDemo: z.boolean(),
  })
  .meta({ id: 'WorklistItem' });

export const worklistResponse = listOf(worklistItem, 'Worklist');

export type WorklistQuery = z.infer<typeof worklistQuery>;
export type WorklistItem = z.infer<typeof worklistItem>;
