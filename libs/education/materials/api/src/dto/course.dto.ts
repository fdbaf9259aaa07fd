import { COURSE_LANGUAGES, COURSE_VISIBILITIES } from '@trivium/education/materials/domain';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import type { CourseEntity } from '../courses/course.entity';
import type { CourseTotals } from '../courses/courses.repository';

const title = z.string().trim().min(1).max(200);
const description = z.string().trim().max(4000);

export const createCourse = z
  .object({
    title,
    language: z.enum(COURSE_LANGUAGES),
    description: description.default(''),
    visibility: z.enum(COURSE_VISIBILITIES).default('organisation'),
  })
  .meta({ id: 'CreateCourse' });
export type CreateCourse = z.infer<typeof createCourse>;

export const changeCourse = z
  .object({
    title: title.optional(),
    language: z.enum(COURSE_LANGUAGES).optional(),
    description: description.optional(),
    visibility: z.enum(COURSE_VISIBILITIES).optional(),
  })
  .meta({ id: 'ChangeCourse' });
export type ChangeCourse = z.infer<typeof changeCourse>;

export const courseListQuery = listQuery.extend({
  q: z.string().trim().max(200).optional().describe('Part of title or description'),
  shown: z.enum(['active', 'archived']).default('active').describe('`archived`: courses in the bin; for who may write courses'),
});
export type CourseListQuery = z.infer<typeof courseListQuery>;

export const courseResponse = z
  .object({
    id: z.uuid(),
    title: z.string(),
    language: z.enum(COURSE_LANGUAGES),
    description: z.string(),
    visibility: z.enum(COURSE_VISIBILITIES),
    createdBy: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    archivedAt: z.iso.datetime().nullable().describe('When it was put into the bin'),
    materials: z.object({ ready: z.int(), importing: z.int(), failed: z.int() }),
    members: z.int(),
    canWrite: z.boolean().describe('Whether the caller may change it'),
  })
  .meta({ id: 'CourseResponse' });
export type CourseResponse = z.infer<typeof courseResponse>;

export const courseListResponse = listOf(courseResponse, 'CourseListResponse');

export function toCourseResponse(course: CourseEntity, totals: CourseTotals | undefined, canWrite: boolean): CourseResponse {
  return {
    id: course.id,
    title: course.title,
    language: course.language,
    description: course.description,
    visibility: course.visibility,
    createdBy: course.createdBy,
    createdAt: course.createdAt.toISOString(),
    updatedAt: course.updatedAt.toISOString(),
    archivedAt: course.archivedAt?.toISOString() ?? null,
    materials: totals?.materials ?? { ready: 0, importing: 0, failed: 0 },
    members: totals?.members ?? 0,
    canWrite,
  };
}
