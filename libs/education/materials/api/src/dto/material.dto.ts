import { MATERIAL_STATES } from '@trivium/education/materials/domain';
import { listOf, listQuery } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { z } from 'zod';
import type { MaterialEntity } from '../materials/material.entity';

export const materialListQuery = listQuery.extend({
  shown: z.enum(['active', 'removed']).default('active').describe('`removed`: materials in the bin; for who may write courses'),
});
export type MaterialListQuery = z.infer<typeof materialListQuery>;

/** Text fields that may come along with an upload. */
export const uploadFields = z.object({ title: z.string().trim().min(1).max(300).optional() });

export const materialAccepted = z.object({ jobId: z.uuid(), materialId: z.uuid() }).meta({ id: 'MaterialAccepted' });
export type MaterialAccepted = z.infer<typeof materialAccepted>;

const notice = z.object({ code: z.string(), text: z.string().describe('In the language of the request') });

export const materialResponse = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    language: z.string().nullable().describe('ISO 639-1 or `und`; null until the file has been read'),
    state: z.enum(MATERIAL_STATES),
    failure: notice.nullable(),
    warnings: z.array(notice),
    pageCount: z.int().nullable(),
    counts: z.object({
      sections: z.int(),
      blocks: z.int(),
      figures: z.int(),
      formulas: z.int(),
      tables: z.int(),
      definitions: z.int(),
      exercises: z.int(),
      chunks: z.int().describe('Searchable passages'),
    }),
    jobId: z.uuid().nullable().describe('The job that imports or imported it'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    removedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MaterialResponse' });
export type MaterialResponse = z.infer<typeof materialResponse>;

export const materialListResponse = listOf(materialResponse, 'MaterialListResponse');

export function toMaterialResponse(material: MaterialEntity, language: UiLanguage): MaterialResponse {
  const { id, courseId, title, fileName, mediaType, sizeBytes, state, pageCount, jobId, counts } = material;
  return {
    id,
    courseId,
    title,
    fileName,
    mediaType,
    sizeBytes,
    language: material.language,
    state,
    failure: material.failure && { code: material.failure.code, text: material.failure.text[language] },
    warnings: material.warnings.map(({ code, text }) => ({ code, text: text[language] })),
    pageCount,
    counts: { sections: 0, blocks: 0, figures: 0, formulas: 0, tables: 0, definitions: 0, exercises: 0, chunks: 0, ...counts },
    jobId,
    createdAt: material.createdAt.toISOString(),
    updatedAt: material.updatedAt.toISOString(),
    removedAt: material.removedAt?.toISOString() ?? null,
  };
}
