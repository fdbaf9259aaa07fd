import { listOf, listQuery } from '@trivium/platform/http';
import { BODY_PARTS, MODALITIES } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { plainText, storable } from './plain-text';
import { bilingual } from './report-structure.dto';

const language = z.enum(['en', 'zh']);
const MOST_CHARACTERS = 20_000;

/** A normal text by section, or a macro: a short word that becomes a longer text. */
const templateBody = z.object({
  kind: z.enum(['template', 'macro']),
  scope: z.enum(['mine', 'organisation']).default('mine'),
  name: plainText(120).min(1),
  trigger: plainText(40).optional().describe('What is typed or said for a macro'),
  language,
  modality: z.enum(MODALITIES).optional(),
  bodyPart: z.enum(BODY_PARTS).optional(),
  sections: z.object({
    findings: storable(MOST_CHARACTERS).default(''),
    impression: storable(MOST_CHARACTERS).default(''),
    recommendations: storable(MOST_CHARACTERS).default(''),
  }),
});

export const createTemplate = templateBody.meta({ id: 'CreateReportTemplate' });
export const changeTemplate = templateBody
  .omit({ kind: true })
  .partial()
  .extend({ version: z.int().min(1) })
  .meta({ id: 'ChangeReportTemplate' });

export const importTemplate = z
  .object({
    html: z.string().min(1).max(1_000_000).describe('An RSNA/IHE MRRT template: HTML5 with `data-` attributes'),
    scope: z.enum(['mine', 'organisation']).default('mine'),
    modality: z.enum(MODALITIES).optional(),
    bodyPart: z.enum(BODY_PARTS).optional(),
  })
  .meta({ id: 'ImportReportTemplate' });

export const templateResponse = z
  .object({
    id: z.uuid(),
    version: z.int(),
    kind: z.enum(['template', 'macro']),
    scope: z.enum(['mine', 'organisation']),
    origin: z.enum(['own', 'mrrt']),
    name: z.string(),
    trigger: z.string().optional(),
    language,
    modality: z.enum(MODALITIES).optional(),
    bodyPart: z.enum(BODY_PARTS).optional(),
    sections: z.object({ findings: z.string(), impression: z.string(), recommendations: z.string() }),
    leftOut: z.array(bilingual).describe('What the import left out, and why'),
    fields: z.int().describe('Blanks to fill in'),
    isMine: z.boolean(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReportTemplate' });

export const templateQuery = listQuery.extend({ kind: z.enum(['template', 'macro']).optional(), language: language.optional() });
export const templateList = listOf(templateResponse, 'ReportTemplateList');

export const wordList = z
  .object({
    version: z.int().describe('0 before the first change'),
    words: z.array(z.object({ heard: z.string(), written: z.string(), language })),
  })
  .meta({ id: 'WordList' });
export const saveWordList = z
  .object({
    version: z.int().min(0),
    words: z.array(z.object({ heard: plainText(80).min(1), written: plainText(200).min(1), language })).max(2_000),
  })
  .meta({ id: 'SaveWordList' });

export type CreateTemplate = z.infer<typeof createTemplate>;
export type ChangeTemplate = z.infer<typeof changeTemplate>;
export type ImportTemplate = z.infer<typeof importTemplate>;
export type TemplateResponse = z.infer<typeof templateResponse>;
export type TemplateQuery = z.infer<typeof templateQuery>;
export type WordList = z.infer<typeof wordList>;
export type SaveWordList = z.infer<typeof saveWordList>;
